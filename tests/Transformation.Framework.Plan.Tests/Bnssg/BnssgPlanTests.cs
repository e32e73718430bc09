using System.Text.Json;

namespace Transformation.Framework.Plan.Tests.Bnssg;

/// <summary>The sample plan on the day of the board meeting.</summary>
public sealed class BnssgPlanTests
{
    private static readonly PlanStatus Status = PlanStatus.Assess(StandardPlans.TwelvePoints, Samples.Plan(), Samples.BoardDay);

    [Theory]
    [InlineData("system-compact", ComponentProgress.NotStarted, DeliveryState.OnTrack, StatusRule.NothingLate)]
    [InlineData("board-development", ComponentProgress.NotStarted, DeliveryState.Unknown, StatusRule.NoPlannedDate)]
    [InlineData("integrated-design-teams", ComponentProgress.NotStarted, DeliveryState.OnTrack, StatusRule.NothingLate)]
    [InlineData("fellowship", ComponentProgress.Established, DeliveryState.OnTrack, StatusRule.NothingLate)]
    [InlineData("accelerator", ComponentProgress.UnderWay, DeliveryState.OffTrack, StatusRule.MilestoneOverdue)]
    [InlineData("learning-and-evaluation", ComponentProgress.Established, DeliveryState.Unknown, StatusRule.NoPlannedDate)]
    [InlineData("economic-growth", ComponentProgress.Unknown, DeliveryState.Unknown, StatusRule.NoPlannedDate)]
    [InlineData("benefits-realisation", ComponentProgress.UnderWay, DeliveryState.AtRisk, StatusRule.LastFinishedLate)]
    [InlineData("user-centred-design", ComponentProgress.UnderWay, DeliveryState.AtRisk, StatusRule.DoneWithoutEvidence)]
    [InlineData("oversight-group", ComponentProgress.NotStarted, DeliveryState.Unknown, StatusRule.NoPlannedDate)]
    [InlineData("gateway-panel", ComponentProgress.UnderWay, DeliveryState.OnTrack, StatusRule.NothingLate)]
    [InlineData("load-overview", ComponentProgress.Unknown, DeliveryState.Unknown, StatusRule.NoPlannedDate)]
    public void Component_OnTheBoardDay_Stands(string component, ComponentProgress progress, DeliveryState delivery, StatusRule rule)
    {
        var status = Status[component];

        Assert.Equal((progress, delivery, rule), (status.Progress, status.Delivery, status.DeliveryReason.Rule));
    }

    [Fact]
    public void Fellowship_Explanation_NamesTheNinetyFellows() => Assert.Equal(
        "Established: Fellows: 90 or more on 2024-10-03 (at least 90 wanted). "
        + "Not shown to be embedded: Design teams that draw on a fellow: not recorded (as many wanted as Design teams at work with released time: not recorded).",
        PlanText.ExplainProgress(Status["fellowship"]));

    [Fact]
    public void Overdue_OnTheBoardDay_IsTheDraftGuide() =>
        Assert.Equal([("guide-drafted", 17)], Status.Overdue.Select(m => (m.Milestone.Id, m.DaysLate)));

    [Fact]
    public void PlanMilestones_TheBoardMeetingItself_IsDueToday() => Assert.Equal(
        [
            ("board-october", MilestoneState.DueToday),
            ("board-january", MilestoneState.Ahead),
            ("away-day", MilestoneState.Done),
            ("executive-team", MilestoneState.Done),
            ("leader-interviews", MilestoneState.Done),
            ("mandate", MilestoneState.Done),
        ],
        Status.PlanMilestones.Select(m => (m.Milestone.Id, m.State)));

    [Fact]
    public void TheDayBefore_FellowsWereNotYetCounted() => Assert.Equal(
        ComponentProgress.UnderWay,
        PlanStatus.Assess(StandardPlans.TwelvePoints, Samples.Plan(), Samples.BoardDay.PlusDays(-1))["fellowship"].Progress);

    [Fact]
    public void EveryRecord_SaysWhereItComesFrom()
    {
        var plan = Samples.Plan();
        var sources = plan.Owners.Select(o => o.Provenance)
            .Concat(plan.Milestones.Select(m => m.Provenance))
            .Concat(plan.Evidence.Select(e => e.Provenance))
            .Concat(plan.Risks.Select(r => r.Provenance))
            .Append(plan.Provenance);

        Assert.All(sources, s => Assert.NotNull(s?.Source));
        Assert.True(plan.Provenance!.IsSynthetic); // some of its milestones are made up
        Assert.Equal(3, plan.Risks.Length);
    }

    [Fact]
    public void Initiatives_CountedInThePlan_AreThoseOfThePortfolio()
    {
        using var portfolio = JsonDocument.Parse(Samples.Bytes("portfolio.json"));

        Assert.Equal(portfolio.RootElement.GetProperty("initiatives").GetArrayLength(), Samples.Plan().Evidence.Single(e => e.Measure == "initiatives").Count);
    }
}
