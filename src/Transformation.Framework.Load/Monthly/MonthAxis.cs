using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>The months asked about, with their worked days counted once.</summary>
internal sealed class MonthAxis
{
    private readonly WorkingCalendar calendar;
    private readonly ImmutableArray<DateInterval> days;
    private readonly ImmutableArray<int> workingDays;

    internal MonthAxis(YearMonth first, YearMonth last, WorkingCalendar calendar)
    {
        if (last.CompareTo(first) < 0)
        {
            throw new ArgumentException(FormattableString.Invariant($"The last month, {last:uuuu-MM}, is before the first, {first:uuuu-MM}."), nameof(last));
        }

        this.calendar = calendar;
        Months = [.. Enumerable.Range(0, MonthsBetween(first, last) + 1).Select(first.PlusMonths)];
        days = [.. Months.Select(static m => m.ToDateInterval())];
        workingDays = [.. days.Select(calendar.WorkingDays)];
        if (workingDays.IndexOf(0) is >= 0 and var i)
        {
            throw new ArgumentException(FormattableString.Invariant($"The calendar has no working day in {Months[i]:uuuu-MM}: load cannot be told there."), nameof(calendar));
        }

        Start = days[0].Start;
        End = days[^1].End;
    }

    internal ImmutableArray<YearMonth> Months { get; }

    /// <summary>How many days of a week the calendar works.</summary>
    internal int DaysPerWeek => calendar.WorkingDaysOfWeek.Length;

    /// <summary>The first day of the first month.</summary>
    internal LocalDate Start { get; }

    /// <summary>The last day of the last month.</summary>
    internal LocalDate End { get; }

    internal int IndexOf(YearMonth month)
    {
        var index = MonthsBetween(Months[0], month);
        return index >= 0 && index < Months.Length
            ? index
            : throw new ArgumentOutOfRangeException(
                nameof(month), month, FormattableString.Invariant($"The months calculated are {Months[0]:uuuu-MM} to {Months[^1]:uuuu-MM}."));
    }

    /// <summary>The days worked in a month; at least 1.</summary>
    internal int WorkingDays(int month) => workingDays[month];

    /// <summary>The days worked in a month between two days that may be open or beyond it.</summary>
    internal int WorkingDays(int month, LocalDate? from, LocalDate? to)
    {
        var (start, end) = days[month];
        if ((from ?? start) <= start && (to ?? end) >= end)
        {
            return workingDays[month];
        }

        var (first, last) = (LocalDate.Max(from ?? start, start), LocalDate.Min(to ?? end, end));
        return first <= last ? calendar.WorkingDays(first, last) : 0;
    }

    /// <summary>The first and last month that two days reach into; the first is after the last if they reach into none.</summary>
    internal (int First, int Last) Span(LocalDate? from, LocalDate? to) =>
        from > End || to < Start
            ? (1, 0)
            : (from > Start ? MonthsBetween(Months[0], from.Value.ToYearMonth()) : 0,
               to < End ? MonthsBetween(Months[0], to.Value.ToYearMonth()) : Months.Length - 1);

    private static int MonthsBetween(YearMonth from, YearMonth to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;
}
