using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class CohortGroupShape : JsonObjectShape<CohortGroup>
{
    private readonly JsonField<string> id;
    private readonly JsonField<CohortId> cohort;
    private readonly JsonField<string> title;
    private readonly JsonField<long?> size;
    private readonly JsonField<Provenance?> provenance;

    internal CohortGroupShape()
        : base("CohortGroup", "A group of people within a cohort whose voice should not be taken for that of another.")
    {
        id = Required("id", CoreShapes.Identifier, x => x.Id, "Its identifier.");
        cohort = Required("cohort", CoreShapes.CohortId, x => x.Cohort, "The cohort it is part of.");
        title = Required("title", JsonShapes.Text, x => x.Title, "Who they are, as a plural.");
        size = Optional("size", InvolvementWords.People, x => x.Size, "How many they are; left out when not known.");
        provenance = Optional("provenance", CoreShapes.Provenance, x => x.Provenance, "Where the record comes from.");
    }

    protected override CohortGroup Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(cohort),
        values.Get(title),
        values.Get(size),
        values.Get(provenance));
}
