using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace Transformation.Framework.Core;

/// <summary>Time released from someone's post, in days a month, as a range: <c>2-3 days/month</c>, or <c>3 days/month</c> when both ends are one.</summary>
/// <remarks>
/// The unit in which the BNSSG paper of October 2024 states what design teams ask of partners: 3 to 4 days a month for team members (section 6), 2 to 3 in the
/// pilot (section 3). Days have at most three decimal places, from 0 to 31. The <c>default</c> value is no time. Immutable; safe to share between threads.
/// </remarks>
[JsonConverter(typeof(TextValueConverter<MonthlyRelease>))]
public readonly record struct MonthlyRelease : IParsable<MonthlyRelease>
{
    internal const string Pattern = "^[0-9]+(\\.[0-9]{1,3})?(-[0-9]+(\\.[0-9]{1,3})?)? days/month$";

    private const string Unit = " days/month";
    private const decimal DaysInALongMonth = 31;

    private MonthlyRelease(decimal least, decimal most)
    {
        LeastDays = least;
        MostDays = most;
    }

    /// <summary>The lower end, in working days a month.</summary>
    public decimal LeastDays { get; }

    /// <summary>The upper end, in working days a month.</summary>
    public decimal MostDays { get; }

    /// <summary>So many days a month.</summary>
    /// <param name="days">0 to 31, with at most three decimal places.</param>
    /// <exception cref="ArgumentException">The number is out of range or too precise.</exception>
    public static MonthlyRelease Days(decimal days) => Between(days, days);

    /// <summary>Between so many and so many days a month.</summary>
    /// <param name="least">The lower end, 0 to 31, with at most three decimal places.</param>
    /// <param name="most">The upper end, likewise, not below the lower.</param>
    /// <exception cref="ArgumentException">A number is out of range or too precise, or the ends are the wrong way round.</exception>
    public static MonthlyRelease Between(decimal least, decimal most)
    {
        Check(least, nameof(least));
        Check(most, nameof(most));
        return least <= most ? new(least, most) : throw new ArgumentException("The upper end is below the lower end.", nameof(most));
    }

    /// <summary>Reads the form <c>2-3 days/month</c> or <c>3 days/month</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static MonthlyRelease Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var release)
            ? release
            : throw new FormatException($"'{Excerpt.Of(s)}' is not a monthly release: write it as 2-3 days/month.");
    }

    /// <summary>Reads the form <c>2-3 days/month</c> or <c>3 days/month</c> if the text has it.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The release, or none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MonthlyRelease result)
    {
        result = default;
        if (s is null || !s.EndsWith(Unit, StringComparison.Ordinal))
        {
            return false;
        }

        var ends = s[..^Unit.Length].Split('-');
        if (ends.Length > 2 || !TryParseDays(ends[0], out var least) || !TryParseDays(ends[^1], out var most) || least > most)
        {
            return false;
        }

        result = new(least, most);
        return true;
    }

    /// <summary>The working time in a month at both ends, under a contract; exact.</summary>
    /// <param name="week">The contract.</param>
    public (Effort Least, Effort Most) ToEffort(ContractWeek week) => (Effort.FromDays(LeastDays, week), Effort.FromDays(MostDays, week));

    /// <summary>
    /// The whole-time equivalents in a given month at both ends: days released ÷ working days of that month, rounded to the nearest thousandth, a tie to the
    /// even one. So 3 days are 0.136 WTE in a month of 22 working days and 0.158 in one of 19.
    /// </summary>
    /// <remarks>
    /// A day released is a day of the contract. Where the contract's week is spread over other days than the calendar works, a full-time post works
    /// contract days ÷ calendar days of the month's working days: of 20 working days, somebody who works four long days a week works 16, so 3 of them are 0.188 WTE.
    /// </remarks>
    /// <param name="month">The month.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="week">The contract week to express it in.</param>
    /// <exception cref="CalendarRangeException">The calendar does not cover the month.</exception>
    /// <exception cref="ArgumentException">The month has no working day.</exception>
    public (Wte Least, Wte Most) ToWte(YearMonth month, WorkingCalendar calendar, ContractWeek week)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var workingDays = calendar.WorkingDays(month);
        if (workingDays == 0)
        {
            throw new ArgumentException(FormattableString.Invariant($"{month:uuuu-MM} has no working day in this calendar."), nameof(month));
        }

        var calendarDays = calendar.WorkingDaysOfWeek.Length;
        return (Share(LeastDays), Share(MostDays));

        Wte Share(decimal days) => Wte.Round(days * calendarDays / (workingDays * week.Days), week);
    }

    /// <summary>Gives <c>2-3 days/month</c>, or <c>3 days/month</c> when both ends are one.</summary>
    public override string ToString() => LeastDays == MostDays
        ? string.Create(CultureInfo.InvariantCulture, $"{LeastDays:0.###}{Unit}")
        : string.Create(CultureInfo.InvariantCulture, $"{LeastDays:0.###}-{MostDays:0.###}{Unit}");

    private static bool TryParseDays(string text, out decimal days) =>
        DecimalText.TryParse(text, allowNegative: false, mostDecimals: 3, out days) && days <= DaysInALongMonth;

    private static void Check(decimal days, string parameter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 0m, parameter); // not ThrowIfNegative, which turns away -0.0
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, DaysInALongMonth, parameter);
        if (days * 1000 != decimal.Truncate(days * 1000))
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{days} has more than three decimal places."), parameter);
        }
    }
}
