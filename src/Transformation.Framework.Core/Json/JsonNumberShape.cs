using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Transformation.Framework.Core.Json;

/// <summary>A decimal within bounds, read without loss and written without trailing zeros.</summary>
internal sealed class JsonNumberShape(decimal min, decimal max) : JsonShape<decimal>
{
    /// <summary>Dividing by one with every digit spelled out drops the trailing zeros that a decimal otherwise remembers.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    public override bool TryRead(JsonCursor at, [MaybeNullWhen(false)] out decimal value)
    {
        value = 0;
        if (!at.Is(JsonValueKind.Number))
        {
            return false;
        }

        if (!at.Element.TryGetDecimal(out value) || JsonNumberText.Of(at.Element.GetRawText()) != JsonNumberText.Of(value.ToString(CultureInfo.InvariantCulture)))
        {
            return at.Fail(ProblemCodes.InvalidValue, "The number cannot be kept exactly: write at most 28 digits, and no more than 28 of them after the point.");
        }

        return (value >= min && value <= max)
            || at.Fail(ProblemCodes.InvalidValue, string.Create(CultureInfo.InvariantCulture, $"{value} is out of range: it takes {min} to {max}."));
    }

    public override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value == 0 ? 0 : value / One); // there is a negative zero, equal to zero

    public override JsonObject Schema(JsonSchemas schemas)
    {
        var schema = new JsonObject { ["type"] = "number" };
        if (min > decimal.MinValue)
        {
            schema["minimum"] = min;
        }

        if (max < decimal.MaxValue)
        {
            schema["maximum"] = max;
        }

        return schema;
    }
}
