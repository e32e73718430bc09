using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>An agreement of two sides on what each gives and gets: what it says, who takes part, who signed, and how it is kept.</summary>
/// <remarks>
/// <para>It holds records, never a verdict: <see cref="CompactStanding.Of"/> works out from them how it stands on a day. The order of the records is kept for readers and means nothing.</para>
/// <para>Measures counted: <c>compact-signatures</c>, organisations present on the day that have signed the version then in force (bodies and posts may sign, but are not counted); and
/// <c>compact-reviews</c>, reviews held by the day of which at least one piece of feedback given by the day is recorded. Ending or withdrawing a record never raises either. Only
/// erasing a whole version might: the one before it would be in force again.</para>
/// <para>Source: BNSSG ICB Board, 3 October 2024, item 6.2, section 3.1: an agreement in which reciprocity is key, the standard for feedback and accountability. What counts as signed, in force and
/// overdue is this library's own reading. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class Compact : IEvidenceSource
{
    private const string What = "compact";

    private Compact(string id, string title, CompactParts parts, LocalDate? firstReviewDue, Provenance? provenance)
    {
        Id = IdentifierText.Check(id, "a compact identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Sides = RegisterItems.Values(parts.Sides);
        Versions = RegisterItems.Values(parts.Versions);
        Parties = RegisterItems.Values(parts.Parties);
        Signatures = RegisterItems.Values(parts.Signatures);
        Reviews = RegisterItems.Values(parts.Reviews);
        Feedback = RegisterItems.Values(parts.Feedback);
        FirstReviewDue = IsoDate.Check(firstReviewDue, nameof(firstReviewDue));
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>Its two sides, in the order given.</summary>
    public ImmutableArray<CompactSide> Sides { get; }

    /// <summary>Its versions, in the order given; a higher number takes effect later.</summary>
    public ImmutableArray<CompactVersion> Versions { get; }

    /// <summary>Who takes or took part, in the order given; nobody twice at a time.</summary>
    public ImmutableArray<CompactParty> Parties { get; }

    /// <summary>The signatures, in the order given.</summary>
    public ImmutableArray<CompactSignature> Signatures { get; }

    /// <summary>The reviews held, in the order given; no two on one day.</summary>
    public ImmutableArray<CompactReview> Reviews { get; }

    /// <summary>The feedback given, in the order given.</summary>
    public ImmutableArray<CompactFeedback> Feedback { get; }

    /// <summary>The last day on which the first review is in time; null when none was set.</summary>
    public LocalDate? FirstReviewDue { get; }

    /// <summary>Where the records come from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Makes a compact, or says everything that is wrong between its records.</summary>
    /// <param name="id">Its identifier; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its title.</param>
    /// <param name="sides">Exactly two, with different identifiers.</param>
    /// <param name="versions">What it says.</param>
    /// <param name="parties">Who takes part.</param>
    /// <param name="signatures">Who signed what.</param>
    /// <param name="reviews">The reviews held.</param>
    /// <param name="feedback">The feedback given.</param>
    /// <param name="firstReviewDue">The last day on which the first review is in time.</param>
    /// <param name="provenance">Where the records come from.</param>
    /// <returns>The compact, or problems with paths such as <c>$.signatures[3].party</c>.</returns>
    /// <exception cref="ArgumentException">The identifier, the title or the date cannot be accepted, or an item is null.</exception>
    public static Checked<Compact> Create(
        string id,
        string title,
        IEnumerable<CompactSide> sides,
        IEnumerable<CompactVersion>? versions = null,
        IEnumerable<CompactParty>? parties = null,
        IEnumerable<CompactSignature>? signatures = null,
        IEnumerable<CompactReview>? reviews = null,
        IEnumerable<CompactFeedback>? feedback = null,
        LocalDate? firstReviewDue = null,
        Provenance? provenance = null)
    {
        var parts = new CompactParts(
            ItemChecks.Place(sides, nameof(sides)),
            ItemChecks.Place(versions, nameof(versions)),
            ItemChecks.Place(parties, nameof(parties)),
            ItemChecks.Place(signatures, nameof(signatures)),
            ItemChecks.Place(reviews, nameof(reviews)),
            ItemChecks.Place(feedback, nameof(feedback)));
        var problems = new ProblemCollector();
        CompactChecks.Run(parts, problems);
        return problems.IsEmpty
            ? Checked<Compact>.Valid(What, new(id, title, parts, firstReviewDue, provenance))
            : Checked<Compact>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The compact with one more party, or with this record in place of that of the same party and first day.</summary>
    /// <param name="party">The party.</param>
    /// <exception cref="InvalidDocumentException">It does not fit the other records.</exception>
    public Compact With(CompactParty party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return With(parties: [.. Parties.Where(p => (p.Party, p.From) != (party.Party, party.From)), party]);
    }

    /// <summary>The compact with one more signature, or with this record in place of that of the same party, version and day.</summary>
    /// <param name="signature">The signature.</param>
    /// <exception cref="InvalidDocumentException">It does not fit the other records.</exception>
    public Compact With(CompactSignature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        return With(signatures:
        [
            .. Signatures.Where(s => (s.Party, s.Version, s.On) != (signature.Party, signature.Version, signature.On)),
            signature,
        ]);
    }

    /// <summary>The compact with one more version, or with this one in place of that with the same number.</summary>
    /// <param name="version">The version.</param>
    /// <exception cref="InvalidDocumentException">It does not fit the other records.</exception>
    public Compact With(CompactVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return With(versions: [.. Versions.Where(v => v.Number != version.Number), version]);
    }

    /// <summary>The compact with one more review, or with this one in place of that with the same identifier.</summary>
    /// <param name="review">The review.</param>
    /// <exception cref="InvalidDocumentException">It does not fit the other records.</exception>
    public Compact With(CompactReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return With(reviews: [.. Reviews.Where(r => r.Id != review.Id), review]);
    }

    /// <summary>The compact with one more piece of feedback, or with this one in place of that with the same identifier.</summary>
    /// <param name="feedback">The feedback.</param>
    /// <exception cref="InvalidDocumentException">It does not fit the other records.</exception>
    public Compact With(CompactFeedback feedback)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        return With(feedbacks: [.. Feedback.Where(f => f.Id != feedback.Id), feedback]);
    }

    /// <inheritdoc />
    public ImmutableArray<EvidenceTally> CountOn(LocalDate asOf) => CompactEvidence.Count(this, asOf);

    private Compact With(
        IEnumerable<CompactVersion>? versions = null,
        IEnumerable<CompactParty>? parties = null,
        IEnumerable<CompactSignature>? signatures = null,
        IEnumerable<CompactReview>? reviews = null,
        IEnumerable<CompactFeedback>? feedbacks = null) =>
        Create(
            Id,
            Title,
            Sides,
            versions ?? Versions,
            parties ?? Parties,
            signatures ?? Signatures,
            reviews ?? Reviews,
            feedbacks ?? Feedback,
            FirstReviewDue,
            Provenance).OrThrow();
}
