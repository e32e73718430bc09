using FsCheck;
using FsCheck.Fluent;
using static Transformation.Framework.Plan.Tests.Small;

namespace Transformation.Framework.Plan.Tests.Status;

/// <summary>Plans for the small template with few dates around today, so that every rule is met often.</summary>
internal static class PlanGen
{
    private static readonly string[] Measures = ["signatures", "partners", "reviews", "fellows"];

    internal static Gen<TransformationPlan> Plans { get; } =
        from milestones in MilestoneGen().ListOf()
        from evidence in EvidenceGen().ListOf()
        select Small.Plan([
            .. milestones.Select((m, i) => new Milestone($"m{i}", "M", m.Component, m.Planned, m.Actual)),
            .. evidence.DistinctBy(e => (e.Measure, e.On))]);

    internal static Gen<EvidenceCount> EvidenceGen() =>
        from measure in Gen.Elements(Measures)
        from count in Gen.Elements(0L, 1, 2, 9, 10, 89, 90, 91)
        from day in Gen.Choose(-3, 2)
        from orMore in Gen.Elements(false, false, true)
        from withdrawn in Gen.Elements<int?>(null, null, null, 0, 1, 3)
        select Count(measure, count, Today.PlusDays(day), orMore && count > 0, withdrawn is { } w ? Today.PlusDays(day + w) : null);

    private static Gen<Milestone> MilestoneGen() =>
        from component in Gen.Elements("compact", "fellowship", "bare", null)
        from planned in Gen.Elements<int?>(null, -2, -1, 0, 1, 2)
        from actual in Gen.Elements<int?>(null, null, -2, -1, 0, 1)
        select new Milestone("m", "M", component, planned is { } p ? Today.PlusDays(p) : null, actual is { } a ? Today.PlusDays(a) : null);
}
