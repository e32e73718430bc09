using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>A document of money tables; checks between them run even when some could not be read.</summary>
internal sealed class FundingTablesShape : JsonObjectShape<FundingTables>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<JsonItems<FundingTable>> tables;
    private readonly JsonField<JsonItems<FundingCrossReference>> crossReferences;

    internal FundingTablesShape()
        : base("FundingTables", "Money tables published together, with the figures that ought to be the same in two places.")
    {
        id = Required("id", CoreShapes.Identifier, t => t.Id, "An identifier.");
        title = Required("title", JsonShapes.Text, t => t.Title, "A title.");
        provenance = Optional("provenance", CoreShapes.Provenance, t => t.Provenance, "Where the tables were published.");
        tables = Items("tables", new FundingTableShape(), t => t.Tables, "The tables.");
        crossReferences = Items("crossReferences", new FundingCrossReferenceShape(), t => t.CrossReferences, "The figures that ought to be the same.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(tables, out var all) && values.TryGet(crossReferences, out var references))
        {
            FundingTablesChecks.Run(all, references, problems);
        }
    }

    protected override FundingTables Build(JsonFieldValues values) => FundingTables.Create(
        values.Get(id),
        values.Get(title),
        values.Get(tables).Readable(),
        values.Get(crossReferences).Readable(),
        values.Get(provenance)).OrThrow();
}
