using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Between how much and how much money: what a risk would cost if it came about, or what is held against it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record RiskExposure
{
    /// <summary>States a range.</summary>
    /// <param name="least">The lower end, from £0.</param>
    /// <param name="most">The upper end, not below the lower and of the same price basis.</param>
    /// <exception cref="ArgumentException">An end is below zero, the ends are the wrong way round, or their price bases differ.</exception>
    public RiskExposure(Money least, Money most)
    {
        Least = least.Pounds >= 0 ? least : throw new ArgumentOutOfRangeException(nameof(least), "An exposure is not below £0.");
        if (most.Basis != least.Basis)
        {
            throw new ArgumentException("Both ends have one price basis.", nameof(most));
        }

        Most = most.CompareTo(least) >= 0 ? most : throw new ArgumentException("The upper end is below the lower end.", nameof(most));
    }

    /// <summary>The lower end.</summary>
    public Money Least { get; }

    /// <summary>The upper end.</summary>
    public Money Most { get; }
}
