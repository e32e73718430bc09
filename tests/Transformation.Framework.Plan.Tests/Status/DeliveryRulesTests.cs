using static Transformation.Framework.Plan.Tests.Small;

namespace Transformation.Framework.Plan.Tests.Status;

public sealed class DeliveryRulesTests
{
    [Fact]
    public void Delivery_NoMilestones_IsUnknownWhateverTheEvidence() =>
        Expect("fellowship", DeliveryState.Unknown, StatusRule.NoPlannedDate, Count("fellows", 95));

    [Fact]
    public void Delivery_DoneWithoutAPlannedDate_IsUnknown() => Expect("bare", DeliveryState.Unknown, StatusRule.NoPlannedDate, Step("bare", actual: -5));

    [Fact]
    public void Delivery_DueToday_IsNotLate() => Expect("bare", DeliveryState.OnTrack, StatusRule.NothingLate, Step("bare", 0));

    [Fact]
    public void Delivery_DueYesterday_IsOffTrackByADay()
    {
        var status = Small.Status("bare", Step("bare", -1));

        Assert.Equal((DeliveryState.OffTrack, StatusRule.MilestoneOverdue), (status.Delivery, status.DeliveryReason.Rule));
        Assert.Equal((MilestoneState.Overdue, 1), (status.Milestones[0].State, status.Milestones[0].DaysLate));
    }

    [Fact]
    public void Delivery_DoneAfterTheDateLookedAt_WasOverdueThen() => Expect("bare", DeliveryState.OffTrack, StatusRule.MilestoneOverdue, Step("bare", -1, 1));

    [Fact]
    public void Delivery_DoneOnThePlannedDay_IsInTime()
    {
        var status = Small.Status("bare", Step("bare", -1, -1));

        Assert.Equal((MilestoneState.Done, 0), (status.Milestones[0].State, status.Milestones[0].DaysLate));
        Assert.Equal(DeliveryState.OnTrack, status.Delivery);
    }

    [Fact]
    public void Delivery_LastDoneLateWithMoreToCome_IsAtRisk()
    {
        var status = Small.Status("bare", Step("bare", -20, -6, "late"), Step("bare", 30, id: "next"));

        Assert.Equal((DeliveryState.AtRisk, StatusRule.LastFinishedLate), (status.Delivery, status.DeliveryReason.Rule));
        Assert.Equal(["late"], status.DeliveryReason.Milestones.Select(m => m.Milestone.Id));
        Assert.Equal(14, status.DeliveryReason.Milestones[0].DaysLate);
    }

    [Fact]
    public void Delivery_DoneLateButInTimeSince_IsOnTrack() => Expect(
        "bare", DeliveryState.OnTrack, StatusRule.NothingLate, Step("bare", -20, -15, "late"), Step("bare", -10, -10, "since"), Step("bare", 30, id: "next"));

    [Fact]
    public void Delivery_EverythingDoneTheLastLate_IsOnTrack() => Expect("bare", DeliveryState.OnTrack, StatusRule.NothingLate, Step("bare", -20, -6));

    [Fact]
    public void Delivery_DoneOnTheSameDayOneLate_IsAtRisk() => Expect(
        "bare", DeliveryState.AtRisk, StatusRule.LastFinishedLate, Step("bare", -6, -6, "intime"), Step("bare", -9, -6, "late"), Step("bare", 9, id: "next"));

    [Fact]
    public void Delivery_OverdueAndLastDoneLate_IsOffTrack() =>
        Expect("bare", DeliveryState.OffTrack, StatusRule.MilestoneOverdue, Step("bare", -20, -6, "late"), Step("bare", -2, id: "overdue"));

    [Fact]
    public void Delivery_EverythingDoneWithoutEvidence_IsAtRisk() =>
        Expect("fellowship", DeliveryState.AtRisk, StatusRule.DoneWithoutEvidence, Step("fellowship", -2, -2));

    [Fact]
    public void Delivery_EverythingDoneWithEvidence_IsOnTrack() =>
        Expect("fellowship", DeliveryState.OnTrack, StatusRule.NothingLate, Step("fellowship", -2, -2), Count("fellows", 90));

    [Fact]
    public void Delivery_OpenMilestoneWithoutDate_IsNotOnTrack()
    {
        var status = Small.Status("bare", Step("bare", 5, id: "dated"), Step("bare", id: "undated"));

        Assert.Equal((DeliveryState.Unknown, StatusRule.OpenWithoutDate), (status.Delivery, status.DeliveryReason.Rule));
        Assert.Equal(["undated"], status.DeliveryReason.Milestones.Select(m => m.Milestone.Id));
    }

    [Fact]
    public void Delivery_OverdueAndOpenWithoutDate_IsOffTrack() =>
        Expect("bare", DeliveryState.OffTrack, StatusRule.MilestoneOverdue, Step("bare", -5, id: "overdue"), Step("bare", id: "undated"));

    [Fact]
    public void Delivery_LeapDay_CountsCalendarDays()
    {
        var milestone = new Milestone("m", "M", "bare", new(2024, 2, 28), new(2024, 3, 1));

        Assert.Equal(2, PlanStatus.Assess(Template, Small.Plan(milestone), new(2024, 3, 1))["bare"].Milestones[0].DaysLate);
    }

    private static void Expect(string component, DeliveryState delivery, StatusRule rule, params IEnumerable<object> records)
    {
        var status = Small.Status(component, records);

        Assert.Equal((delivery, rule), (status.Delivery, status.DeliveryReason.Rule));
    }
}
