using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>At which level somebody judged one aspect to be, on a day.</summary>
/// <remarks>
/// A rating stands until the next of the same aspect. One that turns out to be unsound is not erased but withdrawn: from then on the level is unknown, and the
/// rating before it does not come back. Immutable; safe to share between threads.
/// </remarks>
public sealed record AssessmentRating
{
    /// <summary>Records a rating.</summary>
    /// <param name="aspect">The identifier of the aspect.</param>
    /// <param name="level">The identifier of the level.</param>
    /// <param name="on">The day.</param>
    /// <param name="evidence">What it rests on, in the owner's words; null when nothing was given.</param>
    /// <param name="reviewDue">The last day on which it is looked at again in time, after <paramref name="on"/>; null when none was set.</param>
    /// <param name="withdrawnOn">The first day on which it no longer stands, not before <paramref name="on"/>; null while it stands.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public AssessmentRating(
        string aspect,
        string level,
        LocalDate on,
        string? evidence = null,
        LocalDate? reviewDue = null,
        LocalDate? withdrawnOn = null,
        Provenance? provenance = null)
    {
        Aspect = IdentifierText.Check(aspect, "an aspect identifier", nameof(aspect));
        Level = IdentifierText.Check(level, "a level identifier", nameof(level));
        On = IsoDate.Check(on, nameof(on));
        Evidence = DomainText.Optional(evidence, nameof(evidence));
        ReviewDue = IsoDate.Check(reviewDue, nameof(reviewDue)) <= on
            ? throw new ArgumentException("It is looked at again after it was made.", nameof(reviewDue))
            : reviewDue;
        WithdrawnOn = RecordedPeriod.CheckWithdrawal(on, withdrawnOn, nameof(withdrawnOn));
        Provenance = provenance;
    }

    /// <summary>The identifier of the aspect.</summary>
    public string Aspect { get; }

    /// <summary>The identifier of the level.</summary>
    public string Level { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>What it rests on, in the owner's words; null when nothing was given.</summary>
    public string? Evidence { get; }

    /// <summary>The last day on which it is looked at again in time; null when none was set.</summary>
    public LocalDate? ReviewDue { get; }

    /// <summary>The first day on which it no longer stands; null while it stands.</summary>
    public LocalDate? WithdrawnOn { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }
}
