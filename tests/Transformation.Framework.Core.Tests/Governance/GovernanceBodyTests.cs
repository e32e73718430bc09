using static Transformation.Framework.Core.Tests.Governance.SmallBoard;

namespace Transformation.Framework.Core.Tests.Governance;

public class GovernanceBodyTests
{
    [Fact]
    public void Find_ByIdentifier_GivesSeatGroupAndBody()
    {
        var body = Body(new RoleQuorum("chair"), new BodyMember("a", "A", group: "g", roles: ["chair"]));
        var bodies = GovernanceBodies.Create([body]).OrThrow();

        Assert.True(body.TryFindMember("a", out var member) && member.Title == "A");
        Assert.True(body.TryFindGroup("g", out var group) && group.Title == "g");
        Assert.False(body.TryFindMember("b", out _) || body.TryFindGroup("a", out _));
        Assert.Same(body, bodies[body.Id]);
        Assert.True(bodies.TryFind(body.Id, out var found) && found == body);
        Assert.False(GovernanceBodies.Empty.TryFind(body.Id, out _));
        Assert.Throws<KeyNotFoundException>(() => GovernanceBodies.Empty[body.Id]);
    }

    [Fact]
    public void Create_SomethingWrongBetweenParts_GivesProblemsNotAnException()
    {
        var made = GovernanceBody.Create(
            GovernanceBodyId.From("b"), "B", SystemLevel.Place, [], [new("a", "A"), new("a", "A")], new OrganisationsQuorum(1, "partners"), DeputyPolicy.None);

        Assert.Equal(["$.members[1].id", "$.quorum.group"], made.Problems.Select(static p => p.Path));
        Assert.Equal(["$.bodies[1].id"], GovernanceBodies.Create([Minimal(), Minimal()]).Problems.Select(static p => p.Path));
    }

    [Fact]
    public void Create_ArgumentUnacceptableByItself_Throws()
    {
        Assert.Throws<ArgumentException>("id", () => Minimal(id: default(GovernanceBodyId)));
        Assert.Throws<ArgumentException>("name", () => Minimal(name: " "));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => Minimal(level: 0));
        Assert.Throws<ArgumentOutOfRangeException>("deputies", () => Minimal(deputies: 0));
        Assert.Throws<ArgumentOutOfRangeException>("minMeetingsPerYear", () => Minimal(minMeetings: 0));
        Assert.Throws<ArgumentOutOfRangeException>("minMeetingsPerYear", () => Minimal(minMeetings: 367));
    }

    [Fact]
    public void Parts_Unacceptable_Throw()
    {
        var trust = OrganisationId.Ods("RVJ");
        Assert.Throws<ArgumentException>("id", () => new BodyGroup("a b", "A"));
        Assert.Throws<ArgumentException>("organisations", () => new BodyGroup("a", "A", [trust, trust]));
        Assert.Throws<ArgumentException>("organisations", () => new BodyGroup("a", "A", [default]));
        Assert.Throws<ArgumentException>("organisation", () => new BodyMember("a", "A", default(OrganisationId)));
        Assert.Throws<ArgumentException>("roles", () => new BodyMember("a", "A", roles: ["r", "r"]));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => new BodyMember("a", "A", count: 0));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => new BodyMember("a", "A", count: 1001));
        Assert.Throws<ArgumentException>("organisation", () => new Deputy(default(OrganisationId)));
        Assert.Throws<ArgumentException>("seat", () => new Attendee(""));
        Assert.Throws<ArgumentException>("body", () => new Attendance(default, new(2024, 9, 26), []));
    }

    private static GovernanceBody Minimal(
        GovernanceBodyId? id = null, string name = "B", SystemLevel level = SystemLevel.System, DeputyPolicy deputies = DeputyPolicy.None, int? minMeetings = null) =>
        GovernanceBody.Create(
            id ?? GovernanceBodyId.From("b"), name, level, [], [new("a", "A")], new MembershipShareQuorum(1, 2), deputies, minMeetingsPerYear: minMeetings).OrThrow();
}
