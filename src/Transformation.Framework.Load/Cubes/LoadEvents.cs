namespace Transformation.Framework.Load;

/// <summary>The starts and ends of the claims of a cell, kind by kind. Used by one thread, for one piece of work after another.</summary>
internal sealed class LoadEvents(SlotAxis axis, Func<SlotAxis, EventStream> newStream)
{
    private readonly EventStream daily = newStream(axis);
    private readonly EventStream monthly = newStream(axis);
    private readonly EventStream more = newStream(axis);
    private readonly EventStream unestimated = newStream(axis);
    private readonly long[] rateDays = new long[axis.Count];
    private readonly int[] starts = new int[axis.Count];
    private readonly int[] ends = new int[axis.Count];

    internal void Add(RowKind kind, ReadOnlySpan<PackedRow> rows)
    {
        var stream = kind switch
        {
            RowKind.Daily or RowKind.DailyMore => daily,
            RowKind.Monthly => monthly,
            RowKind.MonthlyMore => more,
            _ => unestimated,
        };
        stream.Add(rows, isCounted: kind is not (RowKind.DailyMore or RowKind.MonthlyMore));
    }

    /// <summary>Adds what was noted to a cell, and forgets it. The caller sees to it that nobody else changes the cell meanwhile.</summary>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    internal void MoveTo(LoadCell cell)
    {
        if (daily.IsUsed)
        {
            daily.Take(rateDays, starts, ends);
            AddLoad(cell.Least, axis.DaysInMonth);
            AddCounts(cell.Starts, cell.Ends);
        }

        if (monthly.IsUsed)
        {
            monthly.Take(rateDays, starts, ends);
            AddLoad(cell.Least, default);
            AddCounts(cell.Starts, cell.Ends);
        }

        if (more.IsUsed)
        {
            more.Take(rateDays, starts, ends);
            AddLoad(cell.MoreToChange(), default);
        }

        if (unestimated.IsUsed)
        {
            unestimated.Take(rateDays, starts, ends);
            AddCounts(cell.Starts, cell.Ends);
            var (unestimatedStarts, unestimatedEnds) = cell.UnestimatedToChange();
            AddCounts(unestimatedStarts, unestimatedEnds);
        }
    }

    /// <summary>A daily rate counts for the days of the month, a monthly one is spread over them: see <see cref="SlotAxis.DivisorOf"/>.</summary>
    private void AddLoad(Span<long> to, ReadOnlySpan<int> daysInMonth)
    {
        for (var slot = 0; slot < rateDays.Length; slot++)
        {
            to[slot] += rateDays[slot] * (daysInMonth.IsEmpty ? axis.Range.Fineness : daysInMonth[slot]);
        }
    }

    private void AddCounts(Span<int> toStarts, Span<int> toEnds)
    {
        for (var slot = 0; slot < starts.Length; slot++)
        {
            toStarts[slot] += starts[slot];
            toEnds[slot] += ends[slot];
        }
    }
}
