using Transformation.Framework.TestSupport;

namespace Transformation.Framework.Core.Tests.Governance;

/// <summary>The sample's bodies against the published facts: Healthier Together MOU supporting annexes (2021), annexes 2 and 3.</summary>
public class BnssgGovernanceTests
{
    private static readonly GovernanceBodies Bodies = CoreJson.Governance.Load(File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", "governance.json"))).OrThrow();
    private static readonly GovernanceBody Board = Bodies[GovernanceBodyId.From("partnership-board")];
    private static readonly GovernanceBody Executive = Bodies[GovernanceBodyId.From("executive-group")];

    [Theory]
    [InlineData("governance.json")]
    [InlineData("attendance.json")]
    public void SampleFile_Published_IsCanonical(string name)
    {
        var text = File.ReadAllText(Repository.PathOf("samples", "data", "bnssg", name));

        Assert.Equal(text, name == "governance.json" ? CoreJson.Governance.ToText(Bodies) : CoreJson.Attendance.ToText(CoreJson.Attendance.Load(text).OrThrow()));
    }

    [Fact]
    public void PartnershipBoard_Published_HasTheSeatsAndRulesOfAnnex2()
    {
        Assert.Equal(30, Board.SeatCount); // 1 + 14 + 3 + 3 + 1 + 3 + 3 + 1 + 1
        Assert.Equal(14, Seats("nhs-and-cic-chairs-and-chief-executives"));
        Assert.Equal(3, Seats("local-authority-chief-executives"));
        Assert.Equal(3, Seats("health-and-wellbeing-board-chairs"));
        Assert.Equal(3, Seats("area-gps"));
        Assert.Equal(new AllOfQuorum(new OrganisationsQuorum(7, "partners"), new OrganisationsQuorum(2, "local-authorities")), Board.Quorum);
        Assert.Equal((DeputyPolicy.ByArrangementWithChair, new NoticeRules(5, 7, 10), 4), (Board.Deputies, Board.Notice, Board.MinMeetingsPerYear));

        var nobody = QuorumCheck.Evaluate(Board, Meeting(Board, []));
        Assert.Equal([(10, 7), (3, 2)], nobody.Rule.Parts.Select(static p => (p.OutOf, p.Required)));

        static int Seats(string group) => Board.Members.Where(m => m.Group == group).Sum(static m => m.Count);
    }

    [Theory]
    [InlineData(true, "awp-chair", "icb-chair", "nbt-chair", "one-care-chair", "sirona-chair", "bristol-chief-executive", "north-somerset-chief-executive")]
    [InlineData(true, "awp-chair", "icb-chair", "nbt-chair", "swast-chair", "bristol-health-and-wellbeing-chair", "north-somerset-chief-executive", "director-of-public-health")]
    [InlineData(false, "awp-chair", "icb-chair", "nbt-chair", "one-care-chair", "sirona-chair", "uhbw-chair", "north-somerset-chief-executive")] // seven, one local authority
    [InlineData(false, "awp-chair", "icb-chair", "nbt-chair", "bristol-chief-executive", "north-somerset-chief-executive", "south-gloucestershire-chief-executive")] // six, three local authorities
    [InlineData(false, "awp-chair", "icb-chair", "nbt-chair", "one-care-chair", "sirona-chair", "uhbw-chair", "swast-chair")] // seven, no local authority
    [InlineData(false, "awp-chair", "awp-chief-executive", "icb-chair", "icb-chief-executive", "nbt-chair", "nbt-chief-executive", "bristol-chief-executive", "north-somerset-chief-executive", "independent-chair", "healthwatch", "nhs-england")] // many people, five partners
    public void PartnershipBoard_Attended_IsQuorateWithSevenOfTenPartnersAndTwoOfThreeCouncils(bool isQuorate, params string[] seats) =>
        Assert.Equal(isQuorate, QuorumCheck.Evaluate(Board, Meeting(Board, seats)).IsQuorate);

    [Fact]
    public void PartnershipBoard_SampleAttendance_MissesOneCouncil()
    {
        var attendance = CoreJson.Attendance.Load(File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", "attendance.json"))).OrThrow();

        var result = QuorumCheck.Evaluate(Board, attendance);

        Assert.False(result.IsQuorate);
        Assert.Equal(7, result.OrganisationsPresent.Length);
        Assert.Equal([(true, 7), (false, 1)], result.Rule.Parts.Select(static p => (p.IsMet, p.Present)));
        Assert.Equal(["ons:E06000023", "ons:E06000025"], result.Rule.Parts[1].AbsentOrganisations.Select(static o => o.ToString()));
        Assert.Equal((1, true), (result.Remedy!.AtLeast, result.Remedy.IsSmallest));
        Assert.Equal(DiscountReason.DeputyNotArrangedWithChair, Assert.Single(result.Discounted).Reason);
        Assert.True(attendance.Provenance!.IsSynthetic);
    }

    [Fact]
    public void ExecutiveGroup_Published_HasTheRulesOfAnnex3()
    {
        Assert.Equal(11, Executive.SeatCount);
        Assert.Equal(new AllOfQuorum(new MembershipShareQuorum(3, 4), new RoleQuorum("senior-responsible-officer", "programme-director")), Executive.Quorum);
        Assert.Equal((DeputyPolicy.FromSameGroup, new NoticeRules(papers: 5), 6), (Executive.Deputies, Executive.Notice, Executive.MinMeetingsPerYear));
    }

    [Fact]
    public void ExecutiveGroup_Attended_NeedsThreeQuartersRoundedUp()
    {
        string[] eight = ["awp-chief-executive", "nbt-chief-executive", "one-care-chief-executive", "sirona-chief-executive", "swast-chief-executive",
            "bristol-chief-executive", "north-somerset-chief-executive", "south-gloucestershire-chief-executive"];

        var without = QuorumCheck.Evaluate(Executive, Meeting(Executive, eight));
        var with = QuorumCheck.Evaluate(Executive, Meeting(Executive, [.. eight, "programme-director"]));

        Assert.Equal([(9, 8, false), (1, 0, false)], without.Rule.Parts.Select(static p => (p.Required, p.Present, p.IsMet)));
        Assert.Equal(1, without.Remedy!.AtLeast); // one person meets both rules
        Assert.True(with.IsQuorate);
    }

    [Theory]
    [InlineData("nhs-and-cic-chief-executives", true)]
    [InlineData("local-authority-chief-executives", false)]
    public void ExecutiveGroup_DeputyForAnNhsMember_ComesFromTheSameGroup(string group, bool counts)
    {
        var result = QuorumCheck.Evaluate(Executive, new(Executive.Id, new(2024, 9, 26), [new("nbt-chief-executive", new Deputy(group: group))]));

        Assert.Equal(counts ? 1 : 0, result.SeatsPresent);
    }

    [Fact]
    public void Bodies_OnlyProposed_AreMarkedSynthetic()
    {
        Assert.Equal(
            [("partnership-board", false), ("executive-group", false), ("system-transformation-oversight-group", true), ("system-gateway-panel", true)],
            Bodies.All.Select(static b => (b.Id.Value, b.Provenance!.IsSynthetic)));
    }

    private static Attendance Meeting(GovernanceBody body, string[] seats) => new(body.Id, new(2024, 9, 26), seats.Select(static s => new Attendee(s)));
}
