using System.Numerics;
using System.Runtime.InteropServices;

namespace Transformation.Framework.Load;

/// <summary>
/// The load of one cell as notes of where claims start and end, so that one can be added or taken away in constant time, however long it is: a start adds its rate to "runs from the next
/// slot on", and rate × the days left to "in this slot only"; an end takes away the rate, and rate × the days left after it.
/// </summary>
/// <typeparam name="T">The type of sums: 64 bits as long as <see cref="Bound"/> fits, else 128.</typeparam>
/// <remarks>Not safe for several threads. What is noted together lies together: a claim touches two places of one array.</remarks>
internal sealed class CellEvents<T>(SlotAxis axis)
    where T : struct, IBinaryInteger<T>, ISignedNumber<T>
{
    private Event[]? daily;
    private Event[]? monthly;
    private Event[]? more;
    private Event[]? unestimated;

    /// <summary>No sum of these rows is larger than this.</summary>
    internal Int128 Bound { get; private set; }

    /// <summary>The most that a row can add to a sum: its rate for all of the longest month, by the divisor of that month.</summary>
    internal static Int128 BoundOf(in EventRow row, SlotAxis axis)
    {
        const int mostDays = 31;
        var factor = mostDays * (row.IsDaily ? mostDays : axis.Range.Fineness);
        return row.Rate <= uint.MaxValue ? row.Rate * factor : (Int128)row.Rate * factor;
    }

    /// <summary>Notes a row, or takes it away when the sign is -1.</summary>
    internal void Add(in EventRow row, int sign)
    {
        var events = EventsOf(row.Kind);
        var (first, last) = (axis.Places[row.From], axis.Places[row.End - 1]);
        var rate = T.CreateChecked(sign * row.Rate);
        ref var start = ref events[first.Slot];
        start.Here += rate * T.CreateTruncating(first.DaysLeft);
        start.Starts += row.IsCounted ? sign : 0;
        events[first.Slot + 1].From += rate;
        ref var end = ref events[last.Slot];
        end.Here -= rate * T.CreateTruncating(last.DaysLeft - 1);
        end.Ends += row.IsCounted ? sign : 0;
        events[last.Slot + 1].From -= rate;
        Bound += sign * BoundOf(row, axis);
    }

    /// <summary>The load of every slot. Takes time in proportion to the slots.</summary>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    internal LoadCell ToCell()
    {
        var cell = new LoadCell(axis.Count);
        Walk(daily, cell.Least, isDaily: true);
        Walk(monthly, cell.Least, isDaily: false);
        if (more is not null)
        {
            Walk(more, cell.MoreToChange(), isDaily: false);
        }

        Count(daily, cell.Starts, cell.Ends);
        Count(monthly, cell.Starts, cell.Ends);
        if (unestimated is not null)
        {
            Count(unestimated, cell.Starts, cell.Ends);
            var (starts, ends) = cell.UnestimatedToChange();
            Count(unestimated, starts, ends);
        }

        return cell;
    }

    /// <summary>The same notes with sums that are never too large.</summary>
    internal CellEvents<Int128> ToWide() => new(axis)
    {
        daily = Widen(daily),
        monthly = Widen(monthly),
        more = Widen(more),
        unestimated = Widen(unestimated),
        Bound = Bound,
    };

    private static CellEvents<Int128>.Event[]? Widen(Event[]? events) => events is null
        ? null
        : [.. events.Select(static e => new CellEvents<Int128>.Event { Here = Int128.CreateChecked(e.Here), From = Int128.CreateChecked(e.From), Starts = e.Starts, Ends = e.Ends })];

    private static void Count(Event[]? events, Span<int> starts, Span<int> ends)
    {
        for (var slot = 0; events is not null && slot < starts.Length; slot++)
        {
            starts[slot] += events[slot].Starts;
            ends[slot] += events[slot].Ends;
        }
    }

    private Event[] EventsOf(RowKind kind) => kind switch
    {
        RowKind.Monthly => monthly ??= new Event[axis.Count + 1],
        RowKind.MonthlyMore => more ??= new Event[axis.Count + 1],
        RowKind.Unestimated => unestimated ??= new Event[axis.Count + 1],
        _ => daily ??= new Event[axis.Count + 1],
    };

    private void Walk(Event[]? events, Span<long> to, bool isDaily)
    {
        var starts = axis.Starts;
        var running = T.Zero;
        for (var slot = 0; events is not null && slot < to.Length; slot++)
        {
            running += events[slot].From;
            var rateDays = events[slot].Here + (running * T.CreateChecked(starts[slot + 1] - starts[slot]));
            to[slot] += long.CreateChecked(rateDays) * (isDaily ? axis.DaysInMonth[slot] : axis.Range.Fineness);
        }
    }

    /// <summary>What is noted at a slot.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal struct Event
    {
        /// <summary>Rate × days in this slot only.</summary>
        internal T Here;

        /// <summary>The rate that runs from this slot on.</summary>
        internal T From;

        /// <summary>Commitments whose first worked day is here.</summary>
        internal int Starts;

        /// <summary>Commitments whose last worked day is here.</summary>
        internal int Ends;
    }
}
