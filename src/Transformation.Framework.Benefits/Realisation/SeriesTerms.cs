using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What the values of a measured series are read by.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record SeriesTerms
{
    /// <summary>Nothing is stated.</summary>
    public static SeriesTerms None { get; } = new();

    /// <summary>The first day on which the change could have an effect.</summary>
    /// <value>Null: the first day of the benefit's first financial year.</value>
    public LocalDate? GoLive { get; init; }

    /// <summary>Where a point stood before go-live, in the unit of the series.</summary>
    /// <value>Null: for levels the baseline of the measure, if it has one; else the mean of the points before go-live.</value>
    public decimal? Baseline { get; init; }

    /// <summary>Where a point is meant to be, in the unit of the series.</summary>
    /// <value>Null: for levels the target of the measure; else none.</value>
    public decimal? Target { get; init; }

    /// <summary>How many units of the benefit's quantity one unit of the series is: 0.5 where two calls fewer free one hour. Above zero.</summary>
    /// <value>1.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is not above zero, or over 1,000,000.</exception>
    public decimal QuantityPerUnit
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1_000_000m);
            field = value;
        }
    } = 1;

    /// <summary>Days from which the limits of the chart are worked out afresh, each with its reason; by day.</summary>
    /// <exception cref="ArgumentException">Two have the same day.</exception>
    public ImmutableArray<StepChange> Steps
    {
        get;
        init => field = Sorted(value.IsDefault ? [] : value);
    } = [];

    /// <summary>Where the points come from; null when not recorded.</summary>
    public Provenance? Provenance { get; init; }

    private static ImmutableArray<StepChange> Sorted(ImmutableArray<StepChange> steps) => steps.Select(static s => s.From).Distinct().Count() == steps.Length
        ? [.. steps.OrderBy(static s => s.From)]
        : throw new ArgumentException("Two step changes have the same day.", nameof(steps));
}
