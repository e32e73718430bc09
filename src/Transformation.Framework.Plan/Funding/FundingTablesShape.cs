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

    protected override FundingTables Build(JsonFieldValues values)
    {
        var (all, references) = (values.Get(tables), values.Get(crossReferences));
        var problems = new ProblemCollector();
        FundingTablesChecks.Run(all, references, problems);
        if (!problems.IsEmpty)
        {
            throw new InvalidDocumentException("set of funding tables", problems.ToImmutable());
        }

        // With an unreadable item the document is refused anyway; what stands in for the tables must only not complain again.
        var isWhole = ItemChecks.AreRead(all) && ItemChecks.AreRead(references);
        return FundingTables.Create(
            values.Get(id),
            values.Get(title),
            isWhole ? all.Readable() : [],
            isWhole ? references.Readable() : [],
            values.Get(provenance)).OrThrow();
    }
}
