using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Bnssg;

/// <summary>The plan of October 2024 and the synthetic one of January 2025, checked by hand against the two documents.</summary>
public sealed class BnssgMovementTests
{
    private static readonly LocalDate January = new(2025, 1, 30);

    [Fact]
    public void October_CriticalPath_EndsWithTheFellowsLastEvent()
    {
        var schedule = PlanSchedule.Of(PlanStatus.Assess(StandardPlans.TwelvePoints, Samples.Plan(), Samples.BoardDay), WorkingCalendar.EnglandAndWales);
        Assert.Equal(new LocalDate(2025, 3, 31), schedule.EarliestCompletion);
        Assert.True(schedule.IsAtLeast); // nobody has estimated the design of the board's programme
        Assert.Equal(["fellowship-events"], schedule.CriticalPath.Select(static m => m.Milestone.Id));

        // The 60th working day after 3 October 2024; Christmas Day and Boxing Day are not worked.
        var released = schedule.Milestones.Single(static m => m.Milestone.Id == "pilot-team-released");
        Assert.Equal((new LocalDate(2024, 12, 30), ScheduleDriver.AnotherMilestone, "pilot-agreed"), (released.Earliest, released.Driver, released.DrivenBy!.Id));
        Assert.Equal(
            ["guide-drafted 2024-10-03", "gateway-widened 2024-12-30"],
            schedule.CannotBeMet.Select(m => FormattableString.Invariant($"{m.Milestone.Id} {m.Earliest:uuuu-MM-dd}")));
    }

    [Fact]
    public void Needs_AreThoseOfThePaper()
    {
        var resources = PlanResources.Of(Samples.Plan());
        Assert.Null(resources.MostDaysAMonth);
        Assert.Equal(40, Samples.Plan().Resources.Single(static n => n.Id == "design-teams").MostDaysAMonth);
        Assert.Equal(["design-teams", "pilot-release", "project-management", "training"], resources.Unknown.Select(static n => n.Id));
    }

    [Fact]
    public void OctoberToJanuary_WhatMoved_IsToldByMilestone()
    {
        var before = PlanStatus.Assess(StandardPlans.TwelvePoints, Samples.Plan(), Samples.BoardDay);
        var after = PlanStatus.Assess(StandardPlans.TwelvePoints, PlanJson.Plan.Load(Samples.Bytes("plan-january.json")).OrThrow(), January);
        var movement = PlanMovement.Between(before, after);
        Assert.Equal(
            [
                "board-october",
                "compact-endorsed",
                "pilot-agreed",
                "oversight-terms",
                "benefits-draft",
                "compact-written",
                "board-programme-designed",
                "guide-drafted",
                "gateway-widened",
                "pilot-team-released",
                "load-overview-first",
            ],
            movement.Milestones.Where(static m => m.IsNewlyDone).OrderBy(static m => m.Milestone.Actual).ThenBy(static m => m.Milestone.Id).Select(static m => m.Milestone.Id));
        Assert.Equal(
            ["board-programme-designed", "oversight-terms"],
            movement.Milestones.Where(static m => m.IsReplanned).Select(static m => m.Milestone.Id).Order());
        Assert.Equal(["insights-one-place"], movement.Milestones.Where(static m => m.IsNewlyOverdue).Select(static m => m.Milestone.Id));
        Assert.Equal(["winter"], movement.RisksAdded.Select(static r => r.Id));
    }

    /// <summary>Worked out by counting days outside this library; Good Friday, Easter Monday and two bank holidays in May are not worked.</summary>
    [Fact]
    public void January_CriticalPath_LeadsFromTheTestToTheBoard()
    {
        var plan = PlanJson.Plan.Load(Samples.Bytes("plan-january.json")).OrThrow();
        var schedule = PlanSchedule.Of(PlanStatus.Assess(StandardPlans.TwelvePoints, plan, January), WorkingCalendar.EnglandAndWales);
        Assert.Equal(
            ["pilot-tested 2025-05-15", "pilot-evaluated 2025-07-04", "board-july 2025-07-04"],
            schedule.CriticalPath.Select(m => FormattableString.Invariant($"{m.Milestone.Id} {m.Earliest:uuuu-MM-dd}")));
        Assert.Equal(["insights-one-place", "pilot-evaluated", "board-july"], schedule.CannotBeMet.Select(static m => m.Milestone.Id));
    }
}
