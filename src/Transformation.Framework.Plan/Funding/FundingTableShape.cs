using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>A table in a document; checks between its parts run even when some could not be read.</summary>
internal sealed class FundingTableShape : JsonObjectShape<FundingTable>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<MoneyUnit> unit;
    private readonly JsonField<PriceBasis> prices;
    private readonly JsonField<decimal> roundedTo;
    private readonly JsonField<string?> note;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<JsonItems<FundingColumn>> columns;
    private readonly JsonField<JsonItems<FundingRow>> rows;
    private readonly JsonField<JsonItems<FundingSum>> sums;

    internal FundingTableShape()
        : base("FundingTable", "A table of money exactly as it was published, with the sums that it declares.")
    {
        id = Required("id", CoreShapes.Identifier, t => t.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, t => t.Title, "Its title.");
        unit = Required("unit", FundingShapes.Unit, t => t.Unit, "What one in a figure stands for.");
        prices = Optional("prices", CoreShapes.PriceBasis, t => t.Prices, PriceBasis.Nominal, "Which pounds; nominal when left out.");
        roundedTo = Optional(
            "roundedTo",
            JsonShapes.DecimalBetween(0.000001m, 1_000_000m),
            t => t.RoundedTo,
            1m,
            "What figures are rounded to, in the unit; 1 when left out.");
        note = Optional("note", JsonShapes.Text, t => t.Note, "What a reader must know about it, such as what the source leaves unsaid.");
        provenance = Optional("provenance", CoreShapes.Provenance, t => t.Provenance, "Where it was published.");
        columns = Items("columns", new FundingColumnShape(), t => t.Columns, "The columns, left to right.");
        rows = Items("rows", new FundingRowShape(), t => t.Rows, "The rows, top to bottom.");
        sums = Items("sums", new FundingSumShape(), t => t.Sums, "The sums it declares.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(columns, out var heads) && values.TryGet(rows, out var lines) && values.TryGet(sums, out var totals)
            && values.TryGet(roundedTo, out var step))
        {
            FundingTableChecks.Run(heads, lines, totals, step, problems);
        }
    }

    protected override FundingTable Build(JsonFieldValues values) => FundingTable.Create(
        values.Get(id),
        values.Get(title),
        values.Get(unit),
        values.Get(columns).Readable(),
        values.Get(rows).Readable(),
        values.Get(sums).Readable(),
        values.Get(prices),
        values.Get(roundedTo),
        values.Get(note),
        values.Get(provenance)).OrThrow();
}
