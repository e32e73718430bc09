using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Transformation.Framework.Gateway.Tests.DecisionExamples;

namespace Transformation.Framework.Gateway.Tests;

public sealed class FindingCountsTests
{
    [Fact]
    public void Default_CountsNothing() => Assert.All(AllPairs, static p => Assert.Equal(0, default(FindingCounts)[p.Severity, p.Outcome]));

    [Property]
    public Property Plus_AnyPair_ChangesThatCountOnly() =>
        Prop.ForAll(Gen.Elements(AllPairs).ToArbitrary(), Gen.Choose(0, 9).ListOf(AllPairs.Length).ToArbitrary(), static (added, counts) =>
        {
            var before = Counts([.. AllPairs.Zip(counts, static (p, c) => (p.Severity, p.Outcome, c))]);
            var after = before.Plus(added.Severity, added.Outcome, 3);
            return AllPairs.Zip(counts).All(p => after[p.First.Severity, p.First.Outcome] == p.Second + (p.First == added ? 3 : 0))
                && AllPairs.Zip(counts).All(p => before[p.First.Severity, p.First.Outcome] == p.Second);
        });

    [Fact]
    public void Tally_AddedTo_IsPlusOne() => Assert.All(AllPairs, static p =>
    {
        var tally = default(FindingTally);
        tally.Add(p.Severity, p.Outcome);
        tally.Add(p.Severity, p.Outcome);
        Assert.Equal(default(FindingCounts).Plus(p.Severity, p.Outcome, 2), tally.ToCounts());
    });

    [Fact]
    public void Equals_SameCountsAddedInAnotherOrder_IsTrueAndHashesAlike()
    {
        var one = default(FindingCounts).Plus(RuleSeverity.Mandatory, FindingOutcome.Met).Plus(RuleSeverity.Advisory, FindingOutcome.Waived, 2);
        var other = default(FindingCounts).Plus(RuleSeverity.Advisory, FindingOutcome.Waived, 2).Plus(RuleSeverity.Mandatory, FindingOutcome.Met);

        Assert.True(one == other && one.Equals((object)other) && one.GetHashCode() == other.GetHashCode());
        Assert.True(one != other.Plus(RuleSeverity.Mandatory, FindingOutcome.Met) && !one.Equals("1"));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(4, 1)]
    [InlineData(-1, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 6)]
    [InlineData(1, int.MinValue)]
    public void Of_WhatIsNoSeverityOrOutcome_Throws(int severity, int outcome)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => default(FindingCounts)[(RuleSeverity)severity, (FindingOutcome)outcome]);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(FindingCounts).Plus((RuleSeverity)severity, (FindingOutcome)outcome));
        Assert.Throws<ArgumentOutOfRangeException>(() => FindingCountRange.Of((RuleSeverity)severity, (FindingOutcome)outcome));
    }

    [Fact]
    public void Plus_NegativeOrPastTheGreatestCount_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => default(FindingCounts).Plus(RuleSeverity.Mandatory, FindingOutcome.Met, -1));
        Assert.Throws<OverflowException>(static () => default(FindingCounts).Plus(RuleSeverity.Mandatory, FindingOutcome.Met, int.MaxValue).Plus(RuleSeverity.Mandatory, FindingOutcome.Met));
    }

    [Theory]
    [InlineData(-1, null, "atLeast")]
    [InlineData(1_000_001, null, "atLeast")]
    [InlineData(0, null, "atLeast")]
    [InlineData(2, 1, "atMost")]
    [InlineData(1, 1_000_001, "atMost")]
    public void Range_WithEndsThatCannotBe_Throws(int atLeast, int? atMost, string parameter) =>
        Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(() => FindingCountRange.Of(RuleSeverity.Mandatory, FindingOutcome.Met, atLeast, atMost)).ParamName);
}
