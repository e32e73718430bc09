using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Gateway.Tests;

public sealed class DatedFactTests
{
    private static readonly GateFacts Changing = Examples.Facts()
        .Fact("n0", new NumberValue(0))
        .Fact("n0", new NumberValue(1), new(2024, 2, 1))
        .Fact("n0", new NumberValue(2), new(2024, 3, 1))
        .Build();

    [Theory]
    [InlineData(1, 31, 0)] // before the first date: what was said without one
    [InlineData(2, 1, 1)]
    [InlineData(2, 29, 1)]
    [InlineData(3, 1, 2)]
    [InlineData(12, 31, 2)]
    public void Assess_FactOfSeveralDates_SeesTheLatestByThen(int month, int day, int expected)
    {
        var finding = Examples.Judge(Condition.Compare("n0", Comparison.EqualTo, Threshold.Of((decimal)expected)), Changing, new(2024, month, day));

        Assert.Equal(FindingOutcome.Met, finding.Outcome);
        Assert.Equal(new NumberValue(expected), ((FactReading)finding.Readings.Single()).Fact?.Value);
    }

    [Fact]
    public void Assess_FactOfALaterDateOnly_IsUnknown()
    {
        var facts = Examples.Facts().Fact("y0", new YesNoValue(true), Examples.AsOf.PlusDays(1)).Build();

        Assert.Equal(FindingOutcome.Unknown, Examples.Judge(Condition.Yes("y0"), facts).Outcome);
        Assert.Equal(FindingOutcome.Met, Examples.Judge(Condition.Yes("y0"), facts, Examples.AsOf.PlusDays(1)).Outcome);
    }

    [Property(MaxTest = 300)]
    public Property Assess_WhatCameLater_ChangesNothing() =>
        Prop.ForAll(Generators.RuleSets.ToArbitrary(), Generators.Facts.ToArbitrary(), static (ruleSet, facts) =>
        {
            var seen = FactGenerators.Build(
                facts.Facts.Where(static f => !(f.Date > Examples.AsOf)),
                facts.Evidence.Where(static e => e.Date <= Examples.AsOf),
                facts.Waivers.Where(static w => w.Approved <= Examples.AsOf),
                facts.Promises);
            var (all, then) = (Examples.Assess(ruleSet, facts), Examples.Assess(ruleSet, seen));
            return all.Findings.Select(static f => (f.Outcome, f.Underlying)).SequenceEqual(then.Findings.Select(static f => (f.Outcome, f.Underlying)))
                && all.Recommendation == then.Recommendation;
        });
}
