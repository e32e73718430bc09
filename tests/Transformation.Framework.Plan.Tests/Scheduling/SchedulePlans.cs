using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Scheduling;

/// <summary>Plans whose milestones wait for each other without circles: each only for those before it in the list.</summary>
internal static class SchedulePlans
{
    internal static WorkingCalendar Calendar => WorkingCalendar.EnglandAndWales;

    internal static Gen<TransformationPlan> Plans { get; } =
        from count in Gen.Choose(0, 9)
        from seeds in Gen.ListOf(Gen.Choose(0, int.MaxValue), count * 5)
        from waits in Gen.Elements(0, 0, 1, 2)
        select Plan(count, [.. seeds], waits);

    internal static PlanSchedule Of(TransformationPlan plan) => PlanSchedule.Of(PlanStatus.Assess(Small.Template, plan, Small.Today), Calendar);

    internal static TransformationPlan With(IEnumerable<Milestone> milestones, params IEnumerable<PlanDependency> dependencies) =>
        TransformationPlan.Create("p", "P", "small", milestones: milestones, dependencies: dependencies).OrThrow();

    /// <summary>The same milestone with another estimate.</summary>
    internal static Milestone Taking(Milestone m, int? days) => new(m.Id, m.Title, m.Component, m.Planned, m.Actual, m.Provenance, m.After, days, m.NotBefore, m.Begun);

    private static TransformationPlan Plan(int count, int[] seeds, int waits)
    {
        // Components in the order of the list, so that one may wait for an earlier one without a circle.
        string[] components = ["compact", "fellowship", "bare"];
        var milestones = Enumerable.Range(0, count).Select(i =>
        {
            var seed = seeds.AsSpan(i * 5, 5);
            var chosen = seed[0];
            return new Milestone(
                $"m{i}",
                $"M{i}",
                components[i * 3 / Math.Max(count, 1)],
                planned: seed[1] % 3 == 0 ? Small.Today.PlusDays((seed[1] % 60) - 10) : null,
                actual: seed[2] % 4 == 0 ? Small.Today.PlusDays((seed[2] % 20) - 15) : null,
                after: Enumerable.Range(0, i).Where(j => ((chosen >> j) & 3) == 0).Select(j => $"m{j}"),
                workingDays: seed[3] % 5 == 0 ? null : seed[3] % 12,
                notBefore: seed[4] % 4 == 0 ? Small.Today.PlusDays((seed[4] % 50) - 5) : null,
                begun: seed[2] % 4 != 0 && seed[2] % 3 == 0 ? Small.Today.PlusDays((seed[2] % 25) - 20) : null);
        });
        PlanDependency[] dependencies = [new("fellowship", "compact"), new("bare", "fellowship")];
        return With(milestones, dependencies.Take(waits));
    }
}
