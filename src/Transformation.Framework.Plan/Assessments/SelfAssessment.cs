using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What an organisation, a body or the holder of a post thinks of itself, over time. It is theirs: nobody else sees it unless they share it.</summary>
/// <remarks>
/// <para>It is for learning. It is not an <see cref="IEvidenceSource"/>, no measure is counted from it, and it is not made to rank anybody. The levels can be read through <see cref="TrySee"/> only, in the
/// name of a reader; whoever holds the document itself, as its owner does, holds all of it.</para>
/// <para>The order of the records is kept for readers and means nothing. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class SelfAssessment
{
    private const string What = "self-assessment";

    private SelfAssessment(
        string id, string framework, PartyId owner, ImmutableArray<AssessmentRating> ratings, ImmutableArray<AssessmentSharing> sharings, Provenance? provenance)
    {
        Id = IdentifierText.Check(id, "an assessment identifier", nameof(id));
        Framework = IdentifierText.Check(framework, "a framework identifier", nameof(framework));
        Owner = PartyId.Check(owner, nameof(owner));
        Ratings = ratings;
        Sharings = sharings;
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>The identifier of the framework it follows.</summary>
    public string Framework { get; }

    /// <summary>Whose it is.</summary>
    public PartyId Owner { get; }

    /// <summary>With whom it is or was shared, in the order given.</summary>
    public ImmutableArray<AssessmentSharing> Sharings { get; }

    /// <summary>Where it comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>The ratings, for those who hold the document; others ask <see cref="TrySee"/>.</summary>
    internal ImmutableArray<AssessmentRating> Ratings { get; }

    /// <summary>Makes a self-assessment, or says everything that is wrong between its records.</summary>
    /// <param name="id">Its identifier; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="framework">The identifier of the framework; <see cref="ProblemsAgainst"/> checks the ratings against it.</param>
    /// <param name="owner">Whose it is.</param>
    /// <param name="ratings">The ratings; at most one of an aspect on a day.</param>
    /// <param name="sharings">With whom it is shared; nobody twice from the same day on, and not the owner.</param>
    /// <param name="provenance">Where it comes from.</param>
    /// <returns>The self-assessment, or problems with paths such as <c>$.ratings[3].on</c>.</returns>
    /// <exception cref="ArgumentException">An identifier or the owner cannot be accepted, or an item is null.</exception>
    public static Checked<SelfAssessment> Create(
        string id,
        string framework,
        PartyId owner,
        IEnumerable<AssessmentRating>? ratings = null,
        IEnumerable<AssessmentSharing>? sharings = null,
        Provenance? provenance = null)
    {
        var placedRatings = ItemChecks.Place(ratings, nameof(ratings));
        var placedSharings = ItemChecks.Place(sharings, nameof(sharings));
        var problems = new ProblemCollector();
        AssessmentChecks.Assessment(owner, placedRatings, placedSharings, problems);
        return problems.IsEmpty
            ? Checked<SelfAssessment>.Valid(
                What, new(id, framework, owner, [.. placedRatings.Select(static r => r.Value!)], [.. placedSharings.Select(static s => s.Value!)], provenance))
            : Checked<SelfAssessment>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The self-assessment with one more rating, or with this one in place of that of the same aspect and day.</summary>
    /// <param name="rating">The rating.</param>
    public SelfAssessment With(AssessmentRating rating)
    {
        ArgumentNullException.ThrowIfNull(rating);
        return new(Id, Framework, Owner, [.. Ratings.Where(r => (r.Aspect, r.On) != (rating.Aspect, rating.On)), rating], Sharings, Provenance);
    }

    /// <summary>Shares it with somebody from a day on: all that is rated by the day they look, while they may look.</summary>
    /// <param name="with">With whom.</param>
    /// <param name="on">The first day on which they may see it.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted: the owner always sees it.</exception>
    public SelfAssessment Share(PartyId with, LocalDate on)
    {
        var sharing = new AssessmentSharing(with != Owner ? with : throw new ArgumentException("The owner always sees it.", nameof(with)), on);
        return new(Id, Framework, Owner, Ratings, [.. Sharings.Where(s => (s.With, s.On) != (with, on)), sharing], Provenance);
    }

    /// <summary>Shares it no longer with somebody, from a day on. What they saw before cannot be unseen, and a look back at a day before still shows it.</summary>
    /// <param name="with">With whom it was shared.</param>
    /// <param name="on">The first day on which they may no longer see it; what begins only after it is left as it is.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public SelfAssessment StopSharing(PartyId with, LocalDate on) => new(
        Id,
        Framework,
        Owner,
        Ratings,
        [.. Sharings.Select(s => s.With == with && s.StandsOn(IsoDate.Check(on, nameof(on))) ? new AssessmentSharing(with, s.On, on) : s)],
        Provenance);

    /// <summary>Whether somebody may see it on a day: the owner always, others from the day it was shared with them to the day before that was withdrawn.</summary>
    /// <param name="reader">Who wants to see it.</param>
    /// <param name="asOf">The day.</param>
    public bool IsOpenTo(PartyId reader, LocalDate asOf) => reader == Owner || Sharings.Any(s => s.With == reader && s.StandsOn(asOf));

    /// <summary>What it says on a day, for a reader who may see it. Time in proportion to the ratings and the aspects.</summary>
    /// <param name="framework">The framework it follows.</param>
    /// <param name="reader">Who wants to see it.</param>
    /// <param name="asOf">The day; ratings made after it do not count.</param>
    /// <param name="picture">What it says, or null when the reader may not see it: then nothing is learnt, not even whether anything was rated.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="InvalidDocumentException">It does not fit the framework.</exception>
    public bool TrySee(AssessmentFramework framework, PartyId reader, LocalDate asOf, [NotNullWhen(true)] out AssessmentPicture? picture)
    {
        ArgumentNullException.ThrowIfNull(framework);
        IsoDate.Check(asOf, nameof(asOf));
        picture = null;
        if (!IsOpenTo(reader, asOf))
        {
            return false;
        }

        var problems = ProblemsAgainst(framework);
        picture = problems.IsEmpty ? AssessmentPicture.Of(this, framework, asOf) : throw new InvalidDocumentException(What, problems);
        return true;
    }

    /// <summary>What in it does not fit a framework: another framework's identifier, aspects and levels that it does not have.</summary>
    /// <param name="framework">The framework.</param>
    /// <returns>Problems with paths such as <c>$.ratings[3].level</c>; none when it fits.</returns>
    public ImmutableArray<Problem> ProblemsAgainst(AssessmentFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var problems = new ProblemCollector();
        AssessmentChecks.AgainstFramework(this, framework, problems);
        return problems.ToImmutable();
    }

    /// <summary>The last rating of an aspect that was made by a day, as it is known on a later one.</summary>
    internal AspectStanding LatestOn(AssessmentAspect aspect, AssessmentFramework framework, LocalDate day, LocalDate knownOn) => new(
        aspect, Ratings.Where(r => r.Aspect == aspect.Id && r.On <= day).MaxBy(static r => r.On), framework, knownOn);
}
