using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What is counted to know whether a benefit has come about.</summary>
/// <remarks>
/// <para>Baseline and target are in <see cref="Unit"/>; either may be unknown, which is not zero.</para>
/// <para><see cref="Indicator"/> (or, without one, <see cref="Name"/>), <see cref="Cohort"/> and <see cref="Part"/> together say whether two benefits count the same
/// thing. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record BenefitMeasure
{
    /// <summary>Describes a measure.</summary>
    /// <param name="name">What is counted.</param>
    /// <param name="unit">In what: <c>people a year</c>, <c>% of people supported</c>.</param>
    /// <param name="direction">Which way it is meant to move.</param>
    /// <param name="baseline">Where it stood before the change; null when not known.</param>
    /// <param name="target">Where it is meant to come to, a plain number being an exact one; null when not set.</param>
    /// <param name="provenance">Where baseline and target come from; null when not recorded.</param>
    /// <param name="cohort">Among whom it is counted; null for everybody, or when not recorded.</param>
    /// <param name="part">Which part of it is claimed, where the cohort does not say: <c>first 30 days</c>; null for the whole.</param>
    /// <param name="indicator">Its identifier in a library of indicators; null when it stands in none.</param>
    /// <exception cref="ArgumentException">
    /// A text is empty, the direction is none, the cohort is empty, the target lies on the wrong side of the baseline or against the direction, or it is relative to
    /// a baseline of zero.
    /// </exception>
    /// <exception cref="OverflowException">The target leads past the largest decimal.</exception>
    public BenefitMeasure(
        string name,
        string unit,
        OutcomeDirection direction,
        decimal? baseline = null,
        MeasureTarget? target = null,
        Provenance? provenance = null,
        CohortId? cohort = null,
        string? part = null,
        string? indicator = null)
    {
        Name = DomainText.Required(name, nameof(name));
        Unit = DomainText.Required(unit, nameof(unit));
        Direction = Enum.IsDefined(direction) ? direction : throw new ArgumentOutOfRangeException(nameof(direction));
        Baseline = baseline;
        Target = target?.Fault(direction == OutcomeDirection.Increase, baseline) is { } fault ? throw new ArgumentException(fault, nameof(target)) : target;
        TargetValue = target?.ValueFrom(baseline);
        Provenance = provenance;
        Cohort = cohort == default(CohortId) ? throw new ArgumentException("The identifier is empty.", nameof(cohort)) : cohort;
        Part = DomainText.Optional(part, nameof(part));
        Indicator = DomainText.Optional(indicator, nameof(indicator));
    }

    /// <summary>What is counted.</summary>
    public string Name { get; }

    /// <summary>In what.</summary>
    public string Unit { get; }

    /// <summary>Which way it is meant to move.</summary>
    public OutcomeDirection Direction { get; }

    /// <summary>Where it stood before the change, in <see cref="Unit"/>; null when not known.</summary>
    public decimal? Baseline { get; }

    /// <summary>Where it is meant to come to; null when not set.</summary>
    public MeasureTarget? Target { get; }

    /// <summary>The number of the target, in <see cref="Unit"/>; null when there is no target, it is only a direction, or it is relative to an unknown baseline.</summary>
    public decimal? TargetValue { get; }

    /// <summary>Where baseline and target come from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Among whom it is counted; null for everybody, or when not recorded.</summary>
    public CohortId? Cohort { get; }

    /// <summary>Which part of it is claimed, where the cohort does not say; null for the whole.</summary>
    public string? Part { get; }

    /// <summary>Its identifier in a library of indicators; null when it stands in none.</summary>
    public string? Indicator { get; }
}
