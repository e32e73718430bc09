using NodaTime;

namespace Transformation.Framework.Core.Tests;

public sealed class BankHolidaysTests
{
    [Fact]
    public void EnglandAndWales_AsPublished_CoversSixYears()
    {
        var published = BankHolidays.EnglandAndWales2023To2028;

        Assert.Equal((2023, 2028), (published.FirstYear, published.LastYear));
        Assert.Equal([9, 8, 8, 8, 8, 8], Enumerable.Range(2023, 6).Select(y => published.Days.Count(d => d.Date.Year == y)));
        Assert.All(published.Days, static d => Assert.InRange(d.Date.DayOfWeek, IsoDayOfWeek.Monday, IsoDayOfWeek.Friday));
        Assert.Equal(published.Days.OrderBy(static d => d.Date), published.Days);
    }

    [Fact]
    public void ExtendedByRuleTo_KnowingOnly2023_ReproducesThePublishedDaysOf2024To2028()
    {
        var published = BankHolidays.EnglandAndWales2023To2028;
        var known = BankHolidays.Of(
            BankHolidayDivision.EnglandAndWales, 2023, 2023, published.Days.Where(static d => d.Date.Year == 2023), published.Source);

        var extended = known.ExtendedByRuleTo(2028);

        Assert.Equal(published.Days.Select(static d => d.Date), extended.Days.Select(static d => d.Date));
        Assert.Equal(published.Days.Select(static d => WithoutSubstitute(d.Name)), extended.Days.Select(static d => WithoutSubstitute(d.Name)));
        Assert.Equal((2023, 2028), (extended.FirstYear, extended.LastYear));
        Assert.Contains("from 2024 by rule", extended.Source, StringComparison.Ordinal);
    }

    /// <summary>GOV.UK, bank holidays of England and Wales; the years have a substitute for each of the fixed days.</summary>
    [Theory]
    [InlineData(2013, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(2014, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26")]
    [InlineData(2015, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(2016, "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27")]
    [InlineData(2017, "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26")]
    [InlineData(2018, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26")]
    [InlineData(2019, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26")]
    public void ExtendedByRuleTo_AnEarlierYear_GivesThePublishedDays(int year, string days)
    {
        var extended = BankHolidays.Of(BankHolidayDivision.EnglandAndWales, year - 1, year - 1, [], "Nothing known").ExtendedByRuleTo(year);

        Assert.Equal(days, string.Join(' ', extended.Days.Select(static d => FormattableString.Invariant($"{d.Date:MM-dd}"))));
    }

    [Fact]
    public void ExtendedByRuleTo_AYearAlreadyKnown_ChangesNothing()
    {
        var known = BankHolidays.EnglandAndWales2023To2028;

        Assert.Same(known, known.ExtendedByRuleTo(2028));
        Assert.Same(known, known.ExtendedByRuleTo(1066));
    }

    [Fact]
    public void ExtendedByRuleTo_ADivisionWithoutRules_Throws() => Assert.Throws<NotSupportedException>(
        () => BankHolidays.Of(BankHolidayDivision.Scotland, 2026, 2026, [], "Made up").ExtendedByRuleTo(2027));

    [Fact]
    public void ExtendedByRuleTo_BeyondTheCalendar_Throws() => Assert.Throws<ArgumentOutOfRangeException>(
        "lastYear", () => BankHolidays.EnglandAndWales2023To2028.ExtendedByRuleTo(9999));

    /// <summary>Dates known independently of the algorithm: almanacs, including the earliest and latest possible and the exceptions to Gauss's rule.</summary>
    [Theory]
    [InlineData(1818, 3, 22)]
    [InlineData(1943, 4, 25)]
    [InlineData(1954, 4, 18)]
    [InlineData(1961, 4, 2)]
    [InlineData(1981, 4, 19)]
    [InlineData(2000, 4, 23)]
    [InlineData(2008, 3, 23)]
    [InlineData(2019, 4, 21)]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2038, 4, 25)]
    [InlineData(2049, 4, 18)]
    [InlineData(2076, 4, 19)]
    public void EasterSunday_OfAYear_IsTheKnownDate(int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), BankHolidayRules.EasterSunday(year));

    [Fact]
    public void Rules_EveryYearOfTwoCenturies_GiveEightDifferentWeekdaysInOrder()
    {
        for (var year = 1900; year <= 2100; year++)
        {
            var days = BankHolidayRules.EnglandAndWales(year).Select(static d => d.Date).ToArray();
            Assert.Equal(8, days.Distinct().Count());
            Assert.All(days, static d => Assert.InRange(d.DayOfWeek, IsoDayOfWeek.Monday, IsoDayOfWeek.Friday));
            Assert.All(days, d => Assert.Equal(year, d.Year));
            Assert.Equal(IsoDayOfWeek.Friday, days[1].DayOfWeek);
            Assert.Equal(days[1].PlusDays(3), days[2]);
        }
    }

    [Fact]
    public void Of_DaysInAnyOrder_AreKeptInOrder()
    {
        var (may, june) = (new BankHoliday(new LocalDate(2026, 5, 4), "May"), new BankHoliday(new LocalDate(2026, 6, 1), "June"));

        Assert.Equal<BankHoliday>([may, june], BankHolidays.Of(BankHolidayDivision.Scotland, 2026, 2026, [june, may], "Made up").Days);
    }

    [Fact]
    public void Of_ContradictoryDays_Throws()
    {
        var day = new BankHoliday(new LocalDate(2026, 5, 4), "May");

        Assert.Throws<ArgumentException>("days", () => BankHolidays.Of(default, 2026, 2026, [day, day with { }], "Made up"));
        Assert.Throws<ArgumentException>("days", () => BankHolidays.Of(default, 2027, 2028, [day], "Made up"));
        Assert.Throws<ArgumentException>("days", () => BankHolidays.Of(default, 2024, 2025, [day], "Made up"));
        Assert.Throws<ArgumentOutOfRangeException>("lastYear", () => BankHolidays.Of(default, 2026, 2025, [], "Made up"));
        Assert.Throws<ArgumentOutOfRangeException>("firstYear", () => BankHolidays.Of(default, 0, 2025, [], "Made up"));
        Assert.Throws<ArgumentException>("source", () => BankHolidays.Of(default, 2026, 2026, [day], " "));
    }

    [Fact]
    public void BankHoliday_BadParts_Throws()
    {
        var date = new LocalDate(2026, 5, 4);

        Assert.Throws<ArgumentException>("name", () => new BankHoliday(date, ""));
        Assert.Throws<ArgumentException>("date", () => new BankHoliday(date.WithCalendar(CalendarSystem.Julian), "May"));
    }

    private static string WithoutSubstitute(string name) => name.Replace(" (substitute day)", "", StringComparison.Ordinal);
}
