using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>That somebody looked at a piece of learning for their own work, and what came of it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LearningReview
{
    /// <summary>Records that learning was looked at.</summary>
    /// <param name="entry">The identifier of the piece of learning.</param>
    /// <param name="by">The organisation that looked.</param>
    /// <param name="on">The day.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="initiative">The initiative it was for; null when for none in particular.</param>
    /// <param name="note">What it changed, or why it was set aside.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public LearningReview(
        string entry, OrganisationId by, LocalDate on, LearningReviewResult result, InitiativeId? initiative = null, string? note = null, Provenance? provenance = null)
    {
        Entry = IdentifierText.Check(entry, "an entry identifier", nameof(entry));
        By = DistinctReferences.One(by, nameof(by));
        On = IsoDate.Check(on, nameof(on));
        Result = ItemLists.Defined(result, nameof(result));
        Initiative = DistinctReferences.One(initiative, nameof(initiative));
        Note = DomainText.Optional(note, nameof(note));
        Provenance = provenance;
    }

    /// <summary>The identifier of the piece of learning.</summary>
    public string Entry { get; }

    /// <summary>The organisation that looked.</summary>
    public OrganisationId By { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>What came of it.</summary>
    public LearningReviewResult Result { get; }

    /// <summary>The initiative it was for; null when for none in particular.</summary>
    public InitiativeId? Initiative { get; }

    /// <summary>What it changed, or why it was set aside; null when not recorded.</summary>
    public string? Note { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }
}
