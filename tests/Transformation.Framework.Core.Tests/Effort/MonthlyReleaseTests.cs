using System.Globalization;
using FsCheck.Xunit;
using NodaTime;

namespace Transformation.Framework.Core.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class MonthlyReleaseTests
{
    private static readonly ContractWeek Trust = ContractWeek.AgendaForChangeEngland;

    [Fact]
    public void ToWte_WeekOfFourLongDays_CountsTheDaysOfTheContract()
    {
        var fourDays = ContractWeek.FromHours(30, days: 4);
        var february = new YearMonth(2025, 2); // 20 working days, of which the contract works 16

        var (least, most) = MonthlyRelease.Between(2, 3).ToWte(february, WorkingCalendar.EnglandAndWales, fourDays);

        Assert.Equal((Wte.Of(0.125m, fourDays), Wte.Of(0.188m, fourDays)), (least, most)); // 2/16 and 3/16 = 0.1875, a tie
        Assert.Equal(MonthlyRelease.Days(2).ToEffort(fourDays).Least, Effort.FromHours(15)); // of 120 hours in four weeks
    }

    [Theory]
    [InlineData(2026, 6, 22, 136)] // June 2026 has 22 working days
    [InlineData(2026, 5, 19, 158)] // May 2026, with its two bank holidays, 19
    public void ToWte_ThreeDaysInAMonth_DependsOnItsWorkingDays(int year, int month, int workingDays, int thousandths)
    {
        var calendar = WorkingCalendar.EnglandAndWales;
        var asked = new YearMonth(year, month);

        Assert.Equal(workingDays, calendar.WorkingDays(asked));
        var (least, most) = MonthlyRelease.Parse("3 days/month").ToWte(asked, calendar, Trust);
        Assert.Equal((thousandths, thousandths), (least.Thousandths, most.Thousandths));
    }

    [Fact]
    public void ToWte_ThePilotsTwoToThreeDays_GivesBothEnds()
    {
        var (least, most) = MonthlyRelease.Between(2, 3).ToWte(new YearMonth(2026, 6), WorkingCalendar.EnglandAndWales, ContractWeek.Council);

        Assert.Equal((Wte.Of(0.091m, ContractWeek.Council), Wte.Of(0.136m, ContractWeek.Council)), (least, most));
    }

    [Fact]
    public void ToWte_MonthTheCalendarDoesNotCover_Throws() => Assert.Throws<CalendarRangeException>(
        () => MonthlyRelease.Days(3).ToWte(new YearMonth(2029, 1), WorkingCalendar.EnglandAndWales, Trust));

    [Fact]
    public void ToWte_MonthWithoutWorkingDays_ThrowsAndNamesTheMonth()
    {
        var allOfJanuary = Enumerable.Range(1, 31).Select(static d => new BankHoliday(new LocalDate(2026, 1, d), "Closed"));
        var calendar = WorkingCalendar.MondayToFriday(BankHolidays.Of(BankHolidayDivision.Scotland, 2026, 2026, allOfJanuary, "Made up"));

        var thrown = Assert.Throws<ArgumentException>("month", () => MonthlyRelease.Days(3).ToWte(new YearMonth(2026, 1), calendar, Trust));
        Assert.Contains("2026-01", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ToEffort_ThreeToFourDays_IsThatManyContractDays()
    {
        var (least, most) = MonthlyRelease.Between(3, 4).ToEffort(Trust);

        Assert.Equal((Effort.FromHours(22.5m), Effort.FromHours(30m)), (least, most));
    }

    [Property]
    public bool ToEffort_AnyRelease_IsExact(MonthlyRelease release, ContractWeek week)
    {
        var (least, most) = release.ToEffort(week);

        return least.Milliseconds == release.LeastDays * week.SecondsPerDay * 1000 && most.Milliseconds == release.MostDays * week.SecondsPerDay * 1000;
    }

    [Theory]
    [InlineData("2-3 days/month", "2", "3")]
    [InlineData("3 days/month", "3", "3")]
    [InlineData("3-3 days/month", "3", "3")]
    [InlineData("0 days/month", "0", "0")]
    [InlineData("0.125-31 days/month", "0.125", "31")]
    public void Parse_Text_GivesBothEnds(string text, string least, string most)
    {
        var release = MonthlyRelease.Parse(text);

        Assert.Equal(decimal.Parse(least, CultureInfo.InvariantCulture), release.LeastDays);
        Assert.Equal(decimal.Parse(most, CultureInfo.InvariantCulture), release.MostDays);
    }

    [Theory]
    [InlineData(" days/month")]
    [InlineData("3")]
    [InlineData("3 days")]
    [InlineData("3  days/month")]
    [InlineData("3days/month")]
    [InlineData("3 days/month ")]
    [InlineData("3-2 days/month")]
    [InlineData("-2 days/month")]
    [InlineData("2- days/month")]
    [InlineData("1-2-3 days/month")]
    [InlineData("31.001 days/month")]
    [InlineData("2.0000 days/month")]
    [InlineData(".5 days/month")]
    [InlineData("2,5 days/month")]
    [InlineData("2\u20133 days/month")]
    public void TryParse_AnythingElse_IsFalse(string text)
    {
        Assert.False(MonthlyRelease.TryParse(text, null, out var release));
        Assert.Equal(default, release);
    }

    [Fact]
    public void Between_BadEnds_ThrowsAndNamesTheEnd()
    {
        Assert.Throws<ArgumentException>("most", () => MonthlyRelease.Between(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>("least", () => MonthlyRelease.Between(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>("most", () => MonthlyRelease.Between(3, 31.5m));
        Assert.Throws<ArgumentException>("least", () => MonthlyRelease.Between(0.0001m, 1));
    }

    [Fact]
    public void Between_NegativeZero_IsZero() => Assert.Equal("0 days/month", MonthlyRelease.Between(-0.0m, 0).ToString());

    [Fact]
    public void Days_TrailingZeros_MakeNoDifference()
    {
        Assert.Equal(MonthlyRelease.Days(3), MonthlyRelease.Days(3.000m));
        Assert.Equal("3 days/month", MonthlyRelease.Days(3.000m).ToString());
    }
}
