using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>When a benefit starts, how it builds up, how long it lasts and how it fades.</summary>
/// <remarks>
/// <para>The benefit's own years are counted from its start: year 0 is <see cref="Start"/>. In year <c>k</c> the effect is
/// <c>ramp(k) × (1 − drop-off)^j</c> of the full effect, where <c>j</c> is <c>k</c>, or counts from the first year with a whole ramp: see
/// <see cref="DropOffFrom"/>. Either way the first counted year is whole. Source of the fading form: the social-return module of the open-source health-economics
/// library 0.1.1, <c>v·(1−d)^t</c>.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class BenefitTiming
{
    /// <summary>The most years a benefit may last.</summary>
    public const int LongestYears = 500;

    /// <summary>States when a benefit is felt.</summary>
    /// <param name="start">The first financial year with an effect.</param>
    /// <param name="years">How many years it lasts, with those of the ramp; 1 to <see cref="LongestYears"/>.</param>
    /// <param name="ramp">How it builds up; left out, the first year is whole.</param>
    /// <param name="dropOff">The part of the effect lost from each year to the next; left out, none.</param>
    /// <param name="dropOffFrom">From which year the drop-off counts.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is out of range, or <paramref name="dropOffFrom"/> is neither.</exception>
    /// <exception cref="OverflowException">It would last past the last financial year there is.</exception>
    /// <exception cref="ArgumentException">The ramp is longer than the benefit lasts.</exception>
    public BenefitTiming(
        FinancialYear start, int years, BenefitRamp? ramp = null, Percentage dropOff = default, DropOffFrom dropOffFrom = DropOffFrom.BenefitStart)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(years, LongestYears);
        Start = start;
        Last = start.PlusYears(years - 1);
        Years = years;
        Ramp = ramp ?? BenefitRamp.Step;
        DropOff = dropOff;
        DropOffFrom = Enum.IsDefined(dropOffFrom) ? dropOffFrom : throw new ArgumentOutOfRangeException(nameof(dropOffFrom));
        if (Ramp.Years > years)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"The ramp has {Ramp.Years} years, but the benefit lasts only {years}."), nameof(ramp));
        }
    }

    /// <summary>The first financial year with an effect: year 0 of the benefit.</summary>
    public FinancialYear Start { get; }

    /// <summary>The last financial year with an effect.</summary>
    public FinancialYear Last { get; }

    /// <summary>How many years it lasts.</summary>
    public int Years { get; }

    /// <summary>How it builds up.</summary>
    public BenefitRamp Ramp { get; }

    /// <summary>The part of the effect lost from each year to the next.</summary>
    public Percentage DropOff { get; }

    /// <summary>From which year the drop-off counts.</summary>
    public DropOffFrom DropOffFrom { get; }

    /// <summary>The same benefit, starting and ending later.</summary>
    /// <param name="years">By how many years; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <exception cref="OverflowException">It would last past the last financial year there is.</exception>
    public BenefitTiming DelayedBy(int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        return new(Start.PlusYears(years), Years, Ramp, DropOff, DropOffFrom);
    }

    /// <summary>How often the drop-off has been taken off in a year of the benefit.</summary>
    internal int TimesDroppedBy(int benefitYear) => DropOffFrom == DropOffFrom.BenefitStart ? benefitYear : Math.Max(0, benefitYear - (Ramp.Years - 1));
}
