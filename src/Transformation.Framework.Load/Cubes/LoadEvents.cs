namespace Transformation.Framework.Load;

/// <summary>
/// Adds up claims in time that does not depend on how long they are: each notes where it starts and where it ends, and one walk over the range, keeping count of what runs, turns the notes
/// into the load of every slot.
/// </summary>
/// <remarks>Used by one thread, for one piece of work after another. Not inlined loops over rows stay within <see cref="CellWork"/>'s bounds.</remarks>
internal abstract class LoadEvents(SlotAxis axis)
{
    private readonly int[] starts = new int[axis.Count];
    private readonly int[] ends = new int[axis.Count];
    private readonly int[] unestimatedStarts = new int[axis.Count];
    private readonly int[] unestimatedEnds = new int[axis.Count];
    private readonly long[] sums = new long[axis.Count];
    private bool hasCounts;
    private bool hasUnestimated;
    private bool hasDaily;
    private bool hasMonthly;
    private bool hasMore;

    protected SlotAxis Axis { get; } = axis;

    /// <summary>Notes rows of one kind.</summary>
    internal void Add(RowKind kind, ReadOnlySpan<ulong> rows, bool count)
    {
        switch (kind)
        {
            case RowKind.Daily or RowKind.DailyMore:
                hasDaily = true;
                Note(RowKind.Daily, rows);
                break;
            case RowKind.Monthly:
                hasMonthly = true;
                Note(RowKind.Monthly, rows);
                break;
            case RowKind.MonthlyMore:
                hasMore = true;
                Note(RowKind.MonthlyMore, rows);
                break;
            default:
                hasUnestimated = true;
                Count(rows, unestimatedStarts, unestimatedEnds);
                break;
        }

        if (count && kind is RowKind.Daily or RowKind.Monthly or RowKind.Unestimated)
        {
            hasCounts = true;
            Count(rows, starts, ends);
        }
    }

    /// <summary>Adds what was noted to a cell, and forgets it. The caller sees to it that nobody else changes the cell meanwhile.</summary>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    internal void MoveTo(LoadCell cell)
    {
        if (hasDaily)
        {
            Take(RowKind.Daily, sums);
            AddSums(cell.Least, Axis.DaysInMonth);
        }

        if (hasMonthly)
        {
            Take(RowKind.Monthly, sums);
            AddSums(cell.Least, default);
        }

        if (hasMore)
        {
            Take(RowKind.MonthlyMore, sums);
            AddSums(cell.MoreToChange(), default);
        }

        if (hasUnestimated)
        {
            Move((unestimatedStarts, unestimatedEnds), cell.UnestimatedToChange());
        }

        if (hasCounts)
        {
            Move((starts, ends), cell.CountsToChange());
        }

        hasDaily = hasMonthly = hasMore = hasUnestimated = hasCounts = false;
    }

    /// <summary>Notes starts and ends of rows under a kind: daily, monthly, or the more of monthly.</summary>
    protected abstract void Note(RowKind kind, ReadOnlySpan<ulong> rows);

    /// <summary>Gives the rate × days of every slot of what was noted under a kind, and forgets it.</summary>
    protected abstract void Take(RowKind kind, Span<long> rateDays);

    private static void Move((int[] Starts, int[] Ends) from, (int[] Starts, int[] Ends) to)
    {
        for (var i = 0; i < from.Starts.Length; i++)
        {
            to.Starts[i] += from.Starts[i];
            to.Ends[i] += from.Ends[i];
        }

        from.Starts.AsSpan().Clear();
        from.Ends.AsSpan().Clear();
    }

    private void Count(ReadOnlySpan<ulong> rows, int[] first, int[] last)
    {
        var slotOf = Axis.SlotOf;
        foreach (var row in rows)
        {
            first[slotOf[PackedRow.From(row)]]++;
            last[slotOf[PackedRow.End(row) - 1]]++;
        }
    }

    private void AddSums(long[] to, ReadOnlySpan<int> daysInMonth)
    {
        for (var slot = 0; slot < sums.Length; slot++)
        {
            to[slot] += sums[slot] * (daysInMonth.IsEmpty ? Axis.Range.Fineness : daysInMonth[slot]);
        }
    }
}
