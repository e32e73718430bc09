namespace Transformation.Framework.Core.Storage;

/// <summary>Orders well-formed text by code points, which is the order of its UTF-8 bytes and so what databases with a binary collation do: the order that stores promise.</summary>
/// <remarks>Null stands before every text. Immutable; safe to share between threads.</remarks>
public sealed class CodePointComparer : IComparer<string?>
{
    private CodePointComparer()
    {
    }

    /// <summary>The one there is.</summary>
    public static CodePointComparer Instance { get; } = new();

    /// <inheritdoc />
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is not null).CompareTo(y is not null);
        }

        var same = x.AsSpan().CommonPrefixLength(y);
        return x.Length == same || y.Length == same
            ? x.Length.CompareTo(y.Length)
            : Rank(x[same]).CompareTo(Rank(y[same]));
    }

    /// <summary>Code units order as code points do once the surrogates, which stand for the highest, are moved above U+E000 to U+FFFF.</summary>
    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
