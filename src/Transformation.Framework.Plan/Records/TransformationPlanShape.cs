using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>A plan document; checks between records run even when some could not be read.</summary>
internal sealed class TransformationPlanShape : JsonObjectShape<TransformationPlan>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<string> template;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<JsonItems<PlanOwner>> owners;
    private readonly JsonField<JsonItems<Milestone>> milestones;
    private readonly JsonField<JsonItems<EvidenceCount>> evidence;
    private readonly JsonField<JsonItems<PlanRisk>> risks;

    internal TransformationPlanShape()
        : base("TransformationPlan", "One system's plan: who owns it, its milestones, the evidence counted so far, and its risks.")
    {
        id = Required("id", CoreShapes.Identifier, p => p.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, p => p.Title, "Its title.");
        template = Required("template", CoreShapes.Identifier, p => p.Template, "The identifier of the template it follows.");
        provenance = Optional("provenance", CoreShapes.Provenance, p => p.Provenance, "Where the plan comes from.");
        owners = Items("owners", new PlanOwnerShape(), p => p.Owners, "The bodies that answer for it.");
        milestones = Items("milestones", new MilestoneShape(), p => p.Milestones, "Its milestones.");
        evidence = Items("evidence", new EvidenceCountShape(), p => p.Evidence, "The evidence recorded; at most one count of a measure for a day.");
        risks = Items("risks", new PlanRiskShape(), p => p.Risks, "Its risks.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(owners, out var bodies) && values.TryGet(milestones, out var steps)
            && values.TryGet(evidence, out var counts) && values.TryGet(risks, out var dangers))
        {
            PlanChecks.BetweenRecords(bodies, steps, counts, dangers, problems);
        }
    }

    protected override TransformationPlan Build(JsonFieldValues values) => TransformationPlan.Create(
        values.Get(id),
        values.Get(title),
        values.Get(template),
        values.Get(owners).Readable(),
        values.Get(milestones).Readable(),
        values.Get(evidence).Readable(),
        values.Get(risks).Readable(),
        values.Get(provenance)).OrThrow();
}
