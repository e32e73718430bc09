using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What a compact says from a day on, until the next version takes effect or this one is withdrawn.</summary>
/// <remarks>
/// When a version is withdrawn the one before it does not come back: there is none in force until the next. A signature is for one version only.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed class CompactVersion
{
    /// <summary>Describes a version.</summary>
    /// <param name="number">Its number, from 1; a later version has a higher one.</param>
    /// <param name="effectiveFrom">The first day on which it is in force.</param>
    /// <param name="commitments">What is promised; at least one, no identifier twice.</param>
    /// <param name="withdrawnOn">The first day on which it is no longer in force although no other has replaced it; null unless that happened.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public CompactVersion(
        int number, LocalDate effectiveFrom, IEnumerable<CompactCommitment> commitments, LocalDate? withdrawnOn = null, Provenance? provenance = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentNullException.ThrowIfNull(commitments);
        Number = number;
        EffectiveFrom = IsoDate.Check(effectiveFrom, nameof(effectiveFrom));
        Commitments = [.. commitments];
        WithdrawnOn = RecordedPeriod.CheckWithdrawal(effectiveFrom, withdrawnOn, nameof(withdrawnOn));
        Provenance = provenance;
        if (CompactChecks.FaultIn(Commitments) is { } fault)
        {
            throw new ArgumentException(fault, nameof(commitments));
        }
    }

    /// <summary>Its number.</summary>
    public int Number { get; }

    /// <summary>The first day on which it is in force.</summary>
    public LocalDate EffectiveFrom { get; }

    /// <summary>What is promised, in the order given.</summary>
    public ImmutableArray<CompactCommitment> Commitments { get; }

    /// <summary>The first day on which it is no longer in force although no other has replaced it; null unless that happened.</summary>
    public LocalDate? WithdrawnOn { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }
}
