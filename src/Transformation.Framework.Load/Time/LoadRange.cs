using System.Collections.Concurrent;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>The calendar months that load is worked out for, and which of their days are worked.</summary>
/// <remarks>
/// Its worked days are numbered from 0; claims are cut to it. Two ranges are equal when they are the same months with the same days worked: then what was worked out for one can be put
/// together with what was worked out for the other. Immutable; safe to share between threads.
/// </remarks>
public sealed class LoadRange : IEquatable<LoadRange>
{
    /// <summary>Every year has room for twelve months of 31 days, so that a date is found without counting.</summary>
    private const int PlacesInAYear = 12 * 31;

    private const int MostWorkedDays = ushort.MaxValue - 1;

    private readonly ushort[] workedBefore;
    private readonly ushort[] workedThrough;
    private readonly LocalDate[] workedDays;
    private readonly ConcurrentDictionary<TimeGrain, SlotAxis> axes = new();

    private LoadRange(YearMonth first, YearMonth last, WorkingCalendar calendar)
    {
        First = first;
        Last = last;
        Calendar = calendar;
        Start = first.OnDayOfMonth(1);
        End = last.ToDateInterval().End;
        Months = MonthsBetween(first, last) + 1;
        workedDays = [.. Days(Start, End).Where(calendar.IsWorkingDay)];
        (workedBefore, workedThrough) = Count();
    }

    /// <summary>The first month.</summary>
    public YearMonth First { get; }

    /// <summary>The last month, included.</summary>
    public YearMonth Last { get; }

    /// <summary>Which days are worked.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>The first day of the first month.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day of the last month.</summary>
    public LocalDate End { get; }

    /// <summary>How many months there are.</summary>
    public int Months { get; }

    /// <summary>How many days are worked in all.</summary>
    public int WorkingDays => workedDays.Length;

    /// <summary>How many days of a week the calendar works.</summary>
    internal int DaysPerWeek => Calendar.WorkingDaysOfWeek.Length;

    /// <summary>
    /// A daily rate of equivalents is a whole number of milliseconds ÷ this. 60 minutes divide by 1 to 6 days, so it is 1, but 7 for a calendar that works every day of the week.
    /// </summary>
    internal int Fineness => DaysPerWeek == 7 ? 7 : 1;

    /// <summary>The months from one to another. Takes time and memory in proportion to their days.</summary>
    /// <param name="first">The first month, of the ISO calendar.</param>
    /// <param name="last">The last month, included.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <exception cref="ArgumentException">The last month is before the first, a month has no worked day, or there are more than 65,534 worked days (some 250 years).</exception>
    /// <exception cref="CalendarRangeException">The calendar does not cover the months.</exception>
    public static LoadRange Of(YearMonth first, YearMonth last, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (first.Calendar != CalendarSystem.Iso || last.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException("Months are of the ISO calendar.", nameof(first));
        }

        if (last.CompareTo(first) < 0)
        {
            throw new ArgumentException(FormattableString.Invariant($"The last month, {last:uuuu-MM}, is before the first, {first:uuuu-MM}."), nameof(last));
        }

        for (var month = first; month.CompareTo(last) <= 0; month = month.PlusMonths(1))
        {
            if (calendar.WorkingDays(month) == 0)
            {
                throw new ArgumentException(FormattableString.Invariant($"The calendar has no working day in {month:uuuu-MM}: load cannot be told there."), nameof(calendar));
            }
        }

        return calendar.WorkingDays(first.OnDayOfMonth(1), last.ToDateInterval().End) <= MostWorkedDays
            ? new(first, last, calendar)
            : throw new ArgumentException(FormattableString.Invariant($"There are more than {MostWorkedDays} worked days in these months."), nameof(last));
    }

    /// <summary>Whether another range is of the same months, with the same days worked.</summary>
    /// <param name="other">The other range.</param>
    public bool Equals(LoadRange? other) =>
        ReferenceEquals(this, other)
        || (other is not null && First == other.First && Last == other.Last && DaysPerWeek == other.DaysPerWeek && workedDays.AsSpan().SequenceEqual(other.workedDays));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LoadRange);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(First, Last, WorkingDays);

    /// <summary>Gives <c>2024-04 to 2026-03</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{First:uuuu-MM} to {Last:uuuu-MM}");

    internal static int MonthsBetween(YearMonth from, YearMonth to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;

    /// <summary>The periods of a grain; worked out once.</summary>
    internal SlotAxis Axis(TimeGrain grain) => axes.GetOrAdd(grain, static (g, range) => new SlotAxis(range, g), this);

    /// <summary>The date of a worked day.</summary>
    internal LocalDate DateOf(int ordinal) => workedDays[ordinal];

    /// <summary>The first worked day on or after a date, as a number; that of the end if there is none. An open date, or one before the range, is the first day.</summary>
    internal int OrdinalFrom(LocalDate? from) => from is not { } date || date < Start ? 0 : date > End ? WorkingDays : workedBefore[PlaceOf(date)];

    /// <summary>One more than the number of the last worked day up to a date, included. An open date, or one after the range, is the last day.</summary>
    internal int OrdinalAfter(LocalDate? to) => to is not { } date || date > End ? WorkingDays : date < Start ? 0 : workedThrough[PlaceOf(date)];

    private static IEnumerable<LocalDate> Days(LocalDate first, LocalDate last)
    {
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    private int PlaceOf(LocalDate date) => ((date.Year - First.Year) * PlacesInAYear) + ((date.Month - 1) * 31) + date.Day - 1;

    private (ushort[] Before, ushort[] Through) Count()
    {
        var places = (Last.Year - First.Year + 1) * PlacesInAYear;
        var (before, through) = (new ushort[places], new ushort[places]);
        ushort count = 0;
        foreach (var day in Days(Start, End))
        {
            before[PlaceOf(day)] = count;
            count += (ushort)(count < workedDays.Length && workedDays[count] == day ? 1 : 0);
            through[PlaceOf(day)] = count;
        }

        return (before, through);
    }
}
