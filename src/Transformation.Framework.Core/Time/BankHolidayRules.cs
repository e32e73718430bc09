using NodaTime;

namespace Transformation.Framework.Core;

/// <summary>The standing rules for bank holidays.</summary>
internal static class BankHolidayRules
{
    internal static IEnumerable<BankHoliday> EnglandAndWales(int year)
    {
        var easter = EasterSunday(year);
        var newYear = FirstWeekdayFrom(new LocalDate(year, 1, 1));
        var (christmas, boxing) = ChristmasAndBoxingDay(year);
        return
        [
            new(newYear, "New Year's Day"),
            new(easter.PlusDays(-2), "Good Friday"),
            new(easter.PlusDays(1), "Easter Monday"),
            new(new LocalDate(year, 5, 1).With(DateAdjusters.NextOrSame(IsoDayOfWeek.Monday)), "Early May bank holiday"),
            new(new LocalDate(year, 5, 31).With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)), "Spring bank holiday"),
            new(new LocalDate(year, 8, 31).With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)), "Summer bank holiday"),
            new(christmas, "Christmas Day"),
            new(boxing, "Boxing Day"),
        ];
    }

    /// <summary>Easter in the Gregorian calendar: the anonymous algorithm (Meeus, Astronomical Algorithms, 2nd ed., chapter 8).</summary>
    internal static LocalDate EasterSunday(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var g = ((8 * b) + 13) / 25;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new LocalDate(year, n / 31, (n % 31) + 1);
    }

    /// <summary>Each keeps its own day if that is a weekday; one that does not takes the next weekday left free by the other.</summary>
    private static (LocalDate Christmas, LocalDate Boxing) ChristmasAndBoxingDay(int year)
    {
        var christmas = new LocalDate(year, 12, 25);
        return christmas.DayOfWeek switch
        {
            IsoDayOfWeek.Friday => (christmas, christmas.PlusDays(3)),
            IsoDayOfWeek.Saturday => (christmas.PlusDays(2), christmas.PlusDays(3)),
            IsoDayOfWeek.Sunday => (christmas.PlusDays(2), christmas.PlusDays(1)),
            _ => (christmas, christmas.PlusDays(1)),
        };
    }

    private static LocalDate FirstWeekdayFrom(LocalDate date) => date.DayOfWeek switch
    {
        IsoDayOfWeek.Saturday => date.PlusDays(2),
        IsoDayOfWeek.Sunday => date.PlusDays(1),
        _ => date,
    };
}
