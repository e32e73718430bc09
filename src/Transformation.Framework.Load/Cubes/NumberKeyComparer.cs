using System.Diagnostics.CodeAnalysis;

namespace Transformation.Framework.Load;

/// <summary>Keys of several numbers, the same when all their numbers are.</summary>
internal sealed class NumberKeyComparer : IEqualityComparer<int[]>
{
    internal static NumberKeyComparer Instance { get; } = new();

    public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode([DisallowNull] int[] obj)
    {
        var hash = default(HashCode);
        foreach (var number in obj)
        {
            hash.Add(number);
        }

        return hash.ToHashCode();
    }
}
