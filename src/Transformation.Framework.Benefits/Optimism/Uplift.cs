using System.Globalization;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>A part that is added to an estimate: 39 % makes £100 into £139. Unlike a <see cref="Percentage"/> it may exceed 100 %.</summary>
/// <remarks>The <c>default</c> value adds nothing. Exact as a decimal is; never rounded. Immutable; safe to share between threads.</remarks>
public readonly record struct Uplift : IComparable<Uplift>
{
    /// <summary>The greatest uplift there is, in per cent: it makes an estimate eleven times what it was.</summary>
    public const decimal Most = 1_000m;

    private Uplift(decimal value) => Value = value;

    /// <summary>Nothing is added.</summary>
    public static Uplift None => default;

    /// <summary>The number before the percent sign: 39 for 39 %.</summary>
    public decimal Value { get; }

    /// <summary>The part of one: 0.39 for 39 %.</summary>
    public decimal Fraction => Value / 100;

    /// <summary>What an estimate is multiplied by: 1.39 for 39 %.</summary>
    public decimal Factor => 1 + Fraction;

    /// <summary>So many per cent.</summary>
    /// <param name="value">0 to <see cref="Most"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static Uplift Of(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 0m); // not ThrowIfNegative, which turns away -0.0
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Most);
        return new(decimal.Abs(value));
    }

    /// <summary>The uplift of a project of several kinds, each with its part of the whole estimate: 30 % at 51 % and 70 % at 24 % make 32.1 %.</summary>
    /// <remarks>Source: Mott MacDonald, Review of Large Public Procurement in the UK (2002), on projects that combine types.</remarks>
    /// <param name="parts">Each part of the estimate with its uplift; the parts add up to exactly 100 %.</param>
    /// <exception cref="ArgumentException">The parts do not add up to 100 %.</exception>
    public static Uplift Combined(params IEnumerable<(Percentage Part, Uplift Uplift)> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        (Percentage Part, Uplift Uplift)[] all = [.. parts];
        var whole = all.Sum(static p => p.Part.Value);
        return whole == 100
            ? new(all.Sum(static p => p.Part.Fraction * p.Uplift.Value))
            : throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The parts add up to {whole:0.############################} %; they must add up to exactly 100 %."),
                nameof(parts));
    }

    /// <summary>Smaller uplifts come first.</summary>
    /// <param name="other">The uplift to compare with.</param>
    public int CompareTo(Uplift other) => Value.CompareTo(other.Value);

    /// <summary>Gives <c>39%</c>, with the digits it has.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:0.############################}%");
}
