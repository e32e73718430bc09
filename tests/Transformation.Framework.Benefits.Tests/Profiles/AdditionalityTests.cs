namespace Transformation.Framework.Benefits.Tests;

public class AdditionalityTests
{
    [Fact]
    public void Net_AllFiveStated_IsTheirProduct() => Assert.Equal(
        0.8m * 0.9m * 0.95m * 0.5m * 0.6m,
        Additionality.Of(deadweight: 20, displacement: 10, leakage: 5, substitution: 50, attribution: 60).Net);

    [Fact]
    public void Net_NothingStated_IsTheWhole() => Assert.Equal(1m, Additionality.None.Net);

    [Fact]
    public void Of_EachStated_CoversItsOwnDoubt()
    {
        var all = Additionality.Of(1, 2, 3, 4, 5);

        Assert.Equal(
            [Doubt.WouldHappenAnyway, Doubt.MovedFromElsewhere, Doubt.LeaksAway, Doubt.Substituted, Doubt.DueToOthers],
            new[] { all.Deadweight, all.Displacement, all.Leakage, all.Substitution, all.Attribution }.Select(static a => a!.Covers));
        Assert.Throws<ArgumentOutOfRangeException>(() => Additionality.Of(deadweight: 101));
        Assert.Throws<ArgumentException>(() => new Adjustment(Percentage.Of(1), default));
    }

    [Fact]
    public void Appraisal_OfEachPart_TakesItOff()
    {
        var value = new BenefitValue(
            1000, "days", Sketch.Pounds(1), Provenance.Synthetic(), null, Additionality.Of(displacement: 10, leakage: 20, substitution: 50), DiscountKind.Standard);

        Assert.Equal(360m, Assert.Single(Sketch.Appraise(Sketch.Map(Sketch.Profile(value))).BenefitFlows).Amount.Pounds); // 1,000 × 0.9 × 0.8 × 0.5
    }
}
