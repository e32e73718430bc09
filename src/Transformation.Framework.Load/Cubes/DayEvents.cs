namespace Transformation.Framework.Load;

/// <summary>Notes by the worked day: two additions for a row, then a walk over all days. The notes of ten years fit into a first-level cache.</summary>
internal sealed class DayEvents(SlotAxis axis) : LoadEvents(axis)
{
    private readonly long[] daily = new long[axis.Range.WorkingDays + 1];
    private readonly long[] monthly = new long[axis.Range.WorkingDays + 1];
    private readonly long[] more = new long[axis.Range.WorkingDays + 1];

    protected override void Note(RowKind kind, ReadOnlySpan<ulong> rows)
    {
        var events = Of(kind);
        unchecked
        {
            foreach (var row in rows)
            {
                var rate = PackedRow.Rate(row);
                events[PackedRow.From(row)] += rate;
                events[PackedRow.End(row)] -= rate;
            }
        }
    }

    protected override void Take(RowKind kind, Span<long> rateDays)
    {
        var events = Of(kind);
        var starts = Axis.Starts;
        unchecked
        {
            var running = 0L;
            for (var slot = 0; slot < rateDays.Length; slot++)
            {
                var sum = 0L;
                foreach (ref var change in events.AsSpan(starts[slot]..starts[slot + 1]))
                {
                    running += change;
                    sum += running;
                    change = 0;
                }

                rateDays[slot] = sum;
            }
        }

        events[^1] = 0;
    }

    private long[] Of(RowKind kind) => kind switch
    {
        RowKind.Daily => daily,
        RowKind.Monthly => monthly,
        _ => more,
    };
}
