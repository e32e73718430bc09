namespace Transformation.Framework.Benefits.Tests;

public class AppraisalRefusalTests
{
    [Fact]
    public void Run_OtherPrices_NamesEveryLine()
    {
        var nominal = new BenefitValue(1, "units", Money.Nominal(5), Provenance.Synthetic());
        var earlier = new CostLine(
            "hub", "The hub", Sketch.Ambulance, Money.Real(5, FinancialYear.StartingIn(2023)), CostNature.Capital, CostRecurrence.OneOff, Sketch.Base);
        var map = Sketch.Map([Sketch.Benefit("gain", Sketch.Profile(nominal)), Sketch.Benefit("right")], [earlier, Sketch.Cost("right", 1)]);

        var refused = Appraisal.Run(Sketch.Settings(), map);

        Assert.Equal(
            ["$.maps[0].nodes[1].profile.value.unitValue price-basis", "$.maps[0].costs[0].amount price-basis"], Sketch.Described(refused.Problems));
        Assert.Contains("the benefit gain of frailty is in prices \"nominal\"", refused.Problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("the cost hub of frailty is in prices \"real 2023/24\"", refused.Problems[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_SameInitiativeTwice_WouldCountItTwice()
    {
        var map = Sketch.Map(Sketch.Profile(Sketch.Worth(1, 1)));

        Assert.Equal(["$.maps[1].initiative duplicate-id"], Sketch.Described(Appraisal.Run(Sketch.Settings(), map, map).Problems));
    }

    [Theory]
    [InlineData(DiscountKind.Health, 126, 127, true)] // the last year the health table speaks of is index 125
    [InlineData(DiscountKind.Health, 127, 127, false)]
    [InlineData(DiscountKind.Health, 200, 126, true)] // the appraisal stops first
    [InlineData(DiscountKind.Standard, 127, 127, true)]
    public void Run_HealthEffectPastItsTable_IsRefusedRatherThanExtended(DiscountKind kind, int lasts, int appraised, bool isAccepted)
    {
        var map = Sketch.Map(Sketch.Profile(Sketch.Worth(1, 100, discounting: kind), BenefitClass.Societal, new(Sketch.Base, lasts)));

        var result = Appraisal.Run(Sketch.Settings(appraised), map);

        Assert.Equal(isAccepted ? [] : ["$.maps[0].nodes[1].profile.timing beyond-schedule"], Sketch.Described(result.Problems));
    }

    [Fact]
    public void Run_StartsPastTheWindow_NeedsNoFactor()
    {
        var map = Sketch.Map(Sketch.Profile(
            Sketch.Worth(1, 100, discounting: DiscountKind.Health), BenefitClass.Societal, new(Sketch.Base.PlusYears(300), 1)));

        Assert.Empty(Appraisal.Run(Sketch.Settings(200), map).OrThrow().BenefitFlows);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(502)]
    public void AppraisalSettings_YearsOutOfRange_Throws(int years) => Assert.Throws<ArgumentOutOfRangeException>(() => Sketch.Settings(years));

    [Fact]
    public void Run_LongestAppraisal_ReachesTheLastFactor()
    {
        var map = Sketch.Map(Sketch.Profile(Sketch.Worth(1, 1_000_000), timing: new(Sketch.Base, 500)), Sketch.Cost("hub", 1, from: 500));

        var appraisal = Appraisal.Run(Sketch.Settings(AppraisalSettings.LongestYears), map).OrThrow();

        Assert.Equal(DiscountSchedule.GreenBook2003.Factor(500), Assert.Single(appraisal.CostFlows).DiscountFactor);
    }
}
