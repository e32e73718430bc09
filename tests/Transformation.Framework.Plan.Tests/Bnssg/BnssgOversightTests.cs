using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Bnssg;

/// <summary>The made-up records of the oversight group; the figures were worked out by hand.</summary>
public sealed class BnssgOversightTests
{
    private static readonly GovernanceBody Body = GovernanceSamples.Body("system-transformation-oversight-group");

    [Fact]
    public void OnTheBoardDay_TheGroupIsOnlyProposed()
    {
        var standing = Standing(GovernanceSamples.BoardDay);

        Assert.Null(standing.Terms);
        Assert.Empty(standing.Meetings);
        Assert.Equal([0, 0], Counts(GovernanceSamples.BoardDay));
    }

    [Fact]
    public void AtTheEndOfJanuary_TwoOfThreeMeetingsWereQuorate()
    {
        var standing = Standing(GovernanceSamples.EndOfJanuary);

        Assert.Equal([QuorumState.Quorate, QuorumState.NotQuorate, QuorumState.Quorate], standing.Meetings.Select(m => m.State));
        Assert.Equal([NoticeState.Met, NoticeState.Late, NoticeState.Unknown], standing.Meetings.Select(m => m.Papers.State));
        Assert.Equal(2, standing.Meetings[1].Papers.WorkingDaysLate); // due on Wednesday 11 December, sent on Friday the 13th
        Assert.True(standing.Meetings[1].DecidedWithoutQuorum);
        Assert.Equal([2, 9], Counts(GovernanceSamples.EndOfJanuary));
        Assert.Equal(["ods:RYF"], standing.NotRepresented.Select(o => o.ToString())); // came once, to the meeting without a quorum
        Assert.Equal(new LocalDate(2025, 3, 20), standing.Next!.Meeting.On);
    }

    [Fact]
    public void AtTheEndOfJanuary_OneActionIsOverdueAndOneHasNoOwner()
    {
        var actions = Standing(GovernanceSamples.EndOfJanuary).Actions;

        Assert.Equal(4, actions.Length);
        Assert.Equal([("shared-words", 20)], actions.Where(a => a.IsOverdue).Select(a => (a.Action.Id, a.DaysLate!.Value)));
        Assert.Equal(["ambulance-seat"], actions.Where(a => a.HasNoOwner).Select(a => a.Action.Id));
    }

    [Fact]
    public void Portfolio_OnTheBoardDay_HasNoTwoInitiativesToBringTogether()
    {
        var overview = OversightOverview.Of(GovernanceSamples.Portfolio(), GovernanceSamples.BoardDay);

        Assert.Empty(overview.Pairs); // the two for clustered needs share their partners
        Assert.Equal((17, 15, 17), (overview.Live.Length, overview.Attention.OnSecondOrThird, overview.Attention.Classified));
        Assert.Equal(10, overview.NotComparable.Length);
    }

    private static OversightStanding Standing(LocalDate asOf) =>
        OversightStanding.Of(GovernanceSamples.Oversight(), Body, WorkingCalendar.EnglandAndWales, asOf);

    private static IEnumerable<long> Counts(LocalDate asOf) => GovernanceSamples.Oversight().Evidence(Body).CountOn(asOf).Select(t => t.Count);
}
