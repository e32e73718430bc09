namespace Transformation.Framework.Benefits.Tests;

public class UpliftTests
{
    [Fact]
    public void Of_MoreThanTheWhole_IsAccepted() => Assert.Equal(3m, Uplift.Of(200).Factor);

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1000.1)]
    public void Of_OutOfRange_Throws(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => Uplift.Of((decimal)value));

    [Fact]
    public void Of_NegativeZero_IsNothing() => Assert.Equal("0%", Uplift.Of(-0.0m).ToString());

    [Fact]
    public void Default_AddsNothing() => Assert.Equal(1m, Uplift.None.Factor);

    [Fact]
    public void Combined_PublishedExample_IsReproduced()
    {
        // Mott MacDonald (2002): a building of which 30 % is non-standard and 70 % standard takes 32.1 % on cost and 14.5 % on duration.
        Assert.Equal(Uplift.Of(32.1m), Mixed(static r => r.CapitalCost!));
        Assert.Equal(Uplift.Of(14.5m), Mixed(static r => r.Duration!));

        static Uplift Mixed(Func<OptimismReference, OptimismRange> range) => Uplift.Combined(
            (Percentage.Of(30), range(MottMacDonald2002.NonStandardBuildings).Upper), (Percentage.Of(70), range(MottMacDonald2002.StandardBuildings).Upper));
    }

    [Fact]
    public void Combined_PartsThatAreNotTheWhole_Throws() =>
        Assert.Throws<ArgumentException>(() => Uplift.Combined((Percentage.Of(30), Uplift.Of(51)), (Percentage.Of(69), Uplift.Of(24))));

    [Fact]
    public void CompareTo_Smaller_ComesFirst() => Assert.True(Uplift.Of(9).CompareTo(Uplift.Of(10)) < 0);
}
