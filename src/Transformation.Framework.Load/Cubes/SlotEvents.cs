namespace Transformation.Framework.Load;

/// <summary>
/// Notes by the slot: a start adds its rate to "runs from the next slot on", and rate × the days left to "in this slot only"; an end takes both away. Four additions for a row, then a walk over the
/// slots.
/// </summary>
internal sealed class SlotEvents(SlotAxis axis) : LoadEvents(axis)
{
    private readonly (long Here, long From)[] daily = new (long, long)[axis.Count + 2];
    private readonly (long Here, long From)[] monthly = new (long, long)[axis.Count + 2];
    private readonly (long Here, long From)[] more = new (long, long)[axis.Count + 2];

    protected override void Note(RowKind kind, ReadOnlySpan<ulong> rows)
    {
        var events = Of(kind);
        var slotOf = Axis.SlotOf;
        var starts = Axis.Starts;
        unchecked
        {
            foreach (var row in rows)
            {
                var (from, end, rate) = (PackedRow.From(row), PackedRow.End(row), PackedRow.Rate(row));
                var (first, last) = (slotOf[from], slotOf[end]);
                events[first].Here += rate * (NextStart(starts, first) - from);
                events[first + 1].From += rate;
                events[last].Here -= rate * (NextStart(starts, last) - end);
                events[last + 1].From -= rate;
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
                running += events[slot].From;
                rateDays[slot] = events[slot].Here + (running * (starts[slot + 1] - starts[slot]));
            }
        }

        events.AsSpan().Clear();
    }

    /// <summary>The first worked day after a slot; for the end of the range, which is no slot, that end itself.</summary>
    private static int NextStart(ReadOnlySpan<int> starts, int slot) => starts[Math.Min(slot + 1, starts.Length - 1)];

    private (long Here, long From)[] Of(RowKind kind) => kind switch
    {
        RowKind.Daily => daily,
        RowKind.Monthly => monthly,
        _ => more,
    };
}
