using static Transformation.Framework.Core.Tests.Governance.SmallBoard;

namespace Transformation.Framework.Core.Tests.Governance;

public class QuorumRemedyTests
{
    [Fact]
    public void Remedy_OnePersonCanMeetTwoRules_IsOnePerson()
    {
        var body = Body(
            new AllOfQuorum(new RoleQuorum("chair"), new GroupSeatsQuorum(1, "gps")),
            new("a", "A", roles: ["chair"]), new("b", "B", group: "gps"), new("c", "C", group: "gps", roles: ["chair"]));

        var remedy = QuorumCheck.Evaluate(body, Meeting(body)).Remedy!;

        Assert.Equal((1, true), (remedy.AtLeast, remedy.IsSmallest));
        Assert.Equal(["c"], remedy.Example.Select(static m => m.Id));
    }

    [Fact]
    public void Remedy_TakingWhoeverHelpsMostIsNotSmallest_IsStillSmallest()
    {
        // "d" brings four roles nearer, but then two more are needed; "e" and "f" do it alone.
        QuorumRule[] roles = [.. "123456".Select(static r => new RoleQuorum($"r{r}"))];
        var body = Body(
            new AllOfQuorum(roles),
            new("d", "D", roles: ["r1", "r2", "r4", "r5"]), new("e", "E", roles: ["r1", "r2", "r3"]), new("f", "F", roles: ["r4", "r5", "r6"]));

        var remedy = QuorumCheck.Evaluate(body, Meeting(body)).Remedy!;

        Assert.Equal((2, true), (remedy.AtLeast, remedy.IsSmallest));
        Assert.Equal(["e", "f"], remedy.Example.Select(static m => m.Id));
    }

    [Fact]
    public void Remedy_SeatsAlikeButForTheirOrganisations_AreNotTakenForEachOther()
    {
        // The same with organisations in six groups, and "x" and "y", each in one group only, before the seats that are really wanted.
        static OrganisationId Org(string code) => OrganisationId.Local(code);
        BodyGroup[] groups =
        [
            new("g1", "1", [Org("d"), Org("e")]), new("g2", "2", [Org("d"), Org("e")]), new("g3", "3", [Org("x"), Org("e")]),
            new("g4", "4", [Org("d"), Org("f")]), new("g5", "5", [Org("d"), Org("f")]), new("g6", "6", [Org("y"), Org("f")]),
        ];
        var body = GovernanceBody.Create(
            GovernanceBodyId.From("board"), "Board", SystemLevel.System, groups, "dxyef".Select(static c => new BodyMember($"{c}", $"{c}", Org($"{c}"))),
            new AllOfQuorum(groups.Select(static g => new OrganisationsQuorum(1, g.Id))), DeputyPolicy.None).OrThrow();

        var remedy = QuorumCheck.Evaluate(body, Meeting(body)).Remedy!;

        Assert.Equal((2, true), (remedy.AtLeast, remedy.IsSmallest));
        Assert.Equal(["e", "f"], remedy.Example.Select(static m => m.Id));
    }

    [Fact]
    public void Remedy_LargeBodyOfAlikeSeats_IsExact()
    {
        // Twenty organisations in each of five groups, three wanted of each: only seats that are alike make this quick.
        var groups = Enumerable.Range(0, 5).Select(g =>
            new BodyGroup($"g{g}", $"group {g}", Enumerable.Range(0, 20).Select(o => OrganisationId.Local($"o{g}-{o}")))).ToArray();
        var members = groups.SelectMany(static g => g.Organisations).SelectMany(static o => new BodyMember[] { new($"{o.Code}-a", "A", o), new($"{o.Code}-b", "B", o) });
        var body = GovernanceBody.Create(
            GovernanceBodyId.From("board"), "Board", SystemLevel.System, groups, members,
            new AllOfQuorum(groups.Select(static g => new OrganisationsQuorum(3, g.Id))), DeputyPolicy.None).OrThrow();

        var remedy = QuorumCheck.Evaluate(body, Meeting(body)).Remedy!;

        Assert.Equal((15, true), (remedy.AtLeast, remedy.IsSmallest));
    }

    [Fact]
    public void Remedy_TooHardToSettle_SaysSoAndStillHelps()
    {
        // Sixty roles spread over fifty seats without symmetry: a covering problem beyond the limit.
        var spread = new Random(20240926);
        QuorumRule[] rules = [.. Enumerable.Range(0, 60).Select(static r => new RoleQuorum($"r{r}"))];
        BodyMember[] members =
        [
            .. Enumerable.Range(0, 50).Select(i => new BodyMember(
                $"m{i}", "Member", roles: Enumerable.Range(0, 60).Where(r => r % 50 == i || spread.Next(15) == 0).Select(static r => $"r{r}"))),
        ];
        var body = Body(new AllOfQuorum(rules), members);

        var remedy = QuorumCheck.Evaluate(body, Meeting(body)).Remedy!;

        Assert.False(remedy.IsSmallest);
        Assert.InRange(remedy.AtLeast, 2, remedy.Example.Length - 1);
        Assert.True(QuorumCheck.Evaluate(body, Meeting(body, [.. remedy.Example.Select(static m => m.Id)])).IsQuorate);
        Assert.Contains("though a smaller set may exist", string.Concat(QuorumExplanation.Lines(QuorumCheck.Evaluate(body, Meeting(body)))), StringComparison.Ordinal);
    }

    [Fact]
    public void Remedy_Quorate_IsNone()
    {
        var body = Body(new RoleQuorum("chair"), new BodyMember("a", "A", roles: ["chair"]));

        Assert.Null(QuorumCheck.Evaluate(body, Meeting(body, "a")).Remedy);
    }

    [Fact]
    public void Remedy_ThousandSeats_AreCountedThrough()
    {
        var body = Body(new MembershipShareQuorum(2, 3), new BodyMember("governor", "Governor", count: 1000));

        var remedy = QuorumCheck.Evaluate(body, Meeting(body, "governor")).Remedy!;

        Assert.Equal((666, true), (remedy.AtLeast, remedy.IsSmallest));
        Assert.Equal(666, remedy.Example.Length);
    }
}
