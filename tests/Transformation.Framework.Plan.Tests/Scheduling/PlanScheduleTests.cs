using NodaTime;
using Transformation.Framework.Core;
using static Transformation.Framework.Plan.Tests.Scheduling.SchedulePlans;

namespace Transformation.Framework.Plan.Tests.Scheduling;

public sealed class PlanScheduleTests
{
    /// <summary>Today is Thursday 3 October 2024. Worked out by hand on a calendar.</summary>
    [Fact]
    public void Of_ChainOverAWeekend_CountsWorkingDays()
    {
        var schedule = Of(With([
            new("a", "A", "compact", workingDays: 2),
            new("b", "B", "compact", after: ["a"], workingDays: 3, planned: new LocalDate(2024, 10, 8)),
            new("c", "C", "bare", workingDays: 1),
            new("d", "D", after: ["b", "c"], workingDays: 0),
        ]));
        Assert.Equal(
            ["c 2024-10-03 4", "a 2024-10-04 0", "b 2024-10-09 0", "d 2024-10-09 0"],
            schedule.Milestones.Select(m => FormattableString.Invariant($"{m.Milestone.Id} {m.Earliest:uuuu-MM-dd} {m.SpareWorkingDays}")));
        Assert.Equal(["a", "b", "d"], schedule.CriticalPath.Select(static m => m.Milestone.Id));
        Assert.Equal(new LocalDate(2024, 10, 9), schedule.EarliestCompletion);
        Assert.False(schedule.IsAtLeast);
        var late = Assert.Single(schedule.CannotBeMet);
        Assert.Equal(("b", 1), (late.Milestone.Id, late.WorkingDaysPastPlanned));
        Assert.Equal("\"B\" is planned for 2024-10-08 and cannot be done before 2024-10-09", ScheduleText.DescribeMiss(late));
        Assert.Equal("The last milestone can be done on 2024-10-09 at the earliest.", ScheduleText.Explain(schedule));
        Assert.Equal("\"B\" can be done on 2024-10-09, after 3 working days, once \"A\" is done", ScheduleText.Describe(schedule.CriticalPath[1]));
    }

    [Fact]
    public void Of_OneComponentWaitsForAnother_BeginsAfterItsLastMilestone()
    {
        var schedule = Of(With(
            [new("a", "A", "compact", workingDays: 2), new("b", "B", "compact", workingDays: 5), new("f", "F", "fellowship", workingDays: 1)],
            new PlanDependency("fellowship", "compact")));
        Assert.Equal(new LocalDate(2024, 10, 10), schedule.EarliestCompletion);
        Assert.Equal(["b", "f"], schedule.CriticalPath.Select(static m => m.Milestone.Id));
        Assert.Equal(
            ["compact 2024-10-09 False", "fellowship 2024-10-10 False", "bare  True"],
            schedule.Components.Select(c => FormattableString.Invariant($"{c.Component.Id} {c.EarliestCompletion:uuuu-MM-dd} {c.IsAtLeast}")));
    }

    [Fact]
    public void Of_UnestimatedWork_MakesEverythingAfterItAtLeast()
    {
        var schedule = Of(With([new("a", "A"), new("b", "B", after: ["a"], workingDays: 1), new("c", "C", workingDays: 9)]));
        Assert.Equal(["a", "b"], schedule.Milestones.Where(static m => m.IsAtLeast).Select(static m => m.Milestone.Id));
        Assert.True(schedule.IsAtLeast);
        Assert.Equal(
            "The last milestone can be done on 2024-10-15 at the earliest, and perhaps later: the work for 1 of the open milestones has not been estimated.",
            ScheduleText.Explain(schedule));
    }

    [Fact]
    public void Of_WaitingForAComponentOfWhichNothingIsPlanned_IsAtLeast()
    {
        var schedule = Of(With([new("f", "F", "fellowship", workingDays: 1)], new PlanDependency("fellowship", "bare")));
        Assert.True(Assert.Single(schedule.Milestones).IsAtLeast);
        Assert.Equal(Small.Today, schedule.EarliestCompletion);
    }

