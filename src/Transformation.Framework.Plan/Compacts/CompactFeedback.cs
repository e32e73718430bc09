using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What one party says of how another keeps a commitment that binds it.</summary>
/// <remarks>Praise is feedback too. It is open until a resolution is recorded. Immutable; safe to share between threads.</remarks>
public sealed record CompactFeedback
{
    /// <summary>Records feedback.</summary>
    /// <param name="id">Its identifier, unique within the compact; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="on">The day it was given.</param>
    /// <param name="by">Who gave it.</param>
    /// <param name="about">Of whom it is: somebody else.</param>
    /// <param name="commitment">The identifier of the commitment.</param>
    /// <param name="text">What was said, about the conduct of the party and never of a person.</param>
    /// <param name="review">The identifier of the review in which it was given; null when given at another time.</param>
    /// <param name="resolvedOn">The day it was resolved, not before <paramref name="on"/>; null while it is open.</param>
    /// <param name="resolution">How it was resolved; there exactly when <paramref name="resolvedOn"/> is.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public CompactFeedback(
        string id,
        LocalDate on,
        PartyId by,
        PartyId about,
        string commitment,
        string text,
        string? review = null,
        LocalDate? resolvedOn = null,
        string? resolution = null,
        Provenance? provenance = null)
    {
        Id = IdentifierText.Check(id, "a feedback identifier", nameof(id));
        On = IsoDate.Check(on, nameof(on));
        By = PartyId.Check(by, nameof(by));
        About = PartyId.Check(about, nameof(about)) != by ? about : throw new ArgumentException("Nobody gives feedback on themselves.", nameof(about));
        Commitment = IdentifierText.Check(commitment, "a commitment identifier", nameof(commitment));
        Text = DomainText.Required(text, nameof(text));
        Review = review is null ? null : IdentifierText.Check(review, "a review identifier", nameof(review));
        ResolvedOn = IsoDate.Check(resolvedOn, nameof(resolvedOn)) < on
            ? throw new ArgumentException("It was resolved before it was given.", nameof(resolvedOn))
            : resolvedOn;
        Resolution = DomainText.Optional(resolution, nameof(resolution)) is null == resolvedOn is null
            ? resolution
            : throw new ArgumentException("Say both when and how it was resolved, or neither.", nameof(resolution));
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>The day it was given.</summary>
    public LocalDate On { get; }

    /// <summary>Who gave it.</summary>
    public PartyId By { get; }

    /// <summary>Of whom it is.</summary>
    public PartyId About { get; }

    /// <summary>The identifier of the commitment.</summary>
    public string Commitment { get; }

    /// <summary>What was said.</summary>
    public string Text { get; }

    /// <summary>The identifier of the review in which it was given; null when given at another time.</summary>
    public string? Review { get; }

    /// <summary>The day it was resolved; null while it is open.</summary>
    public LocalDate? ResolvedOn { get; }

    /// <summary>How it was resolved; null while it is open.</summary>
    public string? Resolution { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }
}
