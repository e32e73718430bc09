using NodaTime;
using Transformation.Framework.Core;
using static Transformation.Framework.Plan.Tests.Oversight.SmallGroup;

namespace Transformation.Framework.Plan.Tests.Oversight;

public sealed class OversightStandingTests
{
    private static readonly LocalDate Thursday = new(2025, 1, 23);

    [Theory]
    [InlineData("ab", QuorumState.Quorate)]
    [InlineData("abc", QuorumState.Quorate)]
    [InlineData("a", QuorumState.NotQuorate)]
    [InlineData("", QuorumState.NotQuorate)]
    [InlineData(null, QuorumState.Unknown)]
    public void Meeting_ByWhoWasThere_HasAQuorum(string? seats, QuorumState state) =>
        Assert.Equal(state, Assert.Single(Standing(Meeting(Thursday, seats)).Meetings).State);

    // Five clear working days before Thursday 23 January 2025: Wednesday 15 January is the last day.
    [Theory]
    [InlineData(14, NoticeState.Met, null)]
    [InlineData(15, NoticeState.Met, null)]
    [InlineData(16, NoticeState.Late, 1)]
    [InlineData(18, NoticeState.Late, 2)] // a Saturday: Thursday and Friday
    [InlineData(null, NoticeState.Unknown, null)]
    public void Papers_ByTheDaySent_AreInTimeOrLate(int? day, NoticeState state, int? late)
    {
        var papers = Standing(new OversightMeeting(Thursday, papersSentOn: day is { } d ? new LocalDate(2025, 1, d) : null)).Meetings[0].Papers;

        Assert.Equal((new LocalDate(2025, 1, 15), state, late), (papers.Due!.Value, papers.State, papers.WorkingDaysLate));
    }

    [Fact]
    public void Minutes_WithinTenWorkingDays_AreAheadUntilThen()
    {
        var minutes = Standing(new OversightMeeting(Thursday, minutesIssuedOn: new LocalDate(2025, 2, 3))).Meetings[0].Minutes;

        // Issued after today, which is the fifth working day: not known yet.
        Assert.Equal((new LocalDate(2025, 2, 6), NoticeState.Ahead, null), (minutes.Due!.Value, minutes.State, minutes.Done));
    }

    [Fact]
    public void Notice_OfAnOrdinaryMeeting_HasNoRule()
    {
        Assert.Equal(NoticeState.NoRule, Standing(new OversightMeeting(Thursday, noticeGivenOn: new(2025, 1, 22))).Meetings[0].Notice.State);
        Assert.Equal(NoticeState.Late, Standing(new OversightMeeting(Thursday, isExtraordinary: true, noticeGivenOn: new(2025, 1, 22))).Meetings[0].Notice.State);
    }

    [Fact]
    public void Terms_AgreedLater_WereNotInForceAtAnEarlierMeeting()
    {
        var standing = Standing(
            Meeting(Thursday), Meeting(Thursday.PlusDays(7)), new TermsOfReference(1, Thursday.PlusDays(1)), new TermsOfReference(2, Today.PlusDays(1)));

        Assert.Equal([false, true], standing.Meetings.Select(m => m.HadTerms));
        Assert.Equal(1, standing.Terms!.Version);
    }

    [Fact]
    public void Decisions_WithoutAQuorum_AreSaidToBeSo()
    {
        var meeting = Standing(new OversightMeeting(Thursday, [new Attendee("a")], decisions: ["Go on."])).Meetings[0];

        Assert.True(meeting.DecidedWithoutQuorum);
        Assert.StartsWith("The meeting of 2025-01-23 was not quorate, yet decisions are recorded; no terms", OversightText.Describe(meeting), StringComparison.Ordinal);
    }

    [Fact]
    public void Organisations_AtQuorateMeetingsOnly_AreRepresented()
    {
        var standing = Standing(Meeting(Thursday, "ab"), Meeting(Thursday.PlusDays(1), "c"), Meeting(Today.PlusDays(1), "abc"));

        Assert.Equal(["local:a", "local:b"], standing.Represented.Select(o => o.ToString()));
        Assert.Equal(["local:c"], standing.NotRepresented.Select(o => o.ToString()));
        Assert.Equal(Today.PlusDays(1), standing.Next!.Meeting.On);
        Assert.Equal(2, standing.HeldInTheYear);
    }

    [Fact]
    public void Held_AYearAgoToTheDay_IsNotInTheYear()
    {
        Assert.Equal(0, Standing(Meeting(Today.PlusYears(-1))).HeldInTheYear);
        Assert.Equal(1, Standing(Meeting(Today.PlusYears(-1).PlusDays(1))).HeldInTheYear);
    }

    [Theory]
    [InlineData(30, null, false, 0, "is due on 2025-01-30.")]
    [InlineData(29, null, true, 1, "was due on 2025-01-29 and is 1 day overdue.")]
    [InlineData(29, 30, false, 1, "was done on 2025-01-30, 1 day late.")]
    [InlineData(29, 29, false, 0, "was done on 2025-01-29.")]
    [InlineData(29, 31, true, 1, "was due on 2025-01-29 and is 1 day overdue.")] // done tomorrow: not yet
    [InlineData(null, null, false, null, "has been open for 7 days without a date.")]
    public void Action_ByItsDates_IsOpenDoneOrOverdue(int? due, int? done, bool isOverdue, int? late, string text)
    {
        var action = Standing(new OversightAction("x", "Do it", Thursday, due: Day(due), doneOn: Day(done))).Actions[0];

        Assert.Equal((isOverdue, late), (action.IsOverdue, action.DaysLate));
        Assert.Equal($"\"Do it\" (nobody on record) {text}", OversightText.Describe(action));
    }

    [Fact]
    public void Action_RaisedLater_IsNotThereYet() => Assert.Empty(Standing(new OversightAction("x", "X", Today.PlusDays(1))).Actions);

    [Fact]
    public void Body_AnotherOne_IsRefused() => Assert.Throws<ArgumentException>(
        () => OversightStanding.Of(OversightGroup.Create(GovernanceBodyId.Parse("other")).OrThrow(), Body, Calendar, Today));

    [Fact]
    public void With_AMeetingOfTheSameDay_TakesItsPlace()
    {
        var group = Group(Meeting(Thursday, null), new OversightAction("x", "X", Thursday)).With(Meeting(Thursday, "ab")).With(new OversightAction("y", "Y", Thursday));

        Assert.Equal(2, Assert.Single(group.Meetings).Attendees!.Value.Length);
        Assert.Equal(["x", "y"], group.Actions.Select(a => a.Id));
    }

    private static LocalDate? Day(int? day) => day is { } d ? new LocalDate(2025, 1, d) : null;
}
