namespace Transformation.Framework.Load;

/// <summary>The load of one cell in every slot. Changed only by whoever is making it; never once it belongs to a cube.</summary>
/// <remarks>Load is in milliseconds × the divisor of the slot (<see cref="SlotAxis.DivisorOf"/>). An array that is null holds nothing but zeros.</remarks>
internal sealed class LoadCell
{
    internal LoadCell(int slots) => Least = new long[slots];

    /// <summary>The lower end.</summary>
    internal long[] Least { get; }

    /// <summary>By how much the upper end is more.</summary>
    internal long[]? More { get; private set; }

    /// <summary>How many commitments have their first worked day in the slot.</summary>
    internal int[]? Starts { get; private set; }

    /// <summary>How many commitments have their last worked day in the slot.</summary>
    internal int[]? Ends { get; private set; }

    /// <summary>How many unestimated commitments have their first worked day in the slot.</summary>
    internal int[]? UnestimatedStarts { get; private set; }

    /// <summary>How many unestimated commitments have their last worked day in the slot.</summary>
    internal int[]? UnestimatedEnds { get; private set; }

    internal long[] MoreToChange() => More ??= new long[Least.Length];

    internal (int[] Starts, int[] Ends) CountsToChange() => (Starts ??= new int[Least.Length], Ends ??= new int[Least.Length]);

    internal (int[] Starts, int[] Ends) UnestimatedToChange() => (UnestimatedStarts ??= new int[Least.Length], UnestimatedEnds ??= new int[Least.Length]);

    /// <summary>Adds another cell of the same slots, or takes it away.</summary>
    /// <exception cref="OverflowException">A sum does not fit; the cell is then of no use.</exception>
    internal void Add(LoadCell other, int sign = 1)
    {
        Add(Least, other.Least, sign);
        if (other.More is not null)
        {
            Add(MoreToChange(), other.More, sign);
        }

        if (other.Starts is not null)
        {
            var (starts, ends) = CountsToChange();
            Add(starts, other.Starts, sign);
            Add(ends, other.Ends!, sign);
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
        var copy = new LoadCell(Least.Length);
        copy.Add(this);
        return copy;
    }

    /// <summary>Whether both hold the same numbers; a missing array and one of zeros are the same.</summary>
    internal bool SameAs(LoadCell other) =>
        Least.AsSpan().SequenceEqual(other.Least)
        && Same<long>(More, other.More)
        && Same<int>(Starts, other.Starts)
        && Same<int>(Ends, other.Ends)
        && Same<int>(UnestimatedStarts, other.UnestimatedStarts)
        && Same<int>(UnestimatedEnds, other.UnestimatedEnds);

    private static void Add(long[] to, long[] from, int sign)
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] += sign * from[i];
        }
    }

    private static void Add(int[] to, int[] from, int sign)
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
