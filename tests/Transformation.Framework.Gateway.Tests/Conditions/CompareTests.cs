using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

public sealed class CompareTests
{
    /// <summary>For each kind a value, one just above it, and one just below.</summary>
    public static TheoryData<string, string> Neighbours => new()
    {
        { "n0", "number" },
        { "c0", "count" },
        { "m0", "money" },
        { "d0", "date" },
        { "p0", "period" },
        { "r0", "ratio" },
        { "w0", "choice" },
    };

    [Theory]
    [MemberData(nameof(Neighbours))]
    public void Compare_AtTheLimitJustAboveAndJustBelow_EveryComparisonOfEveryKind(string input, string kind)
    {
        var (below, at, above) = Three(kind);

        Assert.Equal([false, true, true], Answers(Comparison.AtLeast));
        Assert.Equal([false, false, true], Answers(Comparison.MoreThan));
        Assert.Equal([true, true, false], Answers(Comparison.AtMost));
        Assert.Equal([true, false, false], Answers(Comparison.LessThan));
        Assert.Equal([false, true, false], Answers(Comparison.EqualTo));
        Assert.Equal(Truth.Unknown, Engines.Answer(Condition.Compare(input, Comparison.EqualTo, Threshold.Of(at)), Examples.Facts().Build()));

        IEnumerable<bool> Answers(Comparison comparison) => new[] { below, at, above }
            .Select(value => Engines.Answer(Condition.Compare(input, comparison, Threshold.Of(at)), Examples.Facts().Fact(input, value).Build()) == Truth.True);
    }

    [Theory]
    [InlineData(1, 3, 3, 9, 0)]
    [InlineData(333_333_333, 1_000_000_000, 1, 3, -1)]
    [InlineData(333_333_334, 1_000_000_000, 1, 3, 1)]
    [InlineData(999_999_999, 1_000_000_000, 999_999_998, 999_999_999, 1)] // they differ by 1 in 10^18
    [InlineData(0, 1, 0, 1_000_000_000, 0)]
    [InlineData(1_000_000_000, 1, 1_000_000_000, 2, 1)]
    public void Compare_Ratios_IsExact(int part, int whole, int otherPart, int otherWhole, int expected) =>
        Assert.Equal(expected, Order(new(part, whole), new(otherPart, otherWhole)));

    [Property(MaxTest = 300)]
    public Property Compare_AnyRatios_IsWhatMultiplyingOutGives() =>
        Prop.ForAll(Ratios.ToArbitrary(), Ratios.ToArbitrary(), static (one, other) =>
            Order(one, other) == (new BigInteger(one.Part) * other.Whole).CompareTo(new BigInteger(other.Part) * one.Whole));

    [Theory]
    [InlineData("2024-10-03", 1)] // to 3 November: 31 days
    [InlineData("2024-04-03", 0)] // to 3 May: 30 days
    [InlineData("2025-02-03", -1)] // to 3 March: 28 days
    [InlineData("2024-01-31", -1)] // to 29 February: 29 days
    public void Compare_AMonthWithThirtyDays_DependsOnTheDateTheyAreCountedFrom(string asOf, int expected)
    {
        var facts = Examples.Facts().Fact("p0", new PeriodValue(Period.FromMonths(1))).Build();
        var date = LocalDatePattern.Iso.Parse(asOf).Value;

        Assert.Equal(expected > 0 ? FindingOutcome.Met : FindingOutcome.NotMet, Outcome(Comparison.MoreThan));
        Assert.Equal(expected == 0 ? FindingOutcome.Met : FindingOutcome.NotMet, Outcome(Comparison.EqualTo));
        Assert.Equal(expected < 0 ? FindingOutcome.Met : FindingOutcome.NotMet, Outcome(Comparison.LessThan));

        FindingOutcome Outcome(Comparison comparison) =>
            Examples.Judge(Condition.Compare("p0", comparison, Threshold.Of(new PeriodValue(Period.FromDays(30)))), facts, date).Outcome;
    }

