using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Core;

/// <summary>Which days are worked: certain days of the week, less bank holidays.</summary>
/// <remarks>
/// Covers whole calendar years, those for which the holidays are known; any question outside them throws <see cref="CalendarRangeException"/> rather
/// than pretend there are no holidays. Counting working days between two dates takes constant time. Immutable; safe to share between threads.
/// </remarks>
public sealed class WorkingCalendar
{
    /// <summary>workedBefore[i]: how many days are worked before the i-th day covered; one entry more than there are days.</summary>
    private readonly int[] workedBefore;

    private WorkingCalendar(BankHolidays holidays, ImmutableArray<IsoDayOfWeek> workingDaysOfWeek)
    {
        Holidays = holidays;
        WorkingDaysOfWeek = workingDaysOfWeek;
        First = new LocalDate(holidays.FirstYear, 1, 1);
        Last = new LocalDate(holidays.LastYear, 12, 31);
        workedBefore = CountWorkedBefore(holidays, workingDaysOfWeek, First, Last);
    }

    /// <summary>Monday to Friday less the bank holidays of England and Wales, 2023 to 2028.</summary>
    public static WorkingCalendar EnglandAndWales { get; } = MondayToFriday(BankHolidays.EnglandAndWales2023To2028);

    /// <summary>The holidays.</summary>
    public BankHolidays Holidays { get; }

    /// <summary>The days of the week that are worked, Monday first.</summary>
    public ImmutableArray<IsoDayOfWeek> WorkingDaysOfWeek { get; }

    /// <summary>The first day covered: 1 January of the first year of which the holidays are known.</summary>
    public LocalDate First { get; }

    /// <summary>The last day covered: 31 December of the last such year.</summary>
    public LocalDate Last { get; }

    /// <summary>Monday to Friday, less holidays.</summary>
    /// <param name="holidays">The holidays.</param>
    public static WorkingCalendar MondayToFriday(BankHolidays holidays) =>
        Of(holidays, [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday]);

    /// <summary>Certain days of the week, less holidays.</summary>
    /// <param name="holidays">The holidays.</param>
    /// <param name="workingDaysOfWeek">The days worked, at least one; order and repetition do not matter.</param>
    /// <exception cref="ArgumentException">No day is worked, or one is not a day of the week.</exception>
    public static WorkingCalendar Of(BankHolidays holidays, IEnumerable<IsoDayOfWeek> workingDaysOfWeek)
    {
        ArgumentNullException.ThrowIfNull(holidays);
        ArgumentNullException.ThrowIfNull(workingDaysOfWeek);
        ImmutableArray<IsoDayOfWeek> days = [.. workingDaysOfWeek.Distinct().Order()];
        return days.IsEmpty || days.Any(static d => d is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
            ? throw new ArgumentException("Name at least one day, Monday to Sunday.", nameof(workingDaysOfWeek))
            : new(holidays, days);
    }

    /// <summary>Whether a date is covered.</summary>
    /// <param name="date">The date.</param>
    public bool Covers(LocalDate date) => date >= First && date <= Last;

    /// <summary>Whether a date is worked.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="CalendarRangeException">The date is not covered.</exception>
    public bool IsWorkingDay(LocalDate date)
    {
        var i = IndexOf(date);
        return workedBefore[i + 1] > workedBefore[i];
    }

    /// <summary>How many days are worked from one date to another, both included; 0 if the last is before the first. Constant time.</summary>
    /// <param name="from">The first date.</param>
    /// <param name="to">The last date.</param>
    /// <exception cref="CalendarRangeException">A date is not covered.</exception>
    public int WorkingDays(LocalDate from, LocalDate to)
    {
        var (start, end) = (IndexOf(from), IndexOf(to));
        return end < start ? 0 : workedBefore[end + 1] - workedBefore[start];
    }

    /// <summary>How many days of an interval are worked. Constant time.</summary>
    /// <param name="interval">The interval, both ends included.</param>
    /// <exception cref="CalendarRangeException">Part of the interval is not covered.</exception>
    public int WorkingDays(DateInterval interval)
    {
        ArgumentNullException.ThrowIfNull(interval);
        return WorkingDays(interval.Start, interval.End);
    }

    /// <summary>How many days of a calendar month are worked. Constant time.</summary>
    /// <param name="month">The month.</param>
    /// <exception cref="CalendarRangeException">The month is not covered.</exception>
    public int WorkingDays(YearMonth month) => WorkingDays(month.ToDateInterval());

    /// <summary>
    /// The date that is a number of working days after another; before it for a negative number. For 0, the date itself,
    /// worked or not. One working day after a Friday is the Monday, and so is one after the Saturday.
    /// </summary>
    /// <param name="date">The date to start from; it is not counted.</param>
    /// <param name="days">How many working days.</param>
    /// <exception cref="CalendarRangeException">The way leads out of what is covered.</exception>
    public LocalDate PlusWorkingDays(LocalDate date, int days)
    {
        var i = IndexOf(date);
        if (days == 0)
        {
            return date;
        }

        // Forwards, we want the day after which workedBefore reaches this count; backwards, the day at which it last stood there.
        var target = (long)workedBefore[i + (days > 0 ? 1 : 0)] + days;
        if (target < (days > 0 ? 1 : 0) || target > workedBefore[^1])
        {
            throw new CalendarRangeException(days > 0 ? Last.PlusDays(1) : First.PlusDays(-1), First, Last);
        }

        return days > 0
            ? First.PlusDays(FirstIndexReaching((int)target) - 1)
            : First.PlusDays(FirstIndexReaching((int)target + 1) - 1);
    }

    private static int[] CountWorkedBefore(BankHolidays holidays, ImmutableArray<IsoDayOfWeek> worked, LocalDate first, LocalDate last)
    {
        var closed = holidays.Days.Select(static d => d.Date).ToHashSet();
        var counts = new int[Period.DaysBetween(first, last) + 2];
        for (var i = 0; i < counts.Length - 1; i++)
        {
            var date = first.PlusDays(i);
            counts[i + 1] = counts[i] + (worked.Contains(date.DayOfWeek) && !closed.Contains(date) ? 1 : 0);
        }

        return counts;
    }

    private int IndexOf(LocalDate date) =>
        Covers(date) ? Period.DaysBetween(First, date) : throw new CalendarRangeException(date, First, Last);

    /// <summary>The least index at which <see cref="workedBefore"/> is the given count, which is at least 1; binary search.</summary>
    private int FirstIndexReaching(int count)
    {
        var (low, high) = (0, workedBefore.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = workedBefore[middle] < count ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
