using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using static Transformation.Framework.Plan.Tests.Scheduling.SchedulePlans;

namespace Transformation.Framework.Plan.Tests.Scheduling;

public sealed class ScheduleLawsTests
{
    [Property(MaxTest = 400)]
    public Property EarliestDays_AreThoseOfTheLongestWayThere() => Prop.ForAll(Plans.ToArbitrary(), plan =>
        Of(plan).Milestones.All(m => m.Earliest == LongestWay(plan, m.Milestone)));

    [Property(MaxTest = 400)]
    public Property SpareDays_AreExactlyHowFarAMilestoneCanSlip() => Prop.ForAll(Plans.ToArbitrary(), plan =>
    {
        var schedule = Of(plan);
        return schedule.Milestones.Where(static m => !m.IsDone).All(m =>
            Completion(plan, m, m.SpareWorkingDays!.Value) == schedule.EarliestCompletion
            && Completion(plan, m, m.SpareWorkingDays!.Value + 1) > schedule.EarliestCompletion);
    });

    [Property(MaxTest = 400)]
    public Property CriticalPath_EndsWithThePlanAndEachStepFollowsFromTheOneBefore() => Prop.ForAll(Plans.ToArbitrary(), plan =>
    {
        var schedule = Of(plan);
        var path = schedule.CriticalPath;
        return path.IsEmpty
            ? schedule.Milestones.All(static m => m.IsDone)
            : path[^1].Earliest == schedule.Milestones.Where(static m => !m.IsDone).Max(static m => m.Earliest)
                && path[0].Driver is ScheduleDriver.CanBeginNow or ScheduleDriver.UnderWay or ScheduleDriver.ItsDay or ScheduleDriver.AnotherMilestone
                && path.Skip(1).Zip(path).All(static p => p.First.Driver == ScheduleDriver.AnotherMilestone && p.First.DrivenBy == p.Second.Milestone)
                && (path[^1].Earliest < schedule.EarliestCompletion || path.All(static m => m.IsCritical));
    });

    [Property(MaxTest = 400)]
    public Property MoreWork_NeverMakesAnythingEarlier() => Prop.ForAll(Gen.Zip(Plans, Gen.Choose(0, 8)).ToArbitrary(), t =>
    {
        var more = With(t.Item1.Milestones.Select((m, i) => i == t.Item2 ? Taking(m, (m.WorkingDays ?? 0) + 3) : m), t.Item1.Dependencies);
        var later = Of(more).Milestones.ToDictionary(static m => m.Milestone.Id);
        return Of(t.Item1).Milestones.All(m => later[m.Milestone.Id].Earliest >= m.Earliest);
    });

    [Property(MaxTest = 300)]
    public Property OrderOfRecords_DoesNotMatter() => Prop.ForAll(Gen.Zip(Plans, Gen.Choose(0, int.MaxValue)).ToArbitrary(), t =>
    {
        Milestone[] mixed = [.. t.Item1.Milestones];
        new Random(t.Item2).Shuffle(mixed);
        return Told(Of(With(mixed, t.Item1.Dependencies.Reverse()))) == Told(Of(t.Item1));
    });

    private static string Told(PlanSchedule s) => string.Join('\n', s.Milestones.Select(m => $"{m.Milestone.Id} {m.Earliest} {m.IsAtLeast} {m.SpareWorkingDays} {m.Driver} {m.DrivenBy?.Id} {m.WorkingDaysPastPlanned}"))
        + string.Join(',', s.CriticalPath.Select(m => m.Milestone.Id)) + string.Join(',', s.Components.Select(c => $"{c.EarliestCompletion} {c.IsAtLeast}"));

    /// <summary>By definition and without any cleverness: everything before it first, each by its own longest way.</summary>
    private static LocalDate LongestWay(TransformationPlan plan, Milestone milestone)
    {
        if (milestone.Actual <= Small.Today)
        {
            return milestone.Actual.Value;
        }

        var waits = WaitedFor(plan, milestone).Select(m => LongestWay(plan, m)).ToList();
        LocalDate? last = waits.Count > 0 ? waits.Max() : null;
        var days = milestone.WorkingDays ?? 0;
        var day = days > 0 && last >= Small.Today ? last.Value.PlusDays(1) : last > Small.Today ? last.Value
            : milestone.Begun <= Small.Today && !(last >= Small.Today) ? milestone.Begun.Value : Small.Today;
        for (var left = days; left > 0;)
        {
            left -= Calendar.IsWorkingDay(day) ? 1 : 0;
            day = left > 0 ? day.PlusDays(1) : day;
        }

        day = day < Small.Today ? Small.Today : day;
        return milestone.NotBefore > day ? milestone.NotBefore.Value : day;
    }

    private static IEnumerable<Milestone> WaitedFor(TransformationPlan plan, Milestone milestone)
    {
        var components = new HashSet<string>();
        void Add(string component)
        {
            foreach (var other in plan.Dependencies.Where(d => d.Component == component).Select(d => d.WaitsFor))
            {
                // Of a component without milestones nothing can be waited for but what it itself waits for.
                if (!plan.Milestones.Any(m => m.Component == other))
                {
                    Add(other);
                }

                components.Add(other);
            }
        }

        Add(milestone.Component!);
        return plan.Milestones.Where(m => milestone.After.Contains(m.Id) || (m.Component is { } c && components.Contains(c)));
    }

    /// <summary>When the plan would be done if one milestone were done so many working days after its earliest day.</summary>
    private static LocalDate? Completion(TransformationPlan plan, ScheduledMilestone slipping, int by)
    {
        var day = Calendar.PlusWorkingDays(slipping.Earliest, by);
        return Of(With(
            plan.Milestones.Select(m => m.Id != slipping.Milestone.Id ? m : new Milestone(m.Id, m.Title, m.Component, m.Planned, m.Actual, null, m.After, m.WorkingDays, day, m.Begun)),
            plan.Dependencies)).EarliestCompletion;
    }
}
