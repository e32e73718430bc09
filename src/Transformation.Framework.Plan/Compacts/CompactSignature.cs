using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>That a party has signed one version of a compact.</summary>
/// <remarks>
/// It may be signed before that version takes effect. A signature is not erased but withdrawn; who signs again has a second record.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed record CompactSignature
{
    /// <summary>Records a signature.</summary>
    /// <param name="party">Who signed.</param>
    /// <param name="version">The number of the version.</param>
    /// <param name="on">The day, within the time they take part.</param>
    /// <param name="withdrawnOn">The first day on which it no longer stands, not before <paramref name="on"/>; null while it stands.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public CompactSignature(PartyId party, int version, LocalDate on, LocalDate? withdrawnOn = null, Provenance? provenance = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        Party = PartyId.Check(party, nameof(party));
        Version = version;
        On = IsoDate.Check(on, nameof(on));
        WithdrawnOn = RecordedPeriod.CheckWithdrawal(on, withdrawnOn, nameof(withdrawnOn));
        Provenance = provenance;
    }

    /// <summary>Who signed.</summary>
    public PartyId Party { get; }

    /// <summary>The number of the version.</summary>
    public int Version { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The first day on which it no longer stands; null while it stands.</summary>
    public LocalDate? WithdrawnOn { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Whether it stands on a day: from the day it was given to the day before it was withdrawn.</summary>
    /// <param name="day">The day.</param>
    public bool StandsOn(LocalDate day) => RecordedPeriod.Stands(On, WithdrawnOn, day);
}
