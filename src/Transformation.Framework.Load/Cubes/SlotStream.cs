namespace Transformation.Framework.Load;

/// <summary>
/// Notes by the slot: at a start, the rate for all slots after, and rate × the days left for this one; at an end the same, to be taken away. Four additions for a row, then a walk over
/// the slots.
/// </summary>
internal sealed class SlotStream(SlotAxis axis) : EventStream
{
    private readonly (long After, long Here)[] startsIn = new (long, long)[axis.Count];
    private readonly (long After, long Here)[] endsIn = new (long, long)[axis.Count];

    protected override void Note(ReadOnlySpan<PackedRow> rows, long count)
    {
        var places = axis.Places;
        var (starts, ends) = (startsIn, endsIn);
        unchecked
        {
            foreach (ref readonly var row in rows)
            {
                long rate = row.Rate;
                var (first, last) = (places[row.From], places[row.End - 1]);
                ref var start = ref starts[first.Slot];
                start.After += rate + count;
                start.Here += rate * first.DaysLeft;
                ref var end = ref ends[last.Slot];
                end.After += rate + count;
                end.Here += rate * (last.DaysLeft - 1);
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
                var (start, end) = (startsIn[slot], endsIn[slot]);
                rateDays[slot] = (running * (first[slot + 1] - first[slot])) + start.Here - end.Here;
                running += (start.After & RateMask) - (end.After & RateMask);
                (starts[slot], ends[slot]) = ((int)(start.After >>> RateBits), (int)(end.After >>> RateBits));
            }
        }

        startsIn.AsSpan().Clear();
        endsIn.AsSpan().Clear();
    }
}
