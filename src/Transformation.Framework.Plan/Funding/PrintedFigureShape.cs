using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>A number, or the word <c>blank</c>: an empty cell is said to be empty, so that a forgotten one cannot pass for it.</summary>
internal sealed class PrintedFigureShape : JsonShape<decimal?>
{
    private const string Blank = "blank";

    private static readonly JsonShape<decimal> Figure = JsonShapes.DecimalBetween(-FundingRow.LargestFigure, FundingRow.LargestFigure);

    public override bool TryRead(JsonCursor at, [MaybeNullWhen(false)] out decimal? value)
    {
        value = null;
        if (at.Element.ValueKind == JsonValueKind.String)
        {
            return at.Element.ValueEquals(Blank) || at.Fail(ProblemCodes.InvalidValue, $"A cell is a number or the word {Blank}.");
        }

        if (!Figure.TryRead(at, out var figure))
        {
            return false;
        }

        value = figure;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, decimal? value)
    {
        if (value is { } figure)
        {
            Figure.Write(writer, figure);
        }
        else
        {
            writer.WriteStringValue(Blank);
        }
    }

    public override JsonObject Schema(JsonSchemas schemas) => new()
    {
        ["oneOf"] = new JsonArray(Figure.Schema(schemas), new JsonObject { ["const"] = Blank }),
    };
}
