using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>The part of its full effect that a benefit has reached in each of its years, before any fading.</summary>
/// <remarks>
/// With <c>x = (k + 1) ÷ years</c> in year <c>k</c> of the benefit (0 is the first): a linear ramp reaches <c>x</c>, an S-curve <c>3x² − 2x³</c>; both are whole
/// in year <c>years − 1</c> and stay so, and over one year both are a step. The curve is the cubic with level ends; it stands for slow, fast, slow, and claims no more.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed class BenefitRamp
{
    private BenefitRamp(RampShape shape, int years, ImmutableArray<Percentage> parts)
    {
        Shape = shape;
        Years = years;
        Parts = parts;
    }

    /// <summary>The first year is whole.</summary>
    public static BenefitRamp Step { get; } = new(RampShape.Step, 1, []);

    /// <summary>How it builds up.</summary>
    public RampShape Shape { get; }

    /// <summary>How many years it takes, the first whole one included; of a series, how many years are stated.</summary>
    public int Years { get; }

    /// <summary>Of a series, the part of the full effect in each of the first years; empty for every other shape.</summary>
    public ImmutableArray<Percentage> Parts { get; }

    /// <summary>By the same part each year.</summary>
    /// <param name="years">How many years it takes, the first whole one included; 1 to <see cref="BenefitTiming.LongestYears"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static BenefitRamp Linear(int years) => new(RampShape.Linear, InRange(years), []);

    /// <summary>Slowly, then fast, then slowly.</summary>
    /// <inheritdoc cref="Linear"/>
    public static BenefitRamp SCurve(int years) => new(RampShape.SCurve, InRange(years), []);

    /// <summary>As stated year by year; whole afterwards.</summary>
    /// <param name="parts">The part of the full effect in each of the first years; none is a step.</param>
    public static BenefitRamp Series(params IEnumerable<Percentage> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ImmutableArray<Percentage> all = [.. parts];
        return all.IsEmpty ? Step : new(RampShape.Series, all.Length, all);
    }

    /// <summary>The part of the full effect reached in a year of the benefit, 0 to 1; not rounded beyond what a decimal holds.</summary>
    /// <param name="benefitYear">0 for the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public decimal PartIn(int benefitYear)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(benefitYear);
        if (benefitYear >= Years)
        {
            return 1;
        }

        var x = (benefitYear + 1m) / Years;
        return Shape switch
        {
            RampShape.Linear => x,
            RampShape.SCurve => x * x * (3 - 2 * x),
            RampShape.Series => Parts[benefitYear].Fraction,
            _ => 1,
        };
    }

    private static int InRange(int years)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(years, BenefitTiming.LongestYears);
        return years;
    }
}