    [Theory]
    [InlineData("2024-10-03", true, true, false)]
    [InlineData("2024-10-02", false, true, false)]
    [InlineData("2024-07-03", false, true, false)] // exactly three months before
    [InlineData("2024-07-02", false, false, false)]
    [InlineData("2025-01-03", true, true, true)] // exactly three months after
    [InlineData("2025-01-02", true, true, false)]
    public void Compare_WithTheDateOfTheAssessment_CountsFromIt(string date, bool sinceThen, bool sinceBefore, bool sinceAfter)
    {
        var facts = Examples.Facts().Fact("d0", new DateValue(LocalDatePattern.Iso.Parse(date).Value)).Build();
        var months = Period.FromMonths(3);

        Assert.Equal(
            [sinceThen, sinceBefore, sinceAfter],
            new[] { Threshold.AsOf, Threshold.BeforeAsOf(months), Threshold.AfterAsOf(months) }.Select(t => Engines.Answer(Condition.AtLeast("d0", t), facts) == Truth.True));
    }

    [Fact]
    public void Compare_CountedDate_IsShownAsTheDateItComesTo()
    {
        var asked = Condition.AtLeast("d0", Threshold.BeforeAsOf(Period.FromMonths(6)));
        var reading = Examples.Judge(asked, Examples.Facts().Fact("d0", new DateValue(new(2024, 4, 2)))).Readings.Single();

        Assert.Equal("Date of d0 (on or after 2024-04-03): 2024-04-02 → no", GatewayText.Of(reading));
    }

    [Fact]
    public void Compare_Choices_GoByTheOrderDeclared() =>
        Assert.Equal(
            [Truth.False, Truth.True, Truth.True], // neither by the alphabet nor by length
            Examples.Words.Select(static w => Engines.Answer(Condition.AtLeast("w0", Threshold.Of(new ChoiceValue("middle"))), Examples.Facts().Fact("w0", new ChoiceValue(w)).Build())));

    private static Gen<RatioValue> Ratios => Gen.OneOf(Gen.Choose(1, 20), Gen.Choose(1, CountValue.Most), Gen.Choose(CountValue.Most - 20, CountValue.Most)).Two()
        .Select(static r => new RatioValue(r.Item1, r.Item2));

    private static int Order(RatioValue value, RatioValue limit)
    {
        var facts = Examples.Facts().Fact("r0", value).Build();
        return Engines.Answer(Condition.Compare("r0", Comparison.EqualTo, Threshold.Of(limit)), facts) == Truth.True ? 0
            : Engines.Answer(Condition.Compare("r0", Comparison.MoreThan, Threshold.Of(limit)), facts) == Truth.True ? 1 : -1;
    }

    private static (GateValue Below, GateValue At, GateValue Above) Three(string kind) => kind switch
    {
        "number" => (new NumberValue(2.4999999999999999999999999999m), new NumberValue(2.50m), new NumberValue(2.5000000000000000000000000001m)),
        "count" => (new CountValue(CountValue.Most - 2), new CountValue(CountValue.Most - 1), new CountValue(CountValue.Most)),
        "money" => (new MoneyValue(Money.Nominal(49_999_999.99m)), new MoneyValue(Money.Nominal(50_000_000)), new MoneyValue(Money.Nominal(50_000_000.01m))),
        "date" => (new DateValue(new(2024, 2, 28)), new DateValue(new(2024, 2, 29)), new DateValue(new(2024, 3, 1))),
        "period" => (new PeriodValue(Period.FromDays(30)), new PeriodValue(Period.FromMonths(1)), new PeriodValue(Period.FromDays(32))),
        "ratio" => (new RatioValue(333_333_333, 1_000_000_000), new RatioValue(1, 3), new RatioValue(333_333_334, 1_000_000_000)),
        _ => (new ChoiceValue("low"), new ChoiceValue("middle"), new ChoiceValue("high")),
    };
}
