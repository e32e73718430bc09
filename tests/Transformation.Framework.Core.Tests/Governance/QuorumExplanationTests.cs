using static Transformation.Framework.Core.Tests.Governance.SmallBoard;

namespace Transformation.Framework.Core.Tests.Governance;

public class QuorumExplanationTests
{
    private static readonly OrganisationId Bristol = OrganisationId.Ons("E06000023");
    private static readonly OrganisationId Trust = OrganisationId.Ods("RVJ");

    [Fact]
    public void Lines_NotQuorate_SayWhatIsMissingAndWhoCouldMakeUpForIt()
    {
        var body = GovernanceBody.Create(
            GovernanceBodyId.From("board"),
            "Partnership Board",
            SystemLevel.System,
            [new BodyGroup("councils", "councils", [Bristol])],
            [new("council", "Chief Executive", Bristol), new("trust", "Chief Executive", Trust), new("director", "Programme Director", roles: ["programme-director"]), new("gp", "GP", count: 4)],
            new AllOfQuorum(new OrganisationsQuorum(1, "councils"), new MembershipShareQuorum(3, 4), new AnyOfQuorum(new RoleQuorum("programme-director"), new OrganisationsQuorum(2))),
            DeputyPolicy.ByArrangementWithChair).OrThrow();
        var meeting = MeetingOf(body, new("trust"), new("gp"), new("council", new Deputy()), new("stranger"));

        var lines = QuorumExplanation.Lines(QuorumCheck.Evaluate(body, meeting), id => id == Bristol ? "Bristol City Council" : "North Bristol NHS Trust");

        Assert.Equal(
            [
                "Partnership Board, 26 September 2024: not quorate.",
                "Not met: 0 of 3 rules met, all are needed.",
                "  Not met: 0 of 1 organisations represented, 1 needed (councils). Absent: Bristol City Council.",
                "  Not met: 2 of 7 seats filled, 6 needed (3/4 of the membership, rounded up). Could help: Chief Executive (Bristol City Council); Programme Director; GP.",
                "  Not met: 0 of 2 rules met, one is needed.",
                "    Not met: the holder of the role programme-director is needed. Could help: Programme Director.",
                "    Not met: 1 of 2 organisations represented, 2 needed. Absent: Bristol City Council.",
                "4 more attendees would make it quorate, and no fewer, for example: Chief Executive (Bristol City Council); Programme Director; 2 × GP.",
                "Not counted: deputy for Chief Executive (Bristol City Council); no arrangement with the chair is on record.",
                "Not counted: stranger; there is no such seat.",
            ],
            lines.AsEnumerable());
    }

    [Fact]
    public void Lines_Quorate_SayWhatIsMet()
    {
        var body = Body(new GroupSeatsQuorum(1, "gps"), new BodyMember("gp", "GP", group: "gps", count: 3));

        Assert.Equal(
            ["Board, 26 September 2024: quorate.", "Met: 2 of 3 seats filled, 1 needed (gps)."],
            QuorumExplanation.Lines(QuorumCheck.Evaluate(body, Meeting(body, "gp", "gp"))).AsEnumerable());
    }

    [Fact]
    public void Lines_EveryReasonNotToCount_HasItsSentence()
    {
        var lines = new[] { DeputyPolicy.None, DeputyPolicy.FromSameGroup }.SelectMany(static policy =>
        {
            var body = BodyWithDeputies(new MembershipShareQuorum(1, 4), policy, new("a", "A", Trust, "g"), new("b", "B", Trust, "g"), new("c", "C", Trust, "g"), new("d", "D", Trust));
            var meeting = MeetingOf(body, new("a", new Deputy()), new("b", new Deputy(group: "h")), new("c", new Deputy(Bristol, "g")), new("d"), new("d"));
            return QuorumExplanation.Lines(QuorumCheck.Evaluate(body, meeting)).Skip(2);
        });

        Assert.Equal(
            [
                "Not counted: deputy for A (ods:RVJ); deputies are not accepted.",
                "Not counted: deputy for B (ods:RVJ); deputies are not accepted.",
                "Not counted: deputy for C (ods:RVJ); deputies are not accepted.",
                "Not counted: D (ods:RVJ); the seat is filled already.",
                "Not counted: deputy for A (ods:RVJ); it is not on record that the deputy comes from the same group (g).",
                "Not counted: deputy for B (ods:RVJ); the deputy comes from h, the member speaks for g.",
                "Counted for the seat only: deputy for C (ods:RVJ); the deputy comes from ons:E06000023, so nobody from ods:RVJ is there by this.",
                "Not counted: D (ods:RVJ); the seat is filled already.",
            ],
            lines);
    }
}
