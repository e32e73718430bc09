using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>All that a plan holds, kept together so that one list can be exchanged without naming the others.</summary>
internal sealed record PlanRecords(
    ImmutableArray<PlanOwner> Owners,
    ImmutableArray<Milestone> Milestones,
    ImmutableArray<PlanDependency> Dependencies,
    ImmutableArray<EvidenceCount> Evidence,
    ImmutableArray<ResourceNeed> Resources,
    ImmutableArray<PlanRisk> Risks,
    ImmutableArray<PlanLink> Links);
