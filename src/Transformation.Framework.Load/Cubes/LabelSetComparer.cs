using System.Collections.Immutable;

namespace Transformation.Framework.Load;

/// <summary>Compares sets of values: value by value in the order of a dimension, a shorter set before a longer, but the set of none last.</summary>
internal sealed class LabelSetComparer(IComparer<string> order) : IComparer<ImmutableArray<string>>, IEqualityComparer<ImmutableArray<string>>
{
    public int Compare(ImmutableArray<string> x, ImmutableArray<string> y)
    {
        if (x.IsEmpty || y.IsEmpty)
        {
            return y.IsEmpty.CompareTo(x.IsEmpty) * -1;
        }

        for (var i = 0; i < Math.Min(x.Length, y.Length); i++)
        {
            if (order.Compare(x[i], y[i]) is not 0 and var difference)
            {
                return difference;
            }
        }

        return x.Length.CompareTo(y.Length);
    }

    public bool Equals(ImmutableArray<string> x, ImmutableArray<string> y) => x.AsSpan().SequenceEqual(y.AsSpan());

    public int GetHashCode(ImmutableArray<string> obj)
    {
        var hash = default(HashCode);
        foreach (var text in obj)
        {
            hash.Add(text, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }
}
