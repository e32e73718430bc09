namespace Transformation.Framework.Benefits.Tests;

public class OptionComparisonTests
{
    private static readonly AppraisalOption Usual = Option("usual", 500, 200);
    private static readonly AppraisalOption Small = Option("small", 900, 300);
    private static readonly AppraisalOption Large = Option("large", 2_000, 1_500);

    [Fact]
    public void Run_Options_AreRankedByWhatTheyAddToTheBaseline()
    {
        // Pitfall "CIA errata": there the risks of an option were not incremental to the baseline. Here every figure is.
        var comparison = Run(Usual, Large, Small);

        Assert.Equal(["small", "large"], comparison.Ranked.Select(static o => o.Option.Id));
        Assert.Equal([300m, 200m], comparison.Ranked.Select(static o => o.Incremental.NetPresentSocialValue.Pounds));
        Assert.Equal([400m / 100, 1_500m / 1_300], comparison.Ranked.Select(static o => o.Incremental.BenefitCostRatio));
        Assert.Equal("small", comparison.Best?.Option.Id);
        Assert.Equal([-100m, -1_300m], comparison.Ranked.Select(static o => o.IncrementalNetCash.Pounds));
        Assert.Equal(0m, comparison.Baseline.Incremental.NetPresentSocialValue.Pounds);
    }

    [Fact]
    public void Run_DoNothing_LeavesEachOptionAsItIs()
    {
        var small = Run(AppraisalOption.DoNothing, Small).Ranked[0];

        Assert.Equal(600m, small.Incremental.NetPresentSocialValue.Pounds);
        Assert.Equal(3m, small.Incremental.BenefitCostRatio);
        Assert.Equal(small.Appraisal.PublicValueCase.NetPresentSocialValue, small.Incremental.NetPresentSocialValue);
        Assert.Equal(-300m, small.IncrementalNetCash.Pounds);
    }

    [Fact]
    public void Run_OptionThatCostsNoMore_HasNoRatio()
    {
        // Pitfall "BCR sign games": undefined where it costs no more than the baseline; no value, not zero.
        Assert.Null(Run(Small, Usual).Ranked[0].Incremental.BenefitCostRatio);
        Assert.Null(Run(Small, Option("same-cost", 950, 300)).Ranked[0].Incremental.BenefitCostRatio);
    }

    [Theory]
    [InlineData(BenefitCostRule.DisbenefitsReduceBenefits, 4)]
    [InlineData(BenefitCostRule.DisbenefitsAddToCosts, 2.5)]
    public void Run_RatioRule_ChangesTheRatioOfAllAndTheValueOfNone(BenefitCostRule rule, double ratio)
    {
        // Pitfall "BCR sign games": moving a disbenefit between numerator and denominator changes the ratio, not the net value.
        var harm = Sketch.Profile(Sketch.Worth(-1, 100), BenefitClass.Societal, isDisbenefit: true);
        var map = Sketch.Map([Sketch.Benefit("gain", Sketch.Profile(Sketch.Worth(1, 500))), Sketch.Benefit("harm", harm)], [Sketch.Cost("hub", 100)]);
        var result = OptionComparison.Run(new(Sketch.Base, 10, Sketch.Base) { BenefitCostRule = rule }, AppraisalOption.DoNothing, new AppraisalOption("x", "X", map)).OrThrow().Ranked[0];

        Assert.Equal((decimal)ratio, result.Incremental.BenefitCostRatio);
        Assert.Equal(300m, result.Incremental.NetPresentSocialValue.Pounds);
        Assert.Equal(rule, result.Incremental.Rule);
    }

    [Fact]
    public void Run_NothingWorthMore_HasNoBest() => Assert.Null(Run(Small, Large, Usual, Option("as-good", 901, 301)).Best);

    [Fact]
    public void Run_EveryOption_TakesTheSameRates()
    {
        // Pitfall "CIA errata": there the costs of option 1 had a discount rate of their own.
        var comparison = Run(Usual, Large, Small);

        Assert.All(
            comparison.Ranked.Append(comparison.Baseline),
            o => Assert.Same(comparison.Settings, o.Appraisal.Settings));
    }

    [Fact]
    public void Run_OptionWhoseInitiativesClaimTheSame_SaysSo()
    {
        var twice = new AppraisalOption(
            "twice", "Twice", Usual.Maps[0], Sketch.Map([Sketch.Benefit("gain")], [], InitiativeId.From("other")));

        Assert.Equal(2, Assert.Single(Run(AppraisalOption.DoNothing, twice).Ranked[0].ClaimedTwice).Claims.Length);
        Assert.Empty(Run(AppraisalOption.DoNothing, Usual).Ranked[0].ClaimedTwice);
    }

    [Fact]
    public void Run_EverythingWrong_IsReportedWithItsOption()
    {
        var nominal = Sketch.Map(
            [Sketch.Benefit("gain")],
            [new CostLine("hub", "Hub", Sketch.Acute, Money.Nominal(1), CostNature.Revenue, CostRecurrence.OneOff, Sketch.Base)]);
        var map = Usual.Maps[0];

        Assert.Equal(
            ["$.options[1].id duplicate-id", "$.baseline.maps[1].initiative duplicate-id", "$.options[0].maps[0].costs[0].amount price-basis"],
            Sketch.Described(OptionComparison.Run(Sketch.Settings(), new("usual", "Usual", map, map), new AppraisalOption("a", "A", nominal), Usual).Problems));
        Assert.Throws<ArgumentException>(static () => OptionComparison.Run(Sketch.Settings(), Usual));
    }

    private static OptionComparison Run(AppraisalOption baseline, params AppraisalOption[] options) =>
        OptionComparison.Run(Sketch.Settings(), baseline, options).OrThrow();

    private static AppraisalOption Option(string id, decimal gain, decimal cost) =>
        new(id, "The " + id, Sketch.Map(Sketch.Profile(Sketch.Worth(1, gain)), Sketch.Cost("hub", cost)));
}
