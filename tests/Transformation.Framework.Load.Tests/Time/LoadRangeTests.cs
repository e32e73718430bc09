using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

public sealed class LoadRangeTests
{
    private static readonly YearMonth October = new(2024, 10);
    private static readonly YearMonth November = new(2024, 11);

    [Fact]
    public void Of_LastMonthBeforeFirst_Throws() => Assert.Throws<ArgumentException>("last", () => Make.Months(November, October));

    [Fact]
    public void Of_MonthWithoutWorkingDays_ThrowsAndNamesIt()
    {
        var days = Enumerable.Range(1, 30).Select(static d => new BankHoliday(new LocalDate(2024, 11, d), "Closed"));
        var calendar = WorkingCalendar.MondayToFriday(BankHolidays.Of(BankHolidayDivision.Scotland, 2024, 2024, days, "Invented for this test"));

        var thrown = Assert.Throws<ArgumentException>("calendar", () => LoadRange.Of(October, November, calendar));

        Assert.Contains("2024-11", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_MonthsThatTheCalendarDoesNotCover_Throws()
    {
        Assert.Throws<CalendarRangeException>(() => Make.Months(new(2028, 12), new(2029, 1)));
        Assert.Throws<CalendarRangeException>(() => Make.Months(new(2022, 12), new(2023, 1)));
        Assert.Throws<ArgumentException>("first", () => LoadRange.Of(new(2024, 1, CalendarSystem.Julian), November, WorkingCalendar.EnglandAndWales));
    }

    [Fact]
    public void Equals_SameMonthsAndSameDaysWorked_WhateverCalendarObject()
    {
        var mondayToFriday = WorkingCalendar.MondayToFriday(BankHolidays.EnglandAndWales2023To2028);
        var sixDays = WorkingCalendar.Of(BankHolidays.EnglandAndWales2023To2028, Enumerable.Range(1, 6).Select(static d => (IsoDayOfWeek)d));

        Assert.Equal(Make.Months(October, November), LoadRange.Of(October, November, mondayToFriday));
        Assert.Equal(Make.Months(October, November).GetHashCode(), LoadRange.Of(October, November, mondayToFriday).GetHashCode());
        Assert.NotEqual(Make.Months(October, November), LoadRange.Of(October, November, sixDays));
        Assert.NotEqual(Make.Months(October, November), Make.Months(October, October));
        Assert.Equal(("2024-10 to 2024-11", 44, new LocalDate(2024, 10, 1), new LocalDate(2024, 11, 30)), Told(Make.Months(October, November)));
    }

    [Theory]
    [InlineData(TimeGrain.Day, "2024-10-01", "2024-11-29", 44, false)]
    [InlineData(TimeGrain.Week, "2024-W40", "2024-W48", 9, true)] // 30 September and 30 November, a Saturday, are cut off
    [InlineData(TimeGrain.Month, "2024-10", "2024-11", 2, false)]
    [InlineData(TimeGrain.Quarter, "2024/25 Q3", "2024/25 Q3", 1, true)]
    [InlineData(TimeGrain.FinancialYear, "2024/25", "2024/25", 1, true)]
    public void Periods_OfTwoMonths_AreNamedAndSayWhetherTheyAreCut(TimeGrain grain, string first, string last, int count, bool isCut)
    {
        var table = CommitmentTable.Build(Array.Empty<Commitment>(), Make.Months(October, November), LoadCatalogue.Empty);
        var periods = LoadCube.Calculate(table, grain, []).Periods;

        Assert.Equal((first, last, count, isCut), ($"{periods[0]}", $"{periods[^1]}", periods.Length, periods[0].IsCut));
        Assert.Equal(44, periods.Sum(static p => p.WorkingDays));
        Assert.All(periods.Zip(periods.Skip(1)), static pair => Assert.True(pair.First.End < pair.Second.Start && pair.First.CompareTo(pair.Second) < 0));
    }

    private static (string, int, LocalDate, LocalDate) Told(LoadRange range) => ($"{range}", range.WorkingDays, range.Start, range.End);
}
