using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Transformation.Framework.Core.Json;

/// <summary>The shape of a closed set of alternatives, told apart by the text of one property.</summary>
/// <remarks>Declare the cases once, at start-up; then immutable and thread-safe.</remarks>
/// <typeparam name="T">The common type.</typeparam>
public sealed class JsonUnionShape<T> : JsonShape<T>
    where T : class
{
    private readonly string name;
    private readonly string tag;
    private readonly List<Case> cases = [];

    /// <summary>Starts a union without cases.</summary>
    /// <param name="name">The name in the JSON Schema, unique within a document.</param>
    /// <param name="tag">The property that tells the cases apart, for example <c>type</c>.</param>
    public JsonUnionShape(string name, string tag)
    {
        this.name = name;
        this.tag = tag;
    }

    /// <summary>Adds a case.</summary>
    /// <typeparam name="TCase">The type of its values; values of exactly this type are written with it.</typeparam>
    /// <param name="word">The text of the tag property.</param>
    /// <param name="shape">The other properties.</param>
    /// <returns>This union.</returns>
    public JsonUnionShape<T> With<TCase>(string word, JsonObjectShape<TCase> shape)
        where TCase : class, T => With(word, shape, static _ => true);

    /// <summary>Adds a case for some values of a type.</summary>
    /// <typeparam name="TCase">The type of its values.</typeparam>
    /// <param name="word">The text of the tag property.</param>
    /// <param name="shape">The other properties.</param>
    /// <param name="accepts">Which values of exactly that type are written with it.</param>
    /// <returns>This union.</returns>
    public JsonUnionShape<T> With<TCase>(string word, JsonObjectShape<TCase> shape, Func<TCase, bool> accepts)
        where TCase : class, T
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(accepts);
        cases.Add(new Case<TCase>(word, shape, accepts));
        return this;
    }

    /// <inheritdoc />
    public override bool TryRead(JsonCursor at, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (!at.Is(JsonValueKind.Object))
        {
            return false;
        }

        if (!JsonStrings.TryGetProperty(at.Element, tag, out var element))
        {
            return at.Missing(tag, $"{name} needs this property: {Words()}.");
        }

        var here = at.Property(element, tag);
        if (!here.Is(JsonValueKind.String))
        {
            return false;
        }

        var word = JsonStrings.TextOf(element);
        var found = cases.Find(c => c.Word == word);
        return found is null
            ? here.Fail(ProblemCodes.InvalidValue, $"'{Excerpt.Of(word ?? "")}' is not one of: {Words()}.")
            : found.TryRead(at, tag, out value);
    }

    /// <inheritdoc />
    /// <exception cref="ArgumentException">The value is of a type that no case was declared for.</exception>
    public override void Write(Utf8JsonWriter writer, T value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        var found = cases.Find(c => c.Accepts(value))
            ?? throw new ArgumentException($"{name} has no case for {value.GetType().Name}.", nameof(value));
        writer.WriteStartObject();
        writer.WriteString(tag, found.Word);
        found.Write(writer, value);
        writer.WriteEndObject();
    }

    /// <inheritdoc />
    public override JsonObject Schema(JsonSchemas schemas)
    {
        ArgumentNullException.ThrowIfNull(schemas);
        return schemas.Reference(name, s => new JsonObject { ["oneOf"] = new JsonArray([.. cases.Select(c => c.Schema(s, tag))]) });
    }

    private string Words() => string.Join(", ", cases.Select(static c => c.Word));

    private abstract class Case(string word)
    {
        internal string Word { get; } = word;

        internal abstract bool Accepts(T value);

        internal abstract bool TryRead(JsonCursor at, string tag, [MaybeNullWhen(false)] out T value);

        internal abstract void Write(Utf8JsonWriter writer, T value);

        internal abstract JsonObject Schema(JsonSchemas schemas, string tag);
    }

    private sealed class Case<TCase>(string word, JsonObjectShape<TCase> shape, Func<TCase, bool> accepts) : Case(word)
        where TCase : class, T
    {
        internal override bool Accepts(T value) => value.GetType() == typeof(TCase) && accepts((TCase)value);

        internal override bool TryRead(JsonCursor at, string tag, [MaybeNullWhen(false)] out T value)
        {
            var ok = shape.TryRead(at, [tag], out var read);
            value = read;
            return ok;
        }

        internal override void Write(Utf8JsonWriter writer, T value) => shape.WriteProperties(writer, (TCase)value);

        internal override JsonObject Schema(JsonSchemas schemas, string tag) =>
            shape.SchemaOf(schemas, [new(tag, new JsonObject { ["const"] = Word })]);
    }
}
