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
    private readonly JsonField<JsonItems<PlanDependency>> dependencies;
    private readonly JsonField<JsonItems<EvidenceCount>> evidence;
    private readonly JsonField<JsonItems<ResourceNeed>> resources;
    private readonly JsonField<JsonItems<PlanRisk>> risks;
    private readonly JsonField<JsonItems<PlanLink>> links;

    internal TransformationPlanShape()
        : base("TransformationPlan", "One system's plan: who owns it, its milestones, the evidence counted so far, what it needs, its risks, and what it does for strategies.")
    {
        id = Required("id", CoreShapes.Identifier, p => p.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, p => p.Title, "Its title.");
        template = Required("template", CoreShapes.Identifier, p => p.Template, "The identifier of the template it follows.");
        provenance = Optional("provenance", CoreShapes.Provenance, p => p.Provenance, "Where the plan comes from.");
        owners = Items("owners", new PlanOwnerShape(), p => p.Owners, "The bodies that answer for it.");
        milestones = Items("milestones", new MilestoneShape(), p => p.Milestones, "Its milestones.");
        dependencies = Items("dependencies", new PlanDependencyShape(), p => p.Dependencies, "Which components wait for which.");
        evidence = Items("evidence", new EvidenceCountShape(), p => p.Evidence, "The evidence recorded; at most one count of a measure for a day.");
        resources = Items("resources", new ResourceNeedShape(), p => p.Resources, "What it needs of people's time and of money.");
        risks = Items("risks", new PlanRiskShape(), p => p.Risks, "Its risks.");
        links = Items("links", new PlanLinkShape(), p => p.Links, "What its components do for strategies and frameworks outside the plan.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(owners, out var bodies) && values.TryGet(milestones, out var steps) && values.TryGet(dependencies, out var waits)
            && values.TryGet(evidence, out var counts) && values.TryGet(resources, out var needs) && values.TryGet(risks, out var dangers)
            && values.TryGet(links, out var serves))
        {
            PlanChecks.BetweenRecords(new(bodies, steps, waits, counts, needs, dangers, serves), problems);
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
        values.Get(provenance),
        values.Get(dependencies).Readable(),
        values.Get(resources).Readable(),
        values.Get(links).Readable()).OrThrow();
}
