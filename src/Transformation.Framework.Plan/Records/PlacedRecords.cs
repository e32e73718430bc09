using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>The records of a plan with their places, as given in code or read from a document, before anything is known of how they fit together.</summary>
internal sealed record PlacedRecords(
    IReadOnlyList<JsonItem<PlanOwner>> Owners,
    IReadOnlyList<JsonItem<Milestone>> Milestones,
    IReadOnlyList<JsonItem<PlanDependency>> Dependencies,
    IReadOnlyList<JsonItem<EvidenceCount>> Evidence,
    IReadOnlyList<JsonItem<ResourceNeed>> Resources,
    IReadOnlyList<JsonItem<PlanRisk>> Risks,
    IReadOnlyList<JsonItem<PlanLink>> Links)
{
    internal PlanRecords Values() => new(
        RegisterItems.Values(Owners),
        RegisterItems.Values(Milestones),
        RegisterItems.Values(Dependencies),
        RegisterItems.Values(Evidence),
        RegisterItems.Values(Resources),
        RegisterItems.Values(Risks),
        RegisterItems.Values(Links));
}
