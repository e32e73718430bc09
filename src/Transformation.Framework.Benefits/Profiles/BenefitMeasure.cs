using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What is counted to know whether a benefit has come about.</summary>
/// <remarks>Baseline and target are in <see cref="Unit"/>; either may be unknown, which is not zero. Immutable; safe to share between threads.</remarks>
public sealed record BenefitMeasure
{
    /// <summary>Describes a measure.</summary>
    /// <param name="name">What is counted.</param>
    /// <param name="unit">In what: <c>people a year</c>, <c>% of people supported</c>.</param>
    /// <param name="direction">Which way it is meant to move.</param>
    /// <param name="baseline">Where it stood before the change; null when not known.</param>
    /// <param name="target">Where it is meant to come to; null when not set.</param>
    /// <param name="provenance">Where baseline and target come from; null when not recorded.</param>
    /// <exception cref="ArgumentException">A text is empty, the direction is none, or the target lies on the wrong side of the baseline.</exception>
    public BenefitMeasure(
        string name, string unit, OutcomeDirection direction, decimal? baseline = null, decimal? target = null, Provenance? provenance = null)
    {
        Name = DomainText.Required(name, nameof(name));
        Unit = DomainText.Required(unit, nameof(unit));
        Direction = Enum.IsDefined(direction) ? direction : throw new ArgumentOutOfRangeException(nameof(direction));
        if (direction == OutcomeDirection.Increase ? target < baseline : target > baseline)
        {
            throw new ArgumentException("The target lies on the wrong side of the baseline for this direction.", nameof(target));
        }

        Baseline = baseline;
        Target = target;
        Provenance = provenance;
    }

    /// <summary>What is counted.</summary>
    public string Name { get; }

    /// <summary>In what.</summary>
    public string Unit { get; }

    /// <summary>Which way it is meant to move.</summary>
    public OutcomeDirection Direction { get; }

    /// <summary>Where it stood before the change, in <see cref="Unit"/>; null when not known.</summary>
    public decimal? Baseline { get; }

    /// <summary>Where it is meant to come to, in <see cref="Unit"/>; null when not set.</summary>
    public decimal? Target { get; }

    /// <summary>Where baseline and target come from; null when not recorded.</summary>
    public Provenance? Provenance { get; }
}
