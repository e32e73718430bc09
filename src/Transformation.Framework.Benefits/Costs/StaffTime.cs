using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Working time that an organisation gives to an initiative, priced.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record StaffTime
{
    /// <summary>Prices working time.</summary>
    /// <param name="perYear">How much time in each financial year; not negative.</param>
    /// <param name="hourlyRate">What an hour costs its employer; not negative.</param>
    /// <param name="rateProvenance">Where the rate comes from.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time or the rate is negative.</exception>
    public StaffTime(Effort perYear, Money hourlyRate, Provenance rateProvenance)
    {
        ArgumentNullException.ThrowIfNull(rateProvenance);
        ArgumentOutOfRangeException.ThrowIfLessThan(perYear.Milliseconds, 0L, nameof(perYear));
        ArgumentOutOfRangeException.ThrowIfLessThan(hourlyRate.Pounds, 0m, nameof(hourlyRate));
        PerYear = perYear;
        HourlyRate = hourlyRate;
        RateProvenance = rateProvenance;
    }

    /// <summary>How much time in each financial year.</summary>
    public Effort PerYear { get; }

    /// <summary>What an hour costs its employer.</summary>
    public Money HourlyRate { get; }

    /// <summary>Where the rate comes from.</summary>
    public Provenance RateProvenance { get; }

    /// <summary>Hours times rate, not rounded beyond what a decimal holds.</summary>
    public Money Amount => HourlyRate * PerYear.Hours;
}
