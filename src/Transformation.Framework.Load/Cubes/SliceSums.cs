using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>The cells of a slice added up, slot by slot; and from that, any stretch of slots.</summary>
internal sealed class SliceSums
{
    private readonly SlotAxis axis;
    private readonly Int128[] least;
    private readonly Int128[]? more;
    private readonly Counts counts;
    private readonly Counts? unestimated;

    internal SliceSums(SlotAxis axis, ReadOnlySpan<LoadCell> cells)
    {
        this.axis = axis;
        (least, counts) = (new Int128[axis.Count], new(axis.Count));
        foreach (var cell in cells)
        {
            Add(least, cell.Least);
            counts.Add(cell.Starts, cell.Ends);
            if (cell.More is not null)
            {
                Add(more ??= new Int128[axis.Count], cell.More);
            }

            if (cell.UnestimatedStarts is not null)
            {
                (unestimated ??= new(axis.Count)).Add(cell.UnestimatedStarts, cell.UnestimatedEnds);
            }
        }

        counts.Accumulate();
        unestimated?.Accumulate();
    }

    /// <summary>The figure of a stretch of periods.</summary>
    /// <exception cref="OverflowException">The sum is beyond about 2.5 million million hours.</exception>
    internal LoadFigure Between(int firstPeriod, int lastPeriod)
    {
        var (first, end) = axis.SlotsOf(firstPeriod, lastPeriod);
        var lower = Effort.FromMilliseconds(Milliseconds(first, end, null));
        return new(
            axis.Periods[firstPeriod],
            axis.Periods[lastPeriod],
            axis.Starts[end] - axis.Starts[first],
            lower,
            more is null ? lower : Effort.FromMilliseconds(Milliseconds(first, end, more)),
            unestimated?.In(first, end) ?? 0,
            counts.In(first, end));
    }

    private static void Add(Int128[] to, ReadOnlySpan<long> from)
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] += from[i];
        }
    }

    /// <summary>Adds slots exactly, with a common divisor, and rounds the sum once, a tie to the even number.</summary>
    private long Milliseconds(int first, int end, Int128[]? others)
    {
        if (end == first + 1)
        {
            return WorkingTime.DivideToEven(least[first] + (others?[first] ?? 0), axis.DivisorOf(first));
        }

        Span<Int128> byDays = stackalloc Int128[32];
        byDays.Clear();
        long common = 1;
        for (var slot = first; slot < end; slot++)
        {
            var days = axis.DaysInMonth[slot];
            byDays[days] += least[slot] + (others?[slot] ?? 0);
            common = common % days == 0 ? common : common / Gcd(common, days) * days;
        }

        Int128 sum = 0;
        for (var days = 1; days < byDays.Length; days++)
        {
            sum += byDays[days] == 0 ? 0 : byDays[days] * (common / days);
        }

        return WorkingTime.DivideToEven(sum, (Int128)common * axis.Range.Fineness);
    }

    private static long Gcd(long one, long other) => other == 0 ? one : Gcd(other, one % other);

    /// <summary>Starts and ends of commitments: those of a stretch are all that had started by its end, less those that had ended before it.</summary>
    private sealed class Counts(int slots)
    {
        private readonly long[] startedBefore = new long[slots + 1];
        private readonly long[] endedBefore = new long[slots + 1];

        internal void Add(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends)
        {
            for (var i = 0; i < starts.Length; i++)
            {
                startedBefore[i + 1] += starts[i];
                endedBefore[i + 1] += ends[i];
            }
        }

        internal void Accumulate()
        {
            for (var i = 1; i < startedBefore.Length; i++)
            {
                startedBefore[i] += startedBefore[i - 1];
                endedBefore[i] += endedBefore[i - 1];
            }
        }

        internal int In(int first, int end) => checked((int)(startedBefore[end] - endedBefore[first]));
    }
}
