namespace Transformation.Framework.Load;

/// <summary>
/// Where claims of one kind start and end. Adding up takes time that does not depend on how long claims are: each notes its two ends, and one walk over the range, keeping count of what
/// runs, turns the notes into the load of every slot.
/// </summary>
/// <remarks>
/// A note is a rate in the lower 48 bits and a count in the upper 16. A stream takes at most <see cref="CellWork.MostRows"/> rows, below 2^16, of rates below 2^32 before it is emptied, so neither
/// runs over, and the loops need no checks. Rate × days of a slot, of at most 31 days, stays below 2^53.
/// </remarks>
internal abstract class EventStream
{
    /// <summary>One commitment, in a note.</summary>
    protected const long One = 1L << RateBits;

    protected const long RateMask = One - 1;

    protected const int RateBits = 48;

    internal bool IsUsed { get; private set; }

    /// <summary>Notes rows, each as a commitment of its own or as more of one that is noted already.</summary>
    internal void Add(ReadOnlySpan<PackedRow> rows, bool isCounted)
    {
        IsUsed = true;
        Note(rows, isCounted ? One : 0);
    }

    /// <summary>Gives rate × days, starts and ends of every slot, and forgets what was noted.</summary>
    internal void Take(Span<long> rateDays, Span<int> starts, Span<int> ends)
    {
        IsUsed = false;
        Empty(rateDays, starts, ends);
    }

    protected abstract void Note(ReadOnlySpan<PackedRow> rows, long count);

    protected abstract void Empty(Span<long> rateDays, Span<int> starts, Span<int> ends);
}
