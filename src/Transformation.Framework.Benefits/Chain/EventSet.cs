using System.Numerics;

namespace Transformation.Framework.Benefits;

/// <summary>Some of the events of a map, one bit each: an event that stands twice is there once.</summary>
/// <remarks>The <c>default</c> value is the empty set; the last word is never zero, so that equal sets have equal words. Immutable.</remarks>
internal readonly struct EventSet : IEquatable<EventSet>, IComparable<EventSet>
{
    private const int Bits = 64;

    private readonly ulong[]? words;

    private EventSet(ulong[] words) => this.words = words;

    /// <summary>How many words it takes.</summary>
    internal int Length => words?.Length ?? 0;

    private ReadOnlySpan<ulong> Words => words;

    internal bool Contains(int item) => item / Bits < Words.Length && (Words[item / Bits] >> (item % Bits) & 1) != 0;

    internal EventSet With(int item)
    {
        if (Contains(item))
        {
            return this;
        }

        var all = new ulong[Math.Max(Words.Length, (item / Bits) + 1)];
        Words.CopyTo(all);
        all[item / Bits] |= 1UL << (item % Bits);
        return new(all);
    }

    internal EventSet Union(EventSet other)
    {
        var (more, less) = Words.Length >= other.Words.Length ? (this, other) : (other, this);
        if (less.Words.IsEmpty)
        {
            return more;
        }

        var all = more.Words.ToArray();
        for (var i = 0; i < less.Words.Length; i++)
        {
            all[i] |= less.Words[i];
        }

        return new(all);
    }

    /// <summary>The events in the set, in ascending order.</summary>
    internal IEnumerable<int> Items()
    {
        for (var i = 0; i < Length; i++)
        {
            for (var left = words![i]; left != 0; left &= left - 1)
            {
                yield return (i * Bits) + BitOperations.TrailingZeroCount(left);
            }
        }
    }

    public bool Equals(EventSet other) => Words.SequenceEqual(other.Words);

    public override bool Equals(object? obj) => obj is EventSet other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var word in Words)
        {
            hash.Add(word);
        }

        return hash.ToHashCode();
    }

    /// <summary>Any order will do, so long as it is always the same.</summary>
    public int CompareTo(EventSet other) => Words.SequenceCompareTo(other.Words);
}
