using static Transformation.Framework.Core.Tests.Governance.SmallBoard;

namespace Transformation.Framework.Core.Tests.Governance;

public class QuorumRuleTests
{
    [Theory]
    [InlineData(3, 4, 10, 8)] // the issue's own example: rounded up
    [InlineData(3, 4, 12, 9)]
    [InlineData(3, 4, 11, 9)]
    [InlineData(1, 2, 1, 1)]
    [InlineData(1, 1000, 3, 1)]
    [InlineData(1, 1, 1000, 1000)]
    public void MembershipShare_OfSeats_IsRoundedUp(int numerator, int denominator, int seats, int required)
    {
        var body = Body(new MembershipShareQuorum(numerator, denominator), new BodyMember("m", "Member", count: seats));

        var rule = QuorumCheck.Evaluate(body, Meeting(body)).Rule;

        Assert.Equal((required, 0, seats), (rule.Required, rule.Present, rule.OutOf));
    }

    [Fact]
    public void MembershipShare_NotInLowestTerms_EqualsTheSameShare()
    {
        Assert.Equal(new MembershipShareQuorum(3, 4), new MembershipShareQuorum(75, 100));
        Assert.NotEqual(new MembershipShareQuorum(3, 4), new MembershipShareQuorum(4, 5));
    }

    [Theory]
    [InlineData(5, 4)]
    [InlineData(0, 4)]
    [InlineData(-1, 4)]
    [InlineData(1, 0)]
    [InlineData(1, 1001)]
    [InlineData(int.MaxValue, int.MinValue)]
    public void MembershipShare_NotAboveZeroAndAtMostOne_Throws(int numerator, int denominator) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new MembershipShareQuorum(numerator, denominator));

    [Fact]
    public void Rules_SayingTheSame_AreEqual()
    {
        static QuorumRule Make(int minimum) => new AllOfQuorum(new OrganisationsQuorum(minimum, "partners"), new AnyOfQuorum(new RoleQuorum("b", "a"), new GroupSeatsQuorum(1, "g")));

        Assert.Equal(Make(7), Make(7));
        Assert.Equal(Make(7).GetHashCode(), Make(7).GetHashCode());
        Assert.NotEqual(Make(7), Make(6));
        Assert.Equal(new RoleQuorum("a", "b"), new RoleQuorum("b", "a"));
        Assert.NotEqual<QuorumRule>(new AllOfQuorum(new RoleQuorum("a")), new AnyOfQuorum(new RoleQuorum("a")));
        Assert.NotEqual(new AllOfQuorum(new RoleQuorum("a")), new AllOfQuorum(new RoleQuorum("a"), new RoleQuorum("b")));
    }

    [Fact]
    public void Rules_WithoutContent_Throw()
    {
        Assert.Throws<ArgumentException>(() => new AllOfQuorum());
        Assert.Throws<ArgumentException>(() => new AnyOfQuorum());
        Assert.Throws<ArgumentException>(() => new RoleQuorum());
        Assert.Throws<ArgumentException>(() => new RoleQuorum("a", "a"));
        Assert.Throws<ArgumentException>(() => new RoleQuorum("not an id"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new OrganisationsQuorum(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GroupSeatsQuorum(0, "g"));
    }

    [Fact]
    public void Rules_TenLevelsDeep_AreAcceptedAndElevenAreNot()
    {
        QuorumRule rule = new RoleQuorum("a");
        for (var level = 2; level <= 10; level++)
        {
            rule = new AllOfQuorum(rule);
        }

        Assert.Throws<ArgumentException>(() => new AnyOfQuorum(rule));
    }

    [Fact]
    public void Rules_SixtyFourInAll_AreAcceptedAndSixtyFiveAreNot()
    {
        var accepted = new AllOfQuorum(Enumerable.Repeat(new RoleQuorum("a"), 63));

        Assert.Equal(63, accepted.Parts.Length);
        Assert.Throws<ArgumentException>(() => new AllOfQuorum(Enumerable.Repeat(new RoleQuorum("a"), 64)));
    }

    [Fact]
    public void OrganisationsQuorum_ManyFromOneOrganisation_CountsItOnce()
    {
        var nbt = OrganisationId.Ods("RVJ");
        var body = Body(new OrganisationsQuorum(2), new("a", "A", nbt), new("b", "B", nbt), new("c", "C", nbt), new("d", "D", OrganisationId.Ods("RA7")));

        var result = QuorumCheck.Evaluate(body, Meeting(body, "a", "b", "c"));

        Assert.False(result.IsQuorate);
        Assert.Equal((1, 2, 2, 1), (result.Rule.Present, result.Rule.Required, result.Rule.OutOf, result.Rule.Shortfall));
        Assert.Equal([OrganisationId.Ods("RA7")], result.Rule.AbsentOrganisations.AsEnumerable());
        Assert.Equal(["d"], result.Rule.CouldHelp.Select(static m => m.Id));
    }
}
