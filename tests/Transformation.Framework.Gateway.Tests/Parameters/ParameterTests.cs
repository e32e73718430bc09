using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>A limit that rose from £50 million to £300 million. The dates are made up.</summary>
public sealed class ParameterTests
{
    private static readonly LocalDate Rise = new(2025, 4, 1);

    private static readonly GateParameter Limit = GateParameter.Create(
        "capital-limit",
        "Capital that a trust may approve itself",
        InputKind.Money,
        new ParameterValue(Rise, new MoneyValue(Money.Nominal(300_000_000)), "A circular, 2025"),
        new ParameterValue(new(2016, 1, 1), new MoneyValue(Money.Nominal(50_000_000)), "A circular, 2016"));

    private static readonly RuleSet Rules = Examples.Builder([Examples.Rule(Condition.AtMost("m0", Threshold.Parameter("capital-limit")))]).Add(Limit).Build().OrThrow();

    [Theory]
    [InlineData(-1, 50_000_000, FindingOutcome.Met)]
    [InlineData(-1, 50_000_001, FindingOutcome.NotMet)]
    [InlineData(-1, 300_000_000, FindingOutcome.NotMet)]
    [InlineData(0, 300_000_000, FindingOutcome.Met)]
    [InlineData(0, 300_000_001, FindingOutcome.NotMet)]
    [InlineData(400, 300_000_000, FindingOutcome.Met)]
    public void Assess_AroundTheDayOfTheRise_AppliesTheLimitInForce(int days, int pounds, FindingOutcome expected) =>
        Assert.Equal(expected, Judge(Rise.PlusDays(days), pounds).Outcome);

    [Fact]
    public void Assess_OneDateAfterAnother_ReplaysEachWithItsOwnLimit() =>
        Assert.Equal(
            [FindingOutcome.Met, FindingOutcome.NotMet, FindingOutcome.Met, FindingOutcome.NotMet],
            new[] { Rise, Rise.PlusDays(-1), Rise.PlusDays(1), Rise.PlusYears(-1) }.Select(static date => Judge(date, 100_000_000).Outcome));

    [Fact]
    public void Explanation_NamesTheLimitThatWasInForceAndSinceWhen()
    {
        var before = Assert.IsType<FactReading>(Judge(Rise.PlusDays(-1), 100_000_000).Readings.Single());
        var after = Assert.IsType<FactReading>(Judge(Rise, 100_000_000).Readings.Single());

        Assert.Equal("Money of m0 (at most £50,000,000 (nominal): Capital that a trust may approve itself, in force since 2016-01-01): £100,000,000 (nominal) → no", GatewayText.Of(before));
        Assert.Equal("Money of m0 (at most £300,000,000 (nominal): Capital that a trust may approve itself, in force since 2025-04-01): £100,000,000 (nominal) → yes", GatewayText.Of(after));
        Assert.Equal(("A circular, 2016", "A circular, 2025", Limit), (before.InForce?.Source, after.InForce?.Source, after.Parameter));
    }

    [Fact]
    public void ValueOn_BeforeTheFirstDay_IsNone()
    {
        Assert.Null(Limit.ValueOn(new(2015, 12, 31)));
        Assert.Equal("A circular, 2016", Limit.ValueOn(new(2016, 1, 1))?.Source);
        Assert.Equal("A circular, 2025", Limit.ValueOn(LocalDate.MaxIsoValue)?.Source);
    }

    [Fact]
    public void Create_NoValueTwoFromOneDayOrOfDifferentKinds_IsRefused()
    {
        LocalDate day = new(2024, 1, 1);
        ParameterValue number = new(day, new NumberValue(1), "S");
        Assert.Equal("values", Assert.Throws<ArgumentException>(static () => GateParameter.Create("p", "P", InputKind.Number)).ParamName);
        Assert.Equal("values", Assert.Throws<ArgumentException>(() => GateParameter.Create("p", "P", InputKind.Number, number, number)).ParamName);
        Assert.Equal("values", Assert.Throws<ArgumentException>(() => GateParameter.Create("p", "P", InputKind.Count, number)).ParamName);
        Assert.Equal("kind", Assert.Throws<ArgumentOutOfRangeException>(() => GateParameter.Create("p", "P", InputKind.YesNo, new ParameterValue(day, new YesNoValue(true), "S"))).ParamName);
        Assert.Equal("values", Assert.Throws<ArgumentException>(() => GateParameter.Create(
            "p",
            "P",
            InputKind.Money,
            new ParameterValue(day, new MoneyValue(Money.Nominal(1)), "S"),
            new ParameterValue(Rise, new MoneyValue(Money.Real(1, FinancialYear.StartingIn(2024))), "S"))).ParamName);
    }

    [Fact]
    public void Build_ParameterOfAnotherKindOrBasisThanTheInput_IsAProblem()
    {
        ImmutableArray<GateRule> rules =
        [
            Examples.Rule(Condition.AtMost("n0", Threshold.Parameter("capital-limit")), "a"),
            Examples.Rule(Condition.AtMost("m0", Threshold.Of(new MoneyValue(Money.Real(1, FinancialYear.StartingIn(2024))))), "b"),
            Examples.Rule(Condition.AtMost("w1", Threshold.Of(new ChoiceValue("one"))), "c"),
            Examples.Rule(Condition.AtMost("w0", Threshold.Of(new ChoiceValue("elsewhere"))), "d"),
            Examples.Rule(Condition.AtMost("n0", Threshold.AsOf), "e"),
            Examples.Rule(Condition.OneOf("w0", "low", "elsewhere"), "f"),
        ];

        Assert.Equal(
            [
                ("$.rules[0].condition.input", ProblemCodes.Contradiction),
                ("$.rules[1].condition.threshold", ProblemCodes.Contradiction),
                ("$.rules[2].condition.threshold", ProblemCodes.Contradiction),
                ("$.rules[3].condition.threshold", ProblemCodes.UnknownReference),
                ("$.rules[4].condition.input", ProblemCodes.Contradiction),
                ("$.rules[5].condition.values", ProblemCodes.UnknownReference),
            ],
            Examples.Builder(rules).Add(Limit).Build().Problems.Select(static p => (p.Path, p.Code)));
    }

    private static Finding Judge(LocalDate asOf, int pounds) =>
        GateAssessor.Assess(Rules, Examples.Design, Examples.Facts().Fact("m0", new MoneyValue(Money.Nominal(pounds))).Build(), asOf).Findings.Single();
}
