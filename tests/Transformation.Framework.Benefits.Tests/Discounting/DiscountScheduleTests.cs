using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Benefits.Tests;

public partial class DiscountScheduleTests
{
    private static readonly Gen<DiscountSchedule> AnySchedule =
        from steps in Gen.Choose(1, 60).ListOf()
        from rates in Gen.Choose(0, 1000).ArrayOf(steps.Count + 1)
        select Schedule([.. Starts(steps).Zip(rates, static (year, rate) => (year, rate / 100m))]);

    // Northern Ireland Guide to Expenditure Appraisal and Evaluation, discount factors printed to four places.
    [Theory]
    [InlineData(0, 1)]
    [InlineData(30, 0.3563)]
    [InlineData(75, 0.0942)]
    [InlineData(125, 0.0274)]
    public void GreenBook2003_Factor_IsThePublishedOne(int year, double published) =>
        Assert.Equal((decimal)published, decimal.Round(DiscountSchedule.GreenBook2003.Factor(year), 4));

    [Theory]
    [InlineData(31, 3.0)]
    [InlineData(75, 3.0)]
    [InlineData(76, 2.5)]
    [InlineData(125, 2.5)]
    [InlineData(126, 2.0)]
    [InlineData(200, 2.0)]
    [InlineData(201, 1.5)]
    [InlineData(300, 1.5)]
    [InlineData(301, 1.0)]
    [InlineData(500, 1.0)]
    public void GreenBook2003_EitherSideOfABand_TakesThatYearsRateOnly(int year, double percent) =>
        AssertRate(DiscountSchedule.GreenBook2003, year, (decimal)percent);

    [Theory]
    [InlineData(30, 1.5)]
    [InlineData(31, 1.29)]
    [InlineData(75, 1.29)]
    [InlineData(76, 1.07)]
    [InlineData(125, 1.07)]
    public void GreenBookHealthTo125_EitherSideOfABand_TakesThatYearsRateOnly(int year, double percent) =>
        AssertRate(DiscountSchedule.GreenBookHealthTo125, year, (decimal)percent);

    [Fact]
    public void Annuity_ThirtyYears_IsFarDearerAtTheHealthRate()
    {
        // The present value of a pound a year in years 1 to 30, in closed form (1 − (1 + r)^−30) ÷ r: 18.39 and 24.02.
        Assert.Equal(18.39m, Annuity(DiscountSchedule.GreenBook2003));
        Assert.Equal(24.02m, Annuity(DiscountSchedule.GreenBookHealthTo125));

        static decimal Annuity(DiscountSchedule schedule) => decimal.Round(Enumerable.Range(1, 30).Sum(schedule.Factor), 2);
    }

    [Fact]
    public void Factor_PastABand_IsNotTheLaterRateAppliedToEveryYear()
    {
        var wrong = (decimal)Math.Pow(1.03, -75);

        Assert.NotEqual(decimal.Round(wrong, 4), decimal.Round(DiscountSchedule.GreenBook2003.Factor(75), 4));
    }

    [Fact]
    public void Factor_Year150_DependsOnWhichTailIsNamed()
    {
        // Reference: DF(150) is 0.0167 with the tail of 2003 and 0.0148 with 2.5 % for ever from year 76.
        Assert.Equal(0.0167m, decimal.Round(DiscountSchedule.GreenBook2003.Factor(150), 4));
        Assert.Equal(0.0148m, decimal.Round(DiscountSchedule.GreenBookReviewTerms2026.Factor(150), 4));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(126)]
    public void Factor_YearTheTableSaysNothingAbout_Throws(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DiscountSchedule.GreenBookHealthTo125.Factor(year));

    [Fact]
    public void Create_BandsThatCannotBe_Throws()
    {
        Assert.Throws<ArgumentException>(() => Schedule());
        Assert.Throws<ArgumentException>(() => Schedule((1, 3.5m)));
        Assert.Throws<ArgumentException>(() => Schedule((0, 3.5m), (0, 3m)));
        Assert.Throws<ArgumentException>(() => Schedule((0, 3.5m), (31, 3m), (30, 2m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => DiscountSchedule.Create("x", "y", [new(0, default), new(31, default)], lastYear: 30));
        Assert.Throws<ArgumentOutOfRangeException>(() => DiscountSchedule.Create("x", "y", [new(0, default)], lastYear: 501));
    }

    [Property]
    public Property Factor_AnySchedule_NeverRisesAndIsNeverNegative() => Prop.ForAll(
        AnySchedule.ToArbitrary(),
        static schedule => Enumerable.Range(1, schedule.LastYear).All(t => schedule.Factor(t) <= schedule.Factor(t - 1) && schedule.Factor(t) >= 0));

    private static IEnumerable<int> Starts(IEnumerable<int> steps)
    {
        var year = 0;
        yield return year;
        foreach (var step in steps)
        {
            year += step;
            if (year <= DiscountSchedule.LongestYear)
            {
                yield return year;
            }
        }
    }

    private static DiscountSchedule Schedule(params (int From, decimal Percent)[] bands) =>
        DiscountSchedule.Create("a schedule", "made up", bands.Select(static b => new DiscountBand(b.From, Percentage.Of(b.Percent))));

    private static void AssertRate(DiscountSchedule schedule, int year, decimal percent)
    {
        var rate = ((schedule.Factor(year - 1) / schedule.Factor(year)) - 1) * 100;

        Assert.Equal(percent, decimal.Round(rate, 10));
    }
}
