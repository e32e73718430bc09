using System.Globalization;

namespace Transformation.Framework.Core;

/// <summary>A part of a whole, from 0 % to 100 %.</summary>
/// <remarks>The <c>default</c> value is 0 %. Exact as a decimal is. Immutable; safe to share between threads.</remarks>
public readonly record struct Percentage : IComparable<Percentage>
{
    private Percentage(decimal value) => Value = value;

    /// <summary>The whole.</summary>
    public static Percentage Hundred => new(100);

    /// <summary>The number before the percent sign: 35 for 35 %.</summary>
    public decimal Value { get; }

    /// <summary>The part of one: 0.35 for 35 %.</summary>
    public decimal Fraction => Value / 100;

    /// <summary>So many per cent.</summary>
    /// <param name="value">0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static Percentage Of(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 0m); // not ThrowIfNegative, which turns away -0.0
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 100m);
        return new(decimal.Abs(value));
    }

    /// <summary>Smaller parts come first.</summary>
    /// <param name="other">The part to compare with.</param>
    public int CompareTo(Percentage other) => Value.CompareTo(other.Value);

    /// <summary>Gives <c>35%</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:0.############################}%");
}
