using System.Numerics;

namespace Transformation.Framework.Load;

/// <summary>
/// The load of one cell as notes of where claims start and end, so that one can be added or taken away in constant time, however long it is: a start adds its rate to "runs from the next
/// slot on", and rate × the days left to "in this slot only"; an end takes both away.
/// </summary>
/// <typeparam name="T">The type of sums: 64 bits as long as <see cref="Bound"/> fits, else 128.</typeparam>
/// <remarks>Not safe for several threads.</remarks>
internal sealed class CellEvents<T>(SlotAxis axis)
    where T : struct, IBinaryInteger<T>, ISignedNumber<T>
{
    private Event[]? daily;
    private Event[]? monthly;
    private Event[]? more;
    private (int Starts, int Ends)[]? counts;
    private (int Starts, int Ends)[]? unestimated;

    /// <summary>No sum of these rows is larger than this.</summary>
    internal Int128 Bound { get; private set; }

    /// <summary>The most that a row can add to a sum: its rate for all of the longest month, by the divisor of that month.</summary>
    internal static Int128 BoundOf(in EventRow row, SlotAxis axis)
    {
        const int mostDays = 31;
        return (Int128)row.Rate * mostDays * (row.IsDaily ? mostDays : axis.Range.Fineness);
    }

    /// <summary>Notes a row, or takes it away when the sign is -1.</summary>
    internal void Add(in EventRow row, int sign)
    {
        if (row.Kind == RowKind.Unestimated)
        {
            Count(unestimated ??= new (int, int)[axis.Count], row, sign);
        }
        else
        {
            Note(EventsOf(row), row.From, row.End, T.CreateChecked(sign * row.Rate));
            Bound += sign * BoundOf(row, axis);
        }

        if (row.IsCounted)
        {
            Count(counts ??= new (int, int)[axis.Count], row, sign);
        }
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

        if (counts is not null)
        {
            Copy(counts, cell.Starts, cell.Ends);
        }

        if (unestimated is not null)
        {
            var (starts, ends) = cell.UnestimatedToChange();
            Copy(unestimated, starts, ends);
        }

        return cell;
    }

    /// <summary>The same notes with sums that are never too large.</summary>
    internal CellEvents<Int128> ToWide() => new(axis)
    {
        daily = Widen(daily),
        monthly = Widen(monthly),
        more = Widen(more),
        counts = counts,
        unestimated = unestimated,
        Bound = Bound,
    };

    private static CellEvents<Int128>.Event[]? Widen(Event[]? events) =>
        events is null ? null : [.. events.Select(static e => new CellEvents<Int128>.Event { Here = Int128.CreateChecked(e.Here), From = Int128.CreateChecked(e.From) })];

    private static void Copy((int Starts, int Ends)[] from, Span<int> starts, Span<int> ends)
    {
        for (var slot = 0; slot < from.Length; slot++)
        {
            (starts[slot], ends[slot]) = from[slot];
        }
    }

    private Event[] EventsOf(in EventRow row) => row.Kind switch
    {
        RowKind.Monthly => monthly ??= new Event[axis.Count + 2],
        RowKind.MonthlyMore => more ??= new Event[axis.Count + 2],
        _ => daily ??= new Event[axis.Count + 2],
    };

    private void Note(Event[] events, int from, int end, T rate)
    {
        var (first, last) = (axis.SlotOf[from], axis.SlotOf[end]);
        events[first].Here += rate * DaysLeft(first, from);
        events[first + 1].From += rate;
        events[last].Here -= rate * DaysLeft(last, end);
        events[last + 1].From -= rate;
    }

    /// <summary>How many worked days of a slot there are from one on; none in what follows the last slot.</summary>
    private T DaysLeft(int slot, int from) => T.CreateChecked(axis.Starts[Math.Min(slot + 1, axis.Count)] - from);

    private void Count((int Starts, int Ends)[] to, in EventRow row, int sign)
    {
        to[axis.SlotOf[row.From]].Starts += sign;
        to[axis.SlotOf[row.End - 1]].Ends += sign;
    }

    private void Walk(Event[]? events, Span<long> to, bool isDaily)
    {
        if (events is null)
        {
            return;
        }

        var starts = axis.Starts;
        var running = T.Zero;
        for (var slot = 0; slot < to.Length; slot++)
        {
            running += events[slot].From;
            var rateDays = events[slot].Here + (running * T.CreateChecked(starts[slot + 1] - starts[slot]));
            to[slot] += long.CreateChecked(rateDays) * (isDaily ? axis.DaysInMonth[slot] : axis.Range.Fineness);
        }
    }

    internal struct Event
    {
        internal T Here;
        internal T From;
    }
}
