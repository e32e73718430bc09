using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>How many of something there were on a day, according to a source.</summary>
/// <remarks>
/// A count stands from its day until the next count of the same measure, whether that is higher or lower. Evidence that turns out to be unsound is not deleted
/// but withdrawn: from that day on the number is unknown, and the count before it does not come back. Immutable; safe to share between threads.
/// </remarks>
public sealed record EvidenceCount
{
    /// <summary>Records a count.</summary>
    /// <param name="measure">The measure that was counted; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="count">How many, from 0.</param>
    /// <param name="on">The day it holds for.</param>
    /// <param name="orMore">True for "90 or more": the count is then a lower bound, from 1.</param>
    /// <param name="withdrawnOn">The day on which the evidence was withdrawn, not before <paramref name="on"/>; null while it stands.</param>
    /// <param name="provenance">The source.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public EvidenceCount(
        string measure, long count, LocalDate on, bool orMore = false, LocalDate? withdrawnOn = null, Provenance? provenance = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Measure = IdentifierText.Check(measure, "a measure identifier", nameof(measure));
        Count = count;
        On = IsoDate.Check(on, nameof(on));
        OrMore = !orMore || count > 0 ? orMore : throw new ArgumentException("'0 or more' says nothing: leave the record out.", nameof(orMore));
        WithdrawnOn = IsoDate.Check(withdrawnOn, nameof(withdrawnOn)) is { } day && day < on
            ? throw new ArgumentException("It was withdrawn before it was counted.", nameof(withdrawnOn))
            : withdrawnOn;
        Provenance = provenance;
    }

    /// <summary>The identifier of the measure that was counted.</summary>
    public string Measure { get; }

    /// <summary>How many; at least so many when <see cref="OrMore"/>.</summary>
    public long Count { get; }

    /// <summary>The day it holds for.</summary>
    public LocalDate On { get; }

    /// <summary>Whether the count is a lower bound, as in "90 or more".</summary>
    public bool OrMore { get; }

    /// <summary>The day from which the evidence no longer holds; null while it stands.</summary>
    public LocalDate? WithdrawnOn { get; }

    /// <summary>The source; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Whether it has been withdrawn by a date, that day included.</summary>
    /// <param name="asOf">The date.</param>
    public bool IsWithdrawnOn(LocalDate asOf) => WithdrawnOn <= asOf;
}
