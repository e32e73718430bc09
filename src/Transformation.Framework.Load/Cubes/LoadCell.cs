namespace Transformation.Framework.Load;

/// <summary>The load of one cell in every slot. Changed only by whoever is making it; never once it belongs to a cube.</summary>
/// <remarks>
/// Load is in milliseconds × the divisor of the slot (<see cref="SlotAxis.DivisorOf"/>). An array that is null holds nothing but zeros. What every cell has may lie in an array that it shares
/// with others: see <see cref="CellStore"/>.
/// </remarks>
internal sealed class LoadCell
{
    private readonly long[] load;
    private readonly int[] counts;
    private readonly int loadAt;
    private readonly int countsAt;

    internal LoadCell(int slots)
        : this(slots, new long[slots], 0, new int[2 * slots], 0)
    {
    }

    internal LoadCell(int slots, long[] load, int loadAt, int[] counts, int countsAt)
    {
        Slots = slots;
        this.load = load;
        this.loadAt = loadAt;
        this.counts = counts;
        this.countsAt = countsAt;
    }

    internal int Slots { get; }

    /// <summary>The lower end.</summary>
    internal Span<long> Least => load.AsSpan(loadAt, Slots);

    /// <summary>How many commitments have their first worked day in the slot.</summary>
    internal Span<int> Starts => counts.AsSpan(countsAt, Slots);

    /// <summary>How many commitments have their last worked day in the slot.</summary>
    internal Span<int> Ends => counts.AsSpan(countsAt + Slots, Slots);

    /// <summary>By how much the upper end is more.</summary>
    internal long[]? More { get; private set; }

    /// <summary>How many unestimated commitments have their first worked day in the slot.</summary>
    internal int[]? UnestimatedStarts { get; private set; }

    /// <summary>How many unestimated commitments have their last worked day in the slot.</summary>
    internal int[]? UnestimatedEnds { get; private set; }

    internal long[] MoreToChange() => More ??= new long[Slots];

    internal (int[] Starts, int[] Ends) UnestimatedToChange() => (UnestimatedStarts ??= new int[Slots], UnestimatedEnds ??= new int[Slots]);

    /// <summary>Adds another cell of the same slots, or takes it away.</summary>
    /// <exception cref="OverflowException">A sum does not fit; the cell is then of no use.</exception>
    internal void Add(LoadCell other, int sign = 1)
    {
        Add(Least, other.Least, sign);
        Add(Starts, other.Starts, sign);
        Add(Ends, other.Ends, sign);
        if (other.More is not null)
        {
            Add(MoreToChange(), other.More, sign);
        }

        if (other.UnestimatedStarts is not null)
        {
            var (starts, ends) = UnestimatedToChange();
            Add(starts, other.UnestimatedStarts, sign);
            Add(ends, other.UnestimatedEnds!, sign);
        }
    }

    internal LoadCell Copy()
    {
        var copy = new LoadCell(Slots);
        copy.Add(this);
        return copy;
    }

    /// <summary>Whether both hold the same numbers; a missing array and one of zeros are the same.</summary>
    internal bool SameAs(LoadCell other) =>
        Least.SequenceEqual(other.Least)
        && Starts.SequenceEqual(other.Starts)
        && Ends.SequenceEqual(other.Ends)
        && Same<long>(More, other.More)
        && Same<int>(UnestimatedStarts, other.UnestimatedStarts)
        && Same<int>(UnestimatedEnds, other.UnestimatedEnds);

    private static void Add(Span<long> to, ReadOnlySpan<long> from, int sign)
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] += sign * from[i];
        }
    }

    private static void Add(Span<int> to, ReadOnlySpan<int> from, int sign)
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] += sign * from[i];
        }
    }

    private static bool Same<T>(T[]? left, T[]? right)
        where T : struct, IEquatable<T> =>
        (left, right) switch
        {
            (null, null) => true,
            (null, { } one) => !one.AsSpan().ContainsAnyExcept(default(T)),
            ({ } one, null) => !one.AsSpan().ContainsAnyExcept(default(T)),
            ({ } one, { } other) => one.AsSpan().SequenceEqual(other),
        };
}
