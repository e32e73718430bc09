using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>When a benefit starts, how it builds up, how long it lasts and how it fades.</summary>
/// <remarks>
/// <para>The benefit's own years are counted from its start: year 0 is <see cref="Start"/>. In year <c>k</c> the effect is
/// <c>ramp(k) × (1 − drop-off)^k</c> of the full effect, where <c>ramp(k)</c> is entry <c>k</c> of <see cref="Ramp"/>, and 100 % once the ramp
/// has ended. So drop-off leaves year 0 whole and counts from the benefit's start, also while it builds up. Source of the fading form: the
/// social-return module of the open-source health-economics library 0.1.1, <c>v·(1−d)^t</c>.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class BenefitTiming
{
    /// <summary>The most years a benefit may last.</summary>
    public const int LongestYears = 500;

    /// <summary>States when a benefit is felt.</summary>
    /// <param name="start">The first financial year with an effect.</param>
    /// <param name="years">How many years it lasts, with those of the ramp; 1 to <see cref="LongestYears"/>.</param>
    /// <param name="ramp">The part of the full effect in each of the first years; left out, the first year is whole.</param>
    /// <param name="dropOff">The part of the effect lost from each year to the next; left out, none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is out of range.</exception>
    /// <exception cref="OverflowException">It would last past the last financial year there is.</exception>
    /// <exception cref="ArgumentException">The ramp is longer than the benefit lasts.</exception>
    public BenefitTiming(FinancialYear start, int years, IEnumerable<Percentage>? ramp = null, Percentage dropOff = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(years, LongestYears);
        Start = start;
        Last = start.PlusYears(years - 1);
        Years = years;
        Ramp = ramp is null ? [] : [.. ramp];
        DropOff = dropOff;
        if (Ramp.Length > years)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"The ramp has {Ramp.Length} years, but the benefit lasts only {years}."), nameof(ramp));
        }
    }

    /// <summary>The first financial year with an effect: year 0 of the benefit.</summary>
    public FinancialYear Start { get; }

    /// <summary>The last financial year with an effect.</summary>
    public FinancialYear Last { get; }

    /// <summary>How many years it lasts.</summary>
    public int Years { get; }

    /// <summary>The part of the full effect in each of the first years; 100 % afterwards.</summary>
    public ImmutableArray<Percentage> Ramp { get; }

    /// <summary>The part of the effect lost from each year to the next.</summary>
    public Percentage DropOff { get; }

    /// <summary>The part of the full effect reached in a year of the benefit, before fading.</summary>
    /// <param name="benefitYear">0 for the first.</param>
    internal decimal RampIn(int benefitYear) => benefitYear < Ramp.Length ? Ramp[benefitYear].Fraction : 1;
}
