using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Core;

/// <summary>The bank holidays of one division over whole calendar years that are known in full.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed partial class BankHolidays
{
    private BankHolidays(BankHolidayDivision division, int firstYear, int lastYear, ImmutableArray<BankHoliday> days, string source)
    {
        Division = division;
        FirstYear = firstYear;
        LastYear = lastYear;
        Days = days;
        Source = source;
    }

    /// <summary>Whose holidays they are.</summary>
    public BankHolidayDivision Division { get; }

    /// <summary>The first calendar year that is known.</summary>
    public int FirstYear { get; }

    /// <summary>The last calendar year that is known.</summary>
    public int LastYear { get; }

    /// <summary>The holidays, in order of date; no date twice.</summary>
    public ImmutableArray<BankHoliday> Days { get; }

    /// <summary>Where they come from.</summary>
    public string Source { get; }

    /// <summary>Holidays for whole calendar years.</summary>
    /// <param name="division">Whose they are.</param>
    /// <param name="firstYear">The first calendar year for which every holiday is given.</param>
    /// <param name="lastYear">The last such year.</param>
    /// <param name="days">The holidays, in any order.</param>
    /// <param name="source">Where they come from.</param>
    /// <exception cref="ArgumentException">A date is outside the years, or given twice; or the years are the wrong way round.</exception>
    public static BankHolidays Of(BankHolidayDivision division, int firstYear, int lastYear, IEnumerable<BankHoliday> days, string source)
    {
        ArgumentNullException.ThrowIfNull(days);
        DomainText.Required(source, nameof(source));
        ArgumentOutOfRangeException.ThrowIfLessThan(firstYear, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lastYear, 9998);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastYear, firstYear);
        var ordered = days.OrderBy(static d => d.Date).ToImmutableArray();
        for (var i = 0; i < ordered.Length; i++)
        {
            if (ordered[i].Date.Year < firstYear || ordered[i].Date.Year > lastYear)
            {
                throw new ArgumentException(FormattableString.Invariant($"{ordered[i].Date:uuuu-MM-dd} is not in the years {firstYear} to {lastYear}."), nameof(days));
            }

            if (i > 0 && ordered[i].Date == ordered[i - 1].Date)
            {
                throw new ArgumentException(FormattableString.Invariant($"{ordered[i].Date:uuuu-MM-dd} is given twice."), nameof(days));
            }
        }

        return new(division, firstYear, lastYear, ordered, source);
    }

    /// <summary>These holidays, and after them those that the standing rules give, up to a year: a forecast, not a fact.</summary>
    /// <remarks>
    /// Rules: New Year's Day, Good Friday, Easter Monday, the first Monday of May, the last Monday of May and of August, Christmas Day and
    /// Boxing Day; a fixed day that falls on a weekend gives way to the next weekday that is free. One-off and moved holidays (such as the Coronation in 2023)
    /// cannot be foreseen. Source of the rules: Banking and Financial Dealings Act 1971, schedule 1, and the royal proclamations made each year under it.
    /// </remarks>
    /// <param name="lastYear">The last year wanted; nothing changes if it is already known.</param>
    /// <exception cref="NotSupportedException">The division is not England and Wales: the rules of the others are not built in.</exception>
    public BankHolidays ExtendedByRuleTo(int lastYear)
    {
        if (lastYear <= LastYear)
        {
            return this;
        }

        if (Division != BankHolidayDivision.EnglandAndWales)
        {
            throw new NotSupportedException($"There are no rules for {Division}; give its holidays as data.");
        }

        var added = Enumerable.Range(LastYear + 1, lastYear - LastYear).SelectMany(BankHolidayRules.EnglandAndWales);
        return Of(Division, FirstYear, lastYear, Days.Concat(added), FormattableString.Invariant($"{Source}; from {LastYear + 1} by rule"));
    }
}
