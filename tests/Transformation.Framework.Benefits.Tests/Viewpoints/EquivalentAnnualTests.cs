namespace Transformation.Framework.Benefits.Tests;

public class EquivalentAnnualTests
{
    // Northern Ireland Guide to Expenditure Appraisal and Evaluation: two boilers that last for different times.
    [Theory]
    [InlineData(2_000, 7, 327)]
    [InlineData(2_500, 10, 301)]
    public void Of_PublishedBoilers_AreReproduced(int pounds, int years, int published) => Assert.Equal(
        Sketch.Pounds(published), EquivalentAnnual.Of(Sketch.Pounds(pounds), years, DiscountSchedule.GreenBook2003).Rounded());

    [Fact]
    public void Annuity_OneScheduleForAllLines_MispricesHealth()
    {
        // Pitfall "one schedule per appraisal": a pound a year for thirty years is worth 18.39 at 3.5 % and 24.02 at 1.5 %.
        Assert.Equal(18.39m, decimal.Round(EquivalentAnnual.Annuity(30, DiscountSchedule.GreenBook2003), 2));
        Assert.Equal(24.02m, decimal.Round(EquivalentAnnual.Annuity(30, DiscountSchedule.GreenBookHealthTo125), 2));
    }

    [Fact]
    public void Of_Payments_HaveThePresentValue()
    {
        var schedule = DiscountSchedule.GreenBook2003;
        var annual = EquivalentAnnual.Of(Sketch.Pounds(-12_345.67m), 90, schedule);

        Assert.Equal(-12_345.67m, decimal.Round(Enumerable.Range(1, 90).Sum(t => annual.Pounds * schedule.Factor(t)), 12));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(126)]
    public void Annuity_YearsTheScheduleSaysNothingAbout_Throws(int years) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => EquivalentAnnual.Annuity(years, DiscountSchedule.GreenBookHealthTo125));
}
