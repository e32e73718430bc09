using System.Text.Json;
using System.Text.Json.Serialization;

namespace Transformation.Framework.Core;

/// <summary>Writes a small value as its canonical text, so that hosts can use our values in their own JSON types.</summary>
/// <remarks>
/// Uses <see cref="IParsable{TSelf}"/> and <see cref="object.ToString"/>, no reflection. Also serves as a dictionary key. A value without text,
/// such as the <c>default</c> of an identifier, is not written, for it could not be read back; give a member that may be "none" a nullable type.
/// </remarks>
/// <typeparam name="T">The value: its text form must parse back to the same value.</typeparam>
public sealed class TextValueConverter<T> : JsonConverter<T>
    where T : struct, IParsable<T>
{
    /// <inheritdoc />
    /// <exception cref="JsonException">The JSON is not a string, or its text is not a value of this type.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException($"A {typeof(T).Name} is written as text.");

    /// <inheritdoc />
    /// <exception cref="JsonException">The value has no text.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(TextOf(value));
    }

    /// <inheritdoc />
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!);

    /// <inheritdoc />
    /// <exception cref="JsonException">The value has no text.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(TextOf(value));
    }

    private static string TextOf(T value) => value.ToString() is { Length: > 0 } text
        ? text
        : throw new JsonException($"This {typeof(T).Name} is none, and has no JSON form.");

    private static T Parse(string text)
    {
        try
        {
            return T.Parse(text, null);
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
        {
            throw new JsonException(e.Message, e);
        }
    }
}