    [Fact]
    public void Of_OwnDay_IsWaitedForAndBeginsThePath()
    {
        var schedule = Of(With([new("a", "A", workingDays: 2), new("board", "Board", after: ["a"], workingDays: 0, notBefore: new LocalDate(2025, 1, 30))]));
        Assert.Equal(["board"], schedule.CriticalPath.Select(static m => m.Milestone.Id));
        Assert.Equal(ScheduleDriver.ItsDay, schedule.CriticalPath[0].Driver);

        // 7 October 2024 to 30 January 2025: 84 weekdays less Christmas Day, Boxing Day and New Year's Day.
        Assert.Equal(81, schedule.Milestones[0].SpareWorkingDays);
        Assert.Equal("\"Board\" can be done on 2025-01-30, not before its day", ScheduleText.Describe(schedule.CriticalPath[0]));
    }

    [Fact]
    public void Of_WorkUnderWay_CountsFromItsFirstDay()
    {
        var schedule = Of(With([
            new("a", "A", workingDays: 10, begun: new LocalDate(2024, 9, 23)),
            new("b", "B", workingDays: 5, begun: new LocalDate(2024, 9, 23)),
            new("c", "C", workingDays: 5, begun: Small.Today.PlusDays(1)),
        ]));
        Assert.Equal(
            ["b 2024-10-03 True True", "a 2024-10-04 False False", "c 2024-10-09 False False"],
            schedule.Milestones.Select(m => FormattableString.Invariant($"{m.Milestone.Id} {m.Earliest:uuuu-MM-dd} {m.IsAtLeast} {m.IsOverrun}")));
        Assert.Equal(
            "\"A\" can be done on 2024-10-04, after 10 working days from 2024-09-23, when it began",
            ScheduleText.Describe(schedule.Milestones[1]));
        Assert.Equal(
            "\"B\" can be done on 2024-10-03 at the earliest: begun on 2024-09-23, it has taken longer than the 5 working days that were estimated",
            ScheduleText.Describe(schedule.Milestones[0]));
        Assert.EndsWith("and perhaps later: the work for 1 of the open milestones has taken longer than was estimated.", ScheduleText.Explain(schedule), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Milestone("a", "A", actual: Small.Today, begun: Small.Today.PlusDays(1)));
    }

    [Fact]
    public void Of_AllDone_HasNoCriticalPath()
    {
        var schedule = Of(With([new("a", "A", actual: Small.Today.PlusDays(-1)), new("b", "B", actual: Small.Today)]));
        Assert.Empty(schedule.CriticalPath);
        Assert.Equal("Every milestone is done, the last on 2024-10-03.", ScheduleText.Explain(schedule));
    }

    [Fact]
    public void Of_NoMilestones_SaysThatNothingIsKnown()
    {
        var schedule = Of(With([]));
        Assert.Null(schedule.EarliestCompletion);
        Assert.True(schedule.IsAtLeast);
        Assert.StartsWith("No milestone has been recorded", ScheduleText.Explain(schedule), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_BeyondTheKnownHolidays_IsRefused() =>
        Assert.Throws<CalendarRangeException>(() => Of(With([new("a", "A", workingDays: 2000)])));

    [Fact]
    public void Create_Circles_AreRefusedWithTheWayRound()
    {
        var problems = TransformationPlan.Create(
            "p",
            "P",
            "small",
            milestones: [new("a", "A", "compact", after: ["b"]), new("b", "B", "fellowship"), new("x", "X", after: ["nowhere"])],
            dependencies: [new("fellowship", "compact"), new("fellowship", "compact")]).Problems;
        Assert.Equal(
            ["$.dependencies[1].waitsFor", "$.milestones", "$.milestones[2].after[0]"],
            problems.Select(static p => p.Path).Order(StringComparer.Ordinal));
        Assert.Contains(problems, static p => p.Message == "Each of these waits for the next, in a circle: a → b → all of compact → a.");
        Assert.Throws<ArgumentException>(() => new Milestone("a", "A", after: ["a"]));
        Assert.Throws<ArgumentException>(() => new PlanDependency("a", "a"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Milestone("a", "A", workingDays: -1));
    }
}
