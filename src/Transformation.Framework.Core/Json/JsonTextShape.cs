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
            return at.Fail(ProblemCodes.InvalidValue, "This is no text: it has half of a surrogate pair, or bytes that are not UTF-8.");
        }

        try
        {
            value = parse(text)!;
            return true;
        }
        catch (Exception e) when (JsonFaults.IsAboutValues(e))
        {
            return at.Fail(e);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(format(value));

    public override JsonObject Schema(JsonSchemas schemas) => schema();
}
