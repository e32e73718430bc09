using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class InnovationShape : JsonObjectShape<Innovation>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<InnovationDirection> direction;
    private readonly JsonField<InnovationReach> reach;
    private readonly JsonField<InnovationEvidence> evidence;
    private readonly JsonField<string?> source;
    private readonly JsonField<string?> guide;
    private readonly JsonField<CohortId?> cohort;
    private readonly JsonField<long?> eligibleSites;

    internal InnovationShape()
        : base("Innovation", "Something that has been found to work, or might, and that services may take on.")
    {
        id = Required("id", CoreShapes.Identifier, i => i.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, i => i.Title, "Its title.");
        direction = Required("direction", AcceleratorWords.Direction, i => i.Direction, "Pushed by proven evidence, or pulled by a need.");
        reach = Required("reach", AcceleratorWords.Reach, i => i.Reach, "One service (micro), or a cohort or the system (meso).");
        evidence = Optional("evidence", AcceleratorWords.Evidence, i => i.Evidence, InnovationEvidence.NotRecorded, "How well it is known that it works; left out when not recorded.");
        source = Optional("source", JsonShapes.Text, i => i.Source, "Where it comes from, or where its evidence is published.");
        guide = Optional("guide", CoreShapes.Identifier, i => i.Guide, "The guide by which it is adopted.");
        cohort = Optional("cohort", CoreShapes.CohortId, i => i.Cohort, "The cohort of residents it is for.");
        eligibleSites = Optional(
            "eligibleSites", JsonShapes.IntegerBetween(1, int.MaxValue), i => i.EligibleSites, "How many sites could take it on; left out when nobody has counted.");
    }

    protected override Innovation Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(title),
        values.Get(direction),
        values.Get(reach),
        values.Get(evidence),
        values.Get(source),
        values.Get(guide),
        values.Get(cohort),
        (int?)values.Get(eligibleSites));
}
