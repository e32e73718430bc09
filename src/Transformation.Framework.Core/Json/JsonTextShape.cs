using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Transformation.Framework.Core.Json;

/// <summary>A value that stands in JSON as text.</summary>
internal sealed class JsonTextShape<T>(Func<string, T> parse, Func<T, string> format, Func<JsonObject> schema) : JsonShape<T>
{
    public override bool TryRead(JsonCursor at, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!at.Is(JsonValueKind.String))
        {
            return false;
        }

        if (JsonStrings.TextOf(at.Element) is not { } text)
        {
            return at.Fail(ProblemCodes.InvalidValue, "The text has an escape that is no character (half of a surrogate pair).");
        }

        try
        {
            value = parse(text)!;
            return true;
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException)
        {
            return at.Fail(ProblemCodes.InvalidValue, e.Message);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(format(value));

    public override JsonObject Schema(JsonSchemas schemas) => schema();
}
