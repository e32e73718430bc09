namespace Transformation.Framework.Gateway;

/// <summary>A part of a whole, kept as the two counts, so that an explanation can say "3 of 9" and a third compares exactly.</summary>
/// <remarks>Compared by its two counts: 1 of 3 and 3 of 9 are different values of the same size.</remarks>
public sealed record RatioValue : GateValue
{
    /// <summary>Says which part of which whole.</summary>
    /// <param name="part">From 0 to <see cref="CountValue.Most"/>; may exceed the whole.</param>
    /// <param name="whole">From 1 to <see cref="CountValue.Most"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of range.</exception>
    public RatioValue(int part, int whole)
        : base(InputKind.Ratio)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, CountValue.Most);
        ArgumentOutOfRangeException.ThrowIfLessThan(whole, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(whole, CountValue.Most);
        Part = part;
        Whole = whole;
    }

    /// <summary>The part.</summary>
    public int Part { get; }

    /// <summary>The whole; at least 1.</summary>
    public int Whole { get; }
}
