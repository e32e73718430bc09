using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>Something that a benefit's record has had since a day.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record BenefitFact
{
    /// <summary>Records a fact.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="on">The first day on which it stands.</param>
    /// <param name="withdrawnOn">The day from which it no longer stands, not before <paramref name="on"/>; null while it does.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public BenefitFact(BenefitFactKind kind, LocalDate on, LocalDate? withdrawnOn = null)
    {
        Kind = Enum.IsDefined(kind) ? kind : throw new ArgumentOutOfRangeException(nameof(kind));
        On = IsoDate.Check(on, nameof(on));
        WithdrawnOn = IsoDate.Check(withdrawnOn, nameof(withdrawnOn)) < on
            ? throw new ArgumentException("It was withdrawn before it was recorded.", nameof(withdrawnOn))
            : withdrawnOn;
    }

    /// <summary>What it is.</summary>
    public BenefitFactKind Kind { get; }

    /// <summary>The first day on which it stands.</summary>
    public LocalDate On { get; }

    /// <summary>The day from which it no longer stands; null while it does.</summary>
    public LocalDate? WithdrawnOn { get; }

    /// <summary>Whether it stands on a day: from its first day, to the one before it was withdrawn.</summary>
    /// <param name="asOf">The day.</param>
    public bool StandsOn(LocalDate asOf) => RecordedPeriod.Stands(On, WithdrawnOn, asOf);
}
