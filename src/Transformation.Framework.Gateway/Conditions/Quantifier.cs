namespace Transformation.Framework.Gateway;

/// <summary>Of how many things in a list something is to be true.</summary>
/// <remarks>Compared by value. Immutable; safe to share between threads.</remarks>
public sealed record Quantifier
{
    private Quantifier(QuantifierKind kind, int count, RatioValue? share)
    {
        Kind = kind;
        Count = count;
        Share = share;
    }

    /// <summary>Of every thing. Of an empty list: unknown, since nothing was checked.</summary>
    public static Quantifier Every { get; } = new(QuantifierKind.Every, 0, null);

    /// <summary>Of no thing: the same as at most none.</summary>
    public static Quantifier None { get; } = AtMost(0);

    /// <summary>Which kind it is.</summary>
    public QuantifierKind Kind { get; }

    /// <summary>How many, for at least and at most; otherwise 0.</summary>
    public int Count { get; }

    /// <summary>Which share, for the kinds about shares; otherwise null.</summary>
    public RatioValue? Share { get; }

    /// <summary>Of at least so many things.</summary>
    /// <param name="count">From 1 to <see cref="ItemsValue.Most"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is out of range.</exception>
    public static Quantifier AtLeast(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, ItemsValue.Most);
        return new(QuantifierKind.AtLeast, count, null);
    }

    /// <summary>Of at most so many things.</summary>
    /// <param name="count">From 0 to <see cref="ItemsValue.Most"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is out of range.</exception>
    public static Quantifier AtMost(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, ItemsValue.Most);
        return new(QuantifierKind.AtMost, count, null);
    }

    /// <summary>Of at least such a share of the list; exactly that share is enough. Of an empty list: unknown.</summary>
    /// <param name="part">The part, from 1 to <paramref name="whole"/>.</param>
    /// <param name="whole">The whole.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is out of range.</exception>
    public static Quantifier ShareAtLeast(int part, int whole)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(part, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, whole);
        return new(QuantifierKind.ShareAtLeast, 0, new RatioValue(part, whole));
    }

    /// <summary>Of at most such a share of the list; exactly that share is accepted. Of an empty list: unknown.</summary>
    /// <param name="part">The part, from 0 to less than <paramref name="whole"/>.</param>
    /// <param name="whole">The whole.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is out of range.</exception>
    public static Quantifier ShareAtMost(int part, int whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(part, whole);
        return new(QuantifierKind.ShareAtMost, 0, new RatioValue(part, whole));
    }

    /// <summary>What follows when something is known to hold of some things and may hold of others.</summary>
    /// <param name="total">How many things the list has.</param>
    /// <param name="known">Of how many it holds.</param>
    /// <param name="possible">Of how many it holds or may hold.</param>
    internal Truth Judge(int total, int known, int possible)
    {
        if (total == 0 && Kind is QuantifierKind.Every or QuantifierKind.ShareAtLeast or QuantifierKind.ShareAtMost)
        {
            return Truth.Unknown;
        }

        return Kind switch
        {
            QuantifierKind.Every => Between(possible >= total, known >= total),
            QuantifierKind.AtLeast => Between(possible >= Count, known >= Count),
            QuantifierKind.AtMost => Between(known <= Count, possible <= Count),
            QuantifierKind.ShareAtLeast => Between(Reaches(possible, total), Reaches(known, total)),
            _ => Between(!Exceeds(known, total), !Exceeds(possible, total)),
        };
    }

    private static Truth Between(bool mayHold, bool holds) => holds ? Truth.True : mayHold ? Truth.Unknown : Truth.False;

    private bool Reaches(int part, int total) => (long)part * Share!.Whole >= (long)Share.Part * total;

    private bool Exceeds(int part, int total) => (long)part * Share!.Whole > (long)Share.Part * total;
}
