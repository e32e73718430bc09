using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What a bid asks for: an amount, or between two.</summary>
/// <remarks>Both are from no pounds and of one price basis. Immutable; safe to share between threads.</remarks>
public sealed record BidValue
{
    /// <summary>States a value.</summary>
    /// <param name="low">The least.</param>
    /// <param name="high">The most; the same as the least for an exact amount.</param>
    /// <exception cref="ArgumentException">The most is less than the least, or an amount is negative.</exception>
    /// <exception cref="UnitMismatchException">The price bases differ.</exception>
    public BidValue(Money low, Money high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(low.Pounds, 0m, nameof(low));
        Low = low;
        High = high.CompareTo(low) >= 0 ? high : throw new ArgumentException("The most is less than the least.", nameof(high));
    }

    /// <summary>The least.</summary>
    public Money Low { get; }

    /// <summary>The most.</summary>
    public Money High { get; }

    /// <summary>An exact amount.</summary>
    /// <param name="amount">The amount, from no pounds.</param>
    public static BidValue Exactly(Money amount) => new(amount, amount);

    internal BidValue Plus(BidValue other) => new(Low + other.Low, High + other.High);
}
