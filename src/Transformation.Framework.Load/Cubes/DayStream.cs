using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Transformation.Framework.Load;

/// <summary>Notes by the worked day: two additions for a row, then a walk over all days.</summary>
/// <remarks>
/// The walk goes slot by slot, eight days at a time: what runs already × days of the slot, and for each day what changes on it × the days left. So no day waits for the sum of the one before. On
/// processors without vectors of this length the runtime takes shorter ones, with the same result.
/// </remarks>
internal sealed class DayStream(SlotAxis axis) : EventStream
{
    private static readonly int Lanes = Vector512<long>.Count;

    // The last vector of the last slot may reach beyond the days; it is masked, but it is read.
    private readonly long[] startsOn = new long[axis.Range.WorkingDays + 1 + Lanes];
    private readonly long[] endsBefore = new long[axis.Range.WorkingDays + 1 + Lanes];

    protected override void Note(ReadOnlySpan<PackedRow> rows, long count)
    {
        var (starts, ends) = (startsOn, endsBefore);
        unchecked
        {
            foreach (ref readonly var row in rows)
            {
                var note = row.Rate + count;
                starts[row.From] += note;
                ends[row.End] += note;
            }
        }
    }

    protected override void Empty(Span<long> rateDays, Span<int> starts, Span<int> ends)
    {
        var first = axis.Starts;
        var running = 0L;
        unchecked
        {
            for (var slot = 0; slot < rateDays.Length; slot++)
            {
                var (change, changeDays, started, ended) = Walk(first[slot], first[slot + 1]);
                (rateDays[slot], starts[slot], ends[slot]) = ((running * (first[slot + 1] - first[slot])) + changeDays, started, ended);
                running += change;
            }
        }

        startsOn.AsSpan().Clear();
        endsBefore.AsSpan().Clear();
    }

    /// <summary>What changes in a slot: in all, and times the days from there to its end; and how many claims start and end. A claim that ends before the next day has its last day here.</summary>
    private (long Change, long ChangeDays, int Started, int Ended) Walk(int from, int end)
    {
        ref var starts = ref MemoryMarshal.GetArrayDataReference(startsOn);
        ref var ends = ref MemoryMarshal.GetArrayDataReference(endsBefore);
        var rate = Vector512.Create(RateMask);
        var left = Vector512.Create((long)(end - from)) - Vector512<long>.Indices;
        var (change, changeDays, started, ended) = (Vector512<long>.Zero, Vector512<long>.Zero, Vector512<long>.Zero, Vector512<long>.Zero);
        unchecked
        {
            for (var day = from; day < end; day += Lanes)
            {
                var isHere = Vector512.GreaterThan(left, Vector512<long>.Zero);
                var starting = Vector512.LoadUnsafe(ref starts, (nuint)day) & isHere;
                var ending = Vector512.LoadUnsafe(ref ends, (nuint)day + 1) & isHere;
                started += starting >>> RateBits;
                ended += ending >>> RateBits;
                var (more, less) = (starting & rate, ending & rate);
                change += more - less;
                changeDays += (more * left) - (less * (left - Vector512<long>.One));
                left -= Vector512.Create((long)Lanes);
            }
        }

        return (Vector512.Sum(change), Vector512.Sum(changeDays), (int)Vector512.Sum(started), (int)Vector512.Sum(ended));
    }
}
