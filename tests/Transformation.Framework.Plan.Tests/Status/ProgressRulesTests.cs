using static Transformation.Framework.Plan.Tests.Small;

namespace Transformation.Framework.Plan.Tests.Status;

public sealed class ProgressRulesTests
{
    [Fact]
    public void Progress_NothingRecorded_IsUnknown() => Expect("fellowship", ComponentProgress.Unknown, StatusRule.NothingRecorded);

    [Fact]
    public void Progress_RecordsOfOtherComponentsOnly_IsUnknown() =>
        Expect("fellowship", ComponentProgress.Unknown, StatusRule.NothingRecorded, Step("compact", 0, 0), Count("signatures", 3));

    [Fact]
    public void Progress_OnlyTheCountToBeReached_IsUnknown() => Expect("compact", ComponentProgress.Unknown, StatusRule.NothingRecorded, Count("partners", 10));

    [Fact]
    public void Progress_MilestoneAheadOnly_IsNotStarted() => Expect("fellowship", ComponentProgress.NotStarted, StatusRule.NothingDone, Step("fellowship", 5));

    [Fact]
    public void Progress_CountOfZeroOnly_IsNotStarted() => Expect("fellowship", ComponentProgress.NotStarted, StatusRule.NothingDone, Count("fellows", 0));

    [Fact]
    public void Progress_MilestoneDoneToday_IsUnderWay() => Expect("fellowship", ComponentProgress.UnderWay, StatusRule.SomethingDone, Step("fellowship", actual: 0));

    [Fact]
    public void Progress_MilestoneDoneTomorrow_HasNotHappenedYet() =>
        Expect("fellowship", ComponentProgress.NotStarted, StatusRule.NothingDone, Step("fellowship", actual: 1));

    [Fact]
    public void Progress_EveryMilestoneDoneButNoEvidence_IsNoMoreThanUnderWay() =>
        Expect("fellowship", ComponentProgress.UnderWay, StatusRule.SomethingDone, Step("fellowship", -9, -9, "a"), Step("fellowship", -8, -8, "b"));

    [Fact]
    public void Progress_NoProbes_IsNeverMoreThanUnderWay() => Expect("bare", ComponentProgress.UnderWay, StatusRule.SomethingDone, Step("bare", -1, -1));

    [Theory]
    [InlineData(89, false, ComponentProgress.UnderWay)]
    [InlineData(90, false, ComponentProgress.Established)]
    [InlineData(90, true, ComponentProgress.Established)]
    [InlineData(89, true, ComponentProgress.UnderWay)]
    public void Progress_CountAroundTheTarget_IsEstablishedFromTheTarget(long count, bool orMore, ComponentProgress expected) =>
        Assert.Equal(expected, Small.Status("fellowship", Count("fellows", count, orMore: orMore)).Progress);

    [Fact]
    public void Progress_EvidenceWithoutMilestones_Counts() =>
        Expect("fellowship", ComponentProgress.Established, StatusRule.EvidenceOfEstablished, Count("fellows", 90));

    [Fact]
    public void Progress_EvidenceOfEmbeddedOnly_IsUnderWay() => Expect("compact", ComponentProgress.UnderWay, StatusRule.SomethingDone, Count("reviews", 2));

    [Fact]
    public void Progress_AllEvidence_IsEmbedded() => Expect(
        "compact", ComponentProgress.Embedded, StatusRule.EvidenceOfEmbedded, Count("signatures", 10), Count("partners", 10), Count("reviews", 2));

    [Fact]
    public void Progress_CountDatedTomorrow_DoesNotCountUntilThen()
    {
        var plan = Small.Plan(Count("fellows", 50), Count("fellows", 95, Today.PlusDays(1)));

        Assert.Equal(ComponentProgress.UnderWay, PlanStatus.Assess(Template, plan, Today)["fellowship"].Progress);
        Assert.Equal(ComponentProgress.Established, PlanStatus.Assess(Template, plan, Today.PlusDays(1))["fellowship"].Progress);
    }

    [Fact]
    public void Progress_CountThatFell_IsTheLatest() =>
        Expect("fellowship", ComponentProgress.UnderWay, StatusRule.SomethingDone, Count("fellows", 95, Today.PlusDays(-30)), Count("fellows", 60));

    [Fact]
    public void Progress_LatestCountWithdrawn_DoesNotBringBackTheOneBefore() => Expect(
        "fellowship",
        ComponentProgress.Unknown,
        StatusRule.NothingRecorded,
        Count("fellows", 95, Today.PlusDays(-30)),
        Count("fellows", 60, Today.PlusDays(-10), withdrawnOn: Today));

    [Fact]
    public void Progress_WithdrawnTomorrow_StillStands() => Expect(
        "fellowship", ComponentProgress.Established, StatusRule.EvidenceOfEstablished, Count("fellows", 95, withdrawnOn: Today.PlusDays(1)));

    [Theory]
    [InlineData(10, false, 10, false, ProbeState.Met)]
    [InlineData(10, false, 10, true, ProbeState.Unknown)] // ten or more partners: there may be an eleventh
    [InlineData(9, false, 10, true, ProbeState.NotMet)]
    [InlineData(9, true, 10, false, ProbeState.Unknown)] // nine or more signatures: there may be ten
    [InlineData(9, false, 10, false, ProbeState.NotMet)]
    [InlineData(9, true, 10, true, ProbeState.Unknown)]
    public void Probe_LowerBounds_SettleOnlyWhatTheyMust(long count, bool orMore, long target, bool targetOrMore, ProbeState expected) =>
        Assert.Equal(expected, SignaturesProbe(Count("signatures", count, orMore: orMore), Count("partners", target, orMore: targetOrMore)).State);

    [Fact]
    public void Probe_CountToBeReachedNotRecorded_IsUnknown() => Assert.Equal(ProbeState.Unknown, SignaturesProbe(Count("signatures", 10)).State);

    [Fact]
    public void Probe_WithdrawnCount_IsUnknownAndSaysWhichCount()
    {
        var finding = SignaturesProbe(Count("signatures", 10, withdrawnOn: Today), Count("partners", 10));

        Assert.Equal(ProbeState.Unknown, finding.State);
        Assert.Equal(Today, finding.Evidence!.WithdrawnOn);
    }

    [Fact]
    public void Reason_UnderWay_NamesWhatWasDoneAndWhatIsWanting()
    {
        var reason = Small.Status("compact", Step("compact", -3, -4, "a"), Step("compact", 3, id: "b"), Count("reviews", 1)).ProgressReason;

        Assert.Equal(["a"], reason.Milestones.Select(m => m.Milestone.Id));
        Assert.Equal(["signatures", "reviews"], reason.Probes.Select(p => p.Measure.Id));
    }

    private static ProbeFinding SignaturesProbe(params IEnumerable<object> records) => Small.Status("compact", records).Probes[0];

    private static void Expect(string component, ComponentProgress progress, StatusRule rule, params IEnumerable<object> records)
    {
        var status = Small.Status(component, records);

        Assert.Equal((progress, rule), (status.Progress, status.ProgressReason.Rule));
    }

    /// <summary>No design teams at all, and none of them without an expert by experience, is no achievement.</summary>
    [Fact]
    public void AsManyAsNone_ShowsNothing()
    {
        var status = Small.Status("compact", Count("signatures", 0), Count("partners", 0));

        Assert.Equal((ComponentProgress.NotStarted, ProbeState.Unknown), (status.Progress, status.Probes[0].State));
    }
}
