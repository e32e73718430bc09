using System.Numerics;

namespace Transformation.Framework.Benefits.Tests;

/// <content>The published tables against independent arithmetic.</content>
public partial class DiscountScheduleTests
{
    public static TheoryData<string, DiscountSchedule> Published => new()
    {
        { "3.5 3.0 2.5 2.0 1.5 1.0", DiscountSchedule.GreenBook2003 },
        { "3.5 3.0 2.5 2.5 2.5 2.5", DiscountSchedule.GreenBookReviewTerms2026 },
        { "3.0 2.57 2.14 1.71 1.29 0.86", DiscountSchedule.GreenBookReduced },
        { "1.5 1.29 1.07", DiscountSchedule.GreenBookHealthTo125 },
        { "1.0 0.86 0.71", DiscountSchedule.GreenBookHealthReducedTo125 },
    };

    // Made with exact fractions in another language, to ten places.
    public static TheoryData<DiscountSchedule, int, decimal> Factors => new()
    {
        { DiscountSchedule.GreenBook2003, 200, 0.0062073787m },
        { DiscountSchedule.GreenBook2003, 300, 0.0014005674m },
        { DiscountSchedule.GreenBook2003, 500, 0.0001914385m },
        { DiscountSchedule.GreenBookReviewTerms2026, 125, 0.0274107630m },
        { DiscountSchedule.GreenBookReviewTerms2026, 200, 0.0043016119m },
        { DiscountSchedule.GreenBookReviewTerms2026, 500, 0.0000026090m },
        { DiscountSchedule.GreenBookReduced, 30, 0.4119867595m },
        { DiscountSchedule.GreenBookReduced, 125, 0.0456220278m },
        { DiscountSchedule.GreenBookReduced, 500, 0.0006403990m },
        { DiscountSchedule.GreenBookHealthTo125, 125, 0.2110618529m },
        { DiscountSchedule.GreenBookHealthReducedTo125, 30, 0.7419229178m },
        { DiscountSchedule.GreenBookHealthReducedTo125, 125, 0.3543036416m },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void Factor_EveryYearToTheLast_IsTheExactFraction(string percents, DiscountSchedule schedule)
    {
        // The product formula in whole numbers: numerator and denominator in basis points, nothing rounded.
        int[] basisPoints = [.. percents.Split(' ').Select(static p => (int)(decimal.Parse(p, System.Globalization.CultureInfo.InvariantCulture) * 100))];
        var (above, below) = (BigInteger.One, BigInteger.One);
        var scale = BigInteger.Pow(10, 28);
        for (var year = 1; year <= schedule.LastYear; year++)
        {
            above *= 10_000;
            below *= 10_000 + basisPoints[BandOf(year)];
            var ours = new BigInteger(schedule.Factor(year) * 1e28m);

            Assert.InRange(BigInteger.Abs(ours - (above * scale / below)), 0, 1_000); // in units of 1e-28: the documented bound of 1e-25
        }

        static int BandOf(int year) => year switch { <= 30 => 0, <= 75 => 1, <= 125 => 2, <= 200 => 3, <= 300 => 4, _ => 5 };
    }

    [Theory]
    [MemberData(nameof(Factors))]
    public void Factor_FarYears_AreThoseOfExactFractions(DiscountSchedule schedule, int year, decimal factor) =>
        Assert.Equal(factor, decimal.Round(schedule.Factor(year), 10));

    [Theory]
    [MemberData(nameof(Published))]
    public void Bands_EveryRate_IsTheStandardOneInProportion(string percents, DiscountSchedule schedule)
    {
        // Reference: every cell but the standard ones is (first rate ÷ 3.5 %) times the standard rate of its band, rounded to two places.
        Assert.All(schedule.Bands, band => Assert.Equal(
            decimal.Round(DiscountSchedule.GreenBook2003.Bands.Single(b => b.FromYear == band.FromYear).Rate.Value * schedule.Bands[0].Rate.Value / 3.5m, 2),
            band.Rate.Value));
        Assert.Equal(percents.Split(' ')[schedule.Bands.Length - 1], FormattableString.Invariant($"{schedule.Bands[^1].Rate.Value:0.0#}"));
    }

    [Fact]
    public void GreenBookReduced_LeavesOutPureTimePreferenceNotCatastrophicRisk()
    {
        // Pitfall "catastrophic 3.0 % schedule": 3.5 % is 0.5 % pure time preference + 1 % risk + 1 × 2 % growth; without the risk it would be 2.5 %.
        const decimal PureTimePreference = 0.5m, Risk = 1.0m;

        Assert.Equal(3.5m - PureTimePreference, DiscountSchedule.GreenBookReduced.Bands[0].Rate.Value);
        Assert.NotEqual(3.5m - Risk, DiscountSchedule.GreenBookReduced.Bands[0].Rate.Value);
        Assert.Equal(Risk, DiscountSchedule.GreenBookHealthReducedTo125.Bands[0].Rate.Value); // no wealth effect on health: the risk alone is left
    }

    [Fact]
    public void GreenBookReviewTerms2026_ToYear125_IsTheTableOf2003()
    {
        // Pitfall "tail after year 125": the two differ from year 126 on, never before.
        Assert.All(Enumerable.Range(0, 126), static year =>
            Assert.Equal(DiscountSchedule.GreenBook2003.Factor(year), DiscountSchedule.GreenBookReviewTerms2026.Factor(year)));
        Assert.True(DiscountSchedule.GreenBookReviewTerms2026.Factor(126) < DiscountSchedule.GreenBook2003.Factor(126));
    }

    [Fact]
    public void Factor_HealthYears66To70_AreThere()
    {
        // Pitfall "CIA errata": there discount rates were missing for years 66 to 70.
        Assert.All(Enumerable.Range(66, 5), static year => AssertRate(DiscountSchedule.GreenBookHealthTo125, year, 1.29m));
        Assert.All(Enumerable.Range(66, 5), static year => AssertRate(DiscountSchedule.GreenBook2003, year, 3.0m));
    }
}
