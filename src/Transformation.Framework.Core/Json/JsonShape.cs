using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Transformation.Framework.Core.Json;

/// <summary>How one type stands in JSON: one declaration that reads, writes and describes it.</summary>
/// <remarks>
/// A shape reads strictly and goes on after a problem, so that a caller sees all of them at once; it writes canonically, so that
/// the same value gives the same bytes; and it gives the JSON Schema of what it reads. Shapes are immutable and thread-safe.
/// </remarks>
/// <typeparam name="T">The type.</typeparam>
public abstract class JsonShape<T>
{
    /// <summary>Reads a value, reporting everything wrong with it.</summary>
    /// <param name="at">The value and where it stands.</param>
    /// <param name="value">What was read.</param>
    /// <returns>False if the value could not be read; then at least one problem was reported.</returns>
    public abstract bool TryRead(JsonCursor at, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes a value in its canonical form.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The value.</param>
    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>The JSON Schema (draft 2020-12) of what <see cref="TryRead"/> accepts, as far as a schema can say it.</summary>
    /// <param name="schemas">Collects the definitions of named shapes.</param>
    public abstract JsonObject Schema(JsonSchemas schemas);
}
