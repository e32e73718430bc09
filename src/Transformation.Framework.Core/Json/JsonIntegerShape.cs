using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Transformation.Framework.Core.Json;

internal sealed class JsonIntegerShape(long min, long max) : JsonShape<long>
{
    public override bool TryRead(JsonCursor at, [MaybeNullWhen(false)] out long value)
    {
        value = 0;
        if (!at.Is(JsonValueKind.Number))
        {
            return false;
        }

        return (at.Element.TryGetInt64(out value) && value >= min && value <= max)
            || at.Fail(ProblemCodes.InvalidValue, FormattableString.Invariant($"A whole number from {min} to {max} is needed here."));
    }

    public override void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    public override JsonObject Schema(JsonSchemas schemas) => new()
    {
        ["type"] = "integer",
        ["minimum"] = min,
        ["maximum"] = max,
    };
}
