using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>The one rule for lengths of time in gate rules and facts, and how they are counted from a date.</summary>
internal static class CalendarPeriod
{
    /// <summary>No period may be longer than this many years: dates stay within the calendar.</summary>
    private const int MostYears = 100;

    /// <summary>A period is at most 100 years and a few days.</summary>
    private const int Margin = MostYears + 10;

    internal static Period Check(Period period, string parameter)
    {
        ArgumentNullException.ThrowIfNull(period, parameter);
        ReadOnlySpan<int> parts = [period.Years, period.Months, period.Weeks, period.Days];
        var isWhole = !period.HasTimeComponent && parts.IndexOfAnyInRange(int.MinValue, -1) < 0 && parts.IndexOfAnyExcept(0) >= 0;
        var years = period.Years + (period.Months / 12L) + (((period.Weeks * 7L) + period.Days) / 365);
        return isWhole && years <= MostYears
            ? period
            : throw new ArgumentException(
                FormattableString.Invariant($"A length of time takes years, months, weeks and days, none negative, more than nothing and at most {MostYears} years."), parameter);
    }

    /// <summary>A date less a period, or the first date there is.</summary>
    internal static LocalDate Before(LocalDate date, Period period) =>
        date.Year < LocalDate.MinIsoValue.Year + Margin ? LocalDate.MinIsoValue : date - period;

    /// <summary>A date plus a period, or the last date there is.</summary>
    internal static LocalDate After(LocalDate date, Period period) =>
        date.Year > LocalDate.MaxIsoValue.Year - Margin ? LocalDate.MaxIsoValue : date + period;
}
