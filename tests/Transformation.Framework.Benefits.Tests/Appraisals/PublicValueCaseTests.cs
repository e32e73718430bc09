namespace Transformation.Framework.Benefits.Tests;

public class PublicValueCaseTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-100)]
    public void BenefitCostRatio_CostsOfNothingOrLess_IsNoValueRatherThanZero(int cost)
    {
        var map = Sketch.Map(Sketch.Profile(Sketch.Worth(1, 1000)), Sketch.Cost("sale", cost));

        var result = Sketch.Appraise(map).PublicValueCase;

        Assert.Null(result.BenefitCostRatio);
        Assert.Equal(1000m - cost, result.NetPresentSocialValue.Pounds);
    }

    [Fact]
    public void BenefitCostRatio_NoBenefit_IsZeroWhichIsAValue() =>
        Assert.Equal(0m, Sketch.Appraise(Sketch.Map([], [Sketch.Cost("hub", 10)])).PublicValueCase.BenefitCostRatio);

    [Theory]
    [InlineData(BenefitCostRule.DisbenefitsReduceBenefits, 800, 400, 2.0)]
    [InlineData(BenefitCostRule.DisbenefitsAddToCosts, 1000, 600, 1.6666666667)]
    public void Rule_DisbenefitMoved_ChangesTheRatioButNotTheNetValue(BenefitCostRule rule, int benefits, int costs, double ratio)
    {
        var map = Sketch.Map(
            [
                Sketch.Benefit("gain", Sketch.Profile(Sketch.Worth(1, 1000))),
                Sketch.Benefit("harm", Sketch.Profile(Sketch.Worth(-2, 100), BenefitClass.Societal, shares: [new(Party.Public, Percentage.Hundred)], isDisbenefit: true)),
            ],
            [Sketch.Cost("hub", 400)]);

        var result = Appraisal.Run(new AppraisalSettings(Sketch.Base, 10, Sketch.Base) { BenefitCostRule = rule }, map).OrThrow().PublicValueCase;

        Assert.Equal(((decimal)benefits, (decimal)costs, 400m), (result.PresentValueOfBenefits.Pounds, result.PresentValueOfCosts.Pounds, result.NetPresentSocialValue.Pounds));
        Assert.Equal((decimal)ratio, decimal.Round(result.BenefitCostRatio!.Value, 10));
        Assert.Equal(rule, result.Rule);
    }
}
