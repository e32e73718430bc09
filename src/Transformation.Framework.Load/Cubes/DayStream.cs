namespace Transformation.Framework.Load;

/// <summary>Notes by the worked day: two additions for a row, then a walk over all days.</summary>
internal sealed class DayStream(SlotAxis axis) : EventStream
{
    private readonly long[] startsOn = new long[axis.Range.WorkingDays + 1];
    private readonly long[] endsBefore = new long[axis.Range.WorkingDays + 1];

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
                var (sum, started, ended) = (0L, 0L, 0L);
                for (var day = first[slot]; day < first[slot + 1]; day++)
                {
                    // A claim that ends before the next day has its last day here.
                    var (start, end) = (startsOn[day], endsBefore[day + 1]);
                    running += start & RateMask;
                    sum += running;
                    running -= end & RateMask;
                    started += start >>> RateBits;
                    ended += end >>> RateBits;
                }

                (rateDays[slot], starts[slot], ends[slot]) = (sum, (int)started, (int)ended);
            }
        }

        startsOn.AsSpan().Clear();
        endsBefore.AsSpan().Clear();
    }
}
