namespace Transformation.Framework.Core.Tests.Governance;

/// <summary>A board made for one test, and who came.</summary>
internal static class SmallBoard
{
    internal static GovernanceBody Body(QuorumRule quorum, params BodyMember[] members) => BodyWithDeputies(quorum, DeputyPolicy.None, members);

    internal static GovernanceBody BodyWithDeputies(QuorumRule quorum, DeputyPolicy deputies, params BodyMember[] members) => GovernanceBody.Create(
        GovernanceBodyId.From("board"),
        "Board",
        SystemLevel.System,
        members.Select(static m => m.Group).OfType<string>().Distinct().Select(static g => new BodyGroup(g, g)),
        members,
        quorum,
        deputies).OrThrow();

    internal static Attendance Meeting(GovernanceBody body, params string[] seats) => MeetingOf(body, [.. seats.Select(static s => new Attendee(s))]);

    internal static Attendance MeetingOf(GovernanceBody body, params Attendee[] attendees) => new(body.Id, new(2024, 9, 26), attendees);
}
