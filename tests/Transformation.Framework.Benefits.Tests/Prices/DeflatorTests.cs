using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Transformation.Framework.Benefits.Tests;

public class DeflatorTests
{
    private static readonly YearMonth Vintage = new(2025, 12);

    // Pitfall "QALY price year": £70,000 is in prices of 2020/21. Left as it is, it under-values by some 15 per cent.
    [Theory]
    [InlineData(CalendarProxy.StartingYear, 2020, 2024, 82_146)]
    [InlineData(CalendarProxy.StartingYear, 2021, 2024, 81_742)]
    [InlineData(CalendarProxy.EndingYear, 2020, 2023, 81_742)]
    public void GdpDecember2025_ValueOfAQualityAdjustedLifeYear_IsTheReferenceOne(CalendarProxy proxy, int from, int to, int pounds) => Assert.Equal(
        Money.Real(pounds, Year(to)),
        Deflator.GdpDecember2025(proxy).Rebase(Money.Real(70_000, Year(from)), Year(to)).Rounded());

    [Fact]
    public void GdpDecember2025_Proxies_DifferByHalfAPerCent()
    {
        // Pitfall "calendar against financial-year deflators": the same financial year, read as 2020 or as 2021.
        var ratio = Deflator.GdpDecember2025(CalendarProxy.EndingYear).IndexOf(Year(2020)) / Deflator.GdpDecember2025(CalendarProxy.StartingYear).IndexOf(Year(2020));

        Assert.Equal(1.005m, decimal.Round(ratio, 3));
    }

    [Fact]
    public void GdpDecember2025_ThreeQuarters_WeighsTheCalendarYearsByMonths() => Assert.Equal(
        decimal.Round(((9 * 85.2137m) + (3 * 85.6358m)) / 12, 10),
        decimal.Round(Deflator.GdpDecember2025(CalendarProxy.ThreeQuarters).IndexOf(Year(2020)), 10));

    [Fact]
    public void GdpDecember2025_SaysWhatItIs()
    {
        var deflator = Deflator.GdpDecember2025(CalendarProxy.EndingYear);

        Assert.Equal((DeflatorKind.CalendarYear, CalendarProxy.EndingYear, Vintage), (deflator.Kind, deflator.Proxy, deflator.Vintage));
        Assert.Equal((DeflatorKind.FinancialYear, null), (Financial((2020, 100)).Kind, Financial((2020, 100)).Proxy));
    }

    [Theory]
    [InlineData(CalendarProxy.StartingYear, 2024, true)]
    [InlineData(CalendarProxy.StartingYear, 2018, false)]
    [InlineData(CalendarProxy.StartingYear, 2025, false)]
    [InlineData(CalendarProxy.EndingYear, 2018, true)]
    [InlineData(CalendarProxy.EndingYear, 2024, false)]
    [InlineData(CalendarProxy.ThreeQuarters, 2024, false)]
    [InlineData(CalendarProxy.ThreeQuarters, 2018, false)]
    public void Covers_AtTheEdges_DependsOnTheProxy(CalendarProxy proxy, int year, bool isCovered)
    {
        var deflator = Deflator.GdpDecember2025(proxy);
        var failure = Record.Exception(() => deflator.Factor(Year(year), Year(2021)));

        Assert.Equal(isCovered, deflator.Covers(Year(year)));
        Assert.Equal(isCovered, failure is null);
    }

    [Fact]
    public void Factor_SameYearNotCovered_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(static () => Financial((2020, 100)).Factor(Year(2021), Year(2021)));

    [Fact]
    public void Factor_FinancialYearIndex_ReadsTheYearItself()
    {
        // The chained financial-year index quoted in a published unit-cost database: 2013/14 190.0334, 2015/16 195.9697.
        var deflator = Financial((2013, 190.0334m), (2015, 195.9697m));

        Assert.Equal(1.0312m, decimal.Round(deflator.Factor(Year(2013), Year(2015)), 4));
        Assert.False(deflator.Covers(Year(2014)));
    }

    [Fact]
    public void Rebase_NominalAmount_IsRefused()
    {
        // Real and nominal never mix: an amount in pounds of the day says first when it is paid.
        Assert.Throws<UnitMismatchException>(static () => Financial((2020, 100)).Rebase(Money.Nominal(1), Year(2020)));
        Assert.Throws<UnitMismatchException>(static () => Financial((2020, 100)).ToReal(Money.Real(1, Year(2020)), Year(2020), Year(2020)));
        Assert.Equal(Money.Real(110, Year(2021)), Financial((2020, 100), (2021, 110)).ToReal(Money.Nominal(100), Year(2020), Year(2021)));
    }

    [Property]
    public Property Rebase_ThereAndBack_GivesTheAmount() => Prop.ForAll(
        Gen.Choose(1, 100_000).ArrayOf(2).ToArbitrary(),
        Gen.Choose(1, 1_000_000_000).ToArbitrary(),
        static (index, amount) =>
        {
            var deflator = Financial((2020, 10 + (index[0] / 7m)), (2021, 10 + (index[1] / 7m)));
            var start = Money.Real(amount, Year(2020));
            return decimal.Abs(deflator.Rebase(deflator.Rebase(start, Year(2021)), Year(2020)).Pounds - amount) < 1e-12m
                && deflator.Rebase(start, Year(2020)) == start;
        });

    [Fact]
    public void New_IndexThatCannotBe_Throws()
    {
        Assert.Throws<ArgumentException>(static () => Financial());
        Assert.Throws<ArgumentException>(static () => Financial((2020, 0)));
        Assert.Throws<ArgumentException>(static () => Financial((2020, 100), (2020, 101)));
        Assert.Throws<ArgumentException>(static () => Financial((2020, 1), (2021, 10_001)));
        Assert.Equal(10_000m, Financial((2020, 1), (2021, 10_000)).Factor(Year(2020), Year(2021)));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Deflator.GdpDecember2025((CalendarProxy)4));
    }

    private static FinancialYear Year(int start) => FinancialYear.StartingIn(start);

    private static Deflator Financial(params (int Start, decimal Index)[] index) =>
        Deflator.ByFinancialYear("an index", Vintage, "made up", index.Select(static i => KeyValuePair.Create(Year(i.Start), i.Index)));
}
