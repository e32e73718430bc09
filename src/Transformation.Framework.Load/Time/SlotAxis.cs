using System.Collections.Immutable;
using NodaTime;
using NodaTime.Calendars;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>The periods of a range, made of slots: stretches of worked days that lie in one calendar month.</summary>
/// <remarks>
/// Load by the month ("three days a month") is spread over the worked days of each month, so only within a month has every day the same weight. A slot never crosses the
/// end of a month, and the load in it is a whole number of milliseconds ÷ <see cref="DivisorOf"/>.
/// </remarks>
internal sealed class SlotAxis
{
    private readonly ushort[] slotOf;
    private readonly SlotPlace[] places;
    private readonly int[] starts;
    private readonly int[] daysInMonth;
    private readonly int[] firstSlotOf;

    internal SlotAxis(LoadRange range, TimeGrain grain)
    {
        Range = range;
        Grain = grain;
        slotOf = new ushort[range.WorkingDays + 1];
        var (slots, months, periods, firsts) = (new List<int>(), new List<int>(), ImmutableArray.CreateBuilder<LoadPeriod>(), new List<int>());
        LocalDate? inMonth = null, inPeriod = null;
        var daysOfMonth = 0;
        for (var ordinal = 0; ordinal < range.WorkingDays; ordinal++)
        {
            var date = range.DateOf(ordinal);
            var (monthStart, (start, end)) = (date.With(DateAdjusters.StartOfMonth), Bounds(grain, date));
            if (start != inPeriod)
            {
                firsts.Add(slots.Count);
                periods.Add(PeriodOf(start, end));
            }

            if (start != inPeriod || monthStart != inMonth)
            {
                daysOfMonth = monthStart == inMonth ? daysOfMonth : range.Calendar.WorkingDays(date.ToYearMonth());
                slots.Add(ordinal);
                months.Add(daysOfMonth);
            }

            (inMonth, inPeriod) = (monthStart, start);
            slotOf[ordinal] = (ushort)(slots.Count - 1);
        }

        slotOf[^1] = (ushort)slots.Count;
        starts = [.. slots, range.WorkingDays];
        places = [.. Enumerable.Range(0, range.WorkingDays).Select(day => new SlotPlace(slotOf[day], (ushort)(starts[slotOf[day] + 1] - day)))];
        daysInMonth = [.. months];
        firstSlotOf = [.. firsts, slots.Count];
        Periods = periods.DrainToImmutable();
    }

    internal LoadRange Range { get; }

    internal TimeGrain Grain { get; }

    /// <summary>The periods, in order.</summary>
    internal ImmutableArray<LoadPeriod> Periods { get; }

    /// <summary>How many slots there are.</summary>
    internal int Count => daysInMonth.Length;

    /// <summary>Where each worked day lies.</summary>
    internal ReadOnlySpan<SlotPlace> Places => places;

    /// <summary>The slot of each worked day; one more entry, for the end of the range, gives <see cref="Count"/>.</summary>
    internal ReadOnlySpan<ushort> SlotOf => slotOf;

    /// <summary>The first worked day of each slot; one more entry gives the end of the range.</summary>
    internal ReadOnlySpan<int> Starts => starts;

    /// <summary>The worked days of the month that each slot lies in.</summary>
    internal ReadOnlySpan<int> DaysInMonth => daysInMonth;

    /// <summary>The load of a slot is a whole number of milliseconds ÷ this.</summary>
    internal int DivisorOf(int slot) => daysInMonth[slot] * Range.Fineness;

    /// <summary>The slots of a stretch of periods: from the first, up to and not including the second.</summary>
    internal (int First, int End) SlotsOf(int firstPeriod, int lastPeriod) => (firstSlotOf[firstPeriod], firstSlotOf[lastPeriod + 1]);

    /// <summary>The place of a period among <see cref="Periods"/>.</summary>
    /// <exception cref="ArgumentException">It is none of them.</exception>
    internal int IndexOf(LoadPeriod period, string parameter)
    {
        var index = Periods.BinarySearch(period);
        return index >= 0 && Periods[index] == period
            ? index
            : throw new ArgumentException(FormattableString.Invariant($"{period} is no period of {Range} by {Grain}."), parameter);
    }

    /// <summary>The place of the period that a date falls in; null if it falls in none.</summary>
    internal int? IndexOf(LocalDate date)
    {
        if (date.Calendar != CalendarSystem.Iso || date < Range.Start || date > Range.End)
        {
            return null;
        }

        var (low, high) = (0, Periods.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Periods[middle].Start <= date ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && date <= Periods[low - 1].End ? low - 1 : null;
    }

    private static (LocalDate Start, LocalDate End) Bounds(TimeGrain grain, LocalDate date) => grain switch
    {
        TimeGrain.Day => (date, date),
        TimeGrain.Week => (Monday(date), Monday(date).PlusDays(6)),
        TimeGrain.Month => (date.With(DateAdjusters.StartOfMonth), date.With(DateAdjusters.EndOfMonth)),
        TimeGrain.Quarter => (FinancialQuarter.Of(date).Start, FinancialQuarter.Of(date).End),
        TimeGrain.FinancialYear => (FinancialYear.Of(date).Start, FinancialYear.Of(date).End),
        _ => throw new ArgumentOutOfRangeException(nameof(grain), grain, "There is no such grain."),
    };

    private static LocalDate Monday(LocalDate date) => date.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));

    private LoadPeriod PeriodOf(LocalDate start, LocalDate end)
    {
        var (from, to) = (LocalDate.Max(start, Range.Start), LocalDate.Min(end, Range.End));
        return new(Grain, from, to, Range.Calendar.WorkingDays(from, to), (from, to) != (start, end));
    }
}
