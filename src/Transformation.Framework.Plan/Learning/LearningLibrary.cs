using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What a system has learned and written down: where it is kept, what it says, who looked at it for their own work, and how initiatives will be evaluated.</summary>
/// <remarks>
/// <para>Source: BNSSG ICB Board, 3 October 2024, item 6.2, section 3.6: evaluation and learning tend to stay in the organisation in which they were made.</para>
/// <para>As evidence it counts four measures. <see cref="RepositoriesMeasure"/>: the repositories that partners can use on the day. <see cref="UsedElsewhereMeasure"/>: the entries that stand and that
/// an organisation other than their host has used. <see cref="SharedMeasure"/>: the entries that others than the host can read. <see cref="EvaluationPlansMeasure"/>: the initiatives with a complete evaluation plan.</para>
/// <para>The order of the records is kept for readers and means nothing. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class LearningLibrary : IEvidenceSource
{
    /// <summary>The measure of the repositories that partners can use: <c>evidence-repositories</c>.</summary>
    public const string RepositoriesMeasure = "evidence-repositories";

    /// <summary>The measure of the entries that another organisation has used: <c>learning-used-elsewhere</c>.</summary>
    public const string UsedElsewhereMeasure = "learning-used-elsewhere";

    /// <summary>The measure of the entries that others than their host can read: <c>learning-shared</c>.</summary>
    public const string SharedMeasure = "learning-shared";

    /// <summary>The measure of the initiatives with a complete evaluation plan: <c>evaluation-plans-complete</c>.</summary>
    public const string EvaluationPlansMeasure = "evaluation-plans-complete";

    private const string What = "learning library";

    private LearningLibrary(
        string id,
        string title,
        ImmutableArray<LearningRepository> repositories,
        ImmutableArray<LearningEntry> entries,
        ImmutableArray<LearningReview> reviews,
        ImmutableArray<EvaluationPlan> evaluations,
        Provenance? provenance)
    {
        Id = IdentifierText.Check(id, "a library identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Repositories = repositories;
        Entries = entries;
        Reviews = reviews;
        Evaluations = evaluations;
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The repositories, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<LearningRepository> Repositories { get; }

    /// <summary>The pieces of learning, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<LearningEntry> Entries { get; }

    /// <summary>Who looked at what, in the order given; nobody twice on a day at the same entry for the same initiative.</summary>
    public ImmutableArray<LearningReview> Reviews { get; }

    /// <summary>The evaluation plans, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<EvaluationPlan> Evaluations { get; }

    /// <summary>Where the library comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Makes a library, or says everything that is wrong between its records.</summary>
    /// <param name="id">Its identifier; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its title.</param>
    /// <param name="repositories">The repositories.</param>
    /// <param name="entries">The pieces of learning; a repository they name is there.</param>
    /// <param name="reviews">Who looked at what; the entry is there and exists on the day.</param>
    /// <param name="evaluations">The evaluation plans.</param>
    /// <param name="provenance">Where it comes from.</param>
    /// <returns>The library, or problems with paths such as <c>$.reviews[3].entry</c>.</returns>
    /// <exception cref="ArgumentException">The identifier or the title cannot be accepted, or an item is null.</exception>
    public static Checked<LearningLibrary> Create(
        string id,
        string title,
        IEnumerable<LearningRepository>? repositories = null,
        IEnumerable<LearningEntry>? entries = null,
        IEnumerable<LearningReview>? reviews = null,
        IEnumerable<EvaluationPlan>? evaluations = null,
        Provenance? provenance = null)
    {
        var placedRepositories = ItemChecks.Place(repositories, nameof(repositories));
        var placedEntries = ItemChecks.Place(entries, nameof(entries));
        var placedReviews = ItemChecks.Place(reviews, nameof(reviews));
        var placedEvaluations = ItemChecks.Place(evaluations, nameof(evaluations));
        var problems = new ProblemCollector();
        LearningChecks.BetweenRecords(placedRepositories, placedEntries, placedReviews, placedEvaluations, problems);
        return problems.IsEmpty
            ? Checked<LearningLibrary>.Valid(What, new(
                id,
                title,
                RegisterItems.Values(placedRepositories),
                RegisterItems.Values(placedEntries),
                RegisterItems.Values(placedReviews),
                RegisterItems.Values(placedEvaluations),
                provenance))
            : Checked<LearningLibrary>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The library with one more piece of learning, or with this one in place of that with the same identifier.</summary>
    /// <param name="entry">The piece of learning.</param>
    /// <returns>The library, or what is wrong between its records now.</returns>
    public Checked<LearningLibrary> With(LearningEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Create(Id, Title, Repositories, RegisterItems.Put(Entries, entry, static e => e.Id), Reviews, Evaluations, Provenance);
    }

    /// <summary>The library with one more review, or with this one in place of that by the same organisation, of the same entry, for the same initiative and day.</summary>
    /// <param name="review">The review.</param>
    /// <returns>The library, or what is wrong between its records now.</returns>
    public Checked<LearningLibrary> With(LearningReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return Create(Id, Title, Repositories, Entries, RegisterItems.Put(Reviews, review, static r => (r.Entry, r.By, r.Initiative, r.On)), Evaluations, Provenance);
    }

    /// <summary>The entry with an identifier, if there is one. Time in proportion to the entries.</summary>
    /// <param name="entry">The identifier.</param>
    /// <param name="found">The entry, or null.</param>
    public bool TryFind(string entry, [NotNullWhen(true)] out LearningEntry? found) => (found = Entries.FirstOrDefault(e => e.Id == entry)) is not null;

    /// <summary>The evaluation plan of an initiative that stands on a day: the last one described by then, of several that day the last by identifier; null when none is recorded.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="asOf">The day.</param>
    public EvaluationPlan? EvaluationOf(InitiativeId initiative, LocalDate asOf) => Evaluations
        .Where(plan => plan.Initiative == initiative && plan.On <= asOf)
        .OrderBy(static plan => plan.On)
        .ThenBy(static plan => plan.Id, StringComparer.Ordinal)
        .LastOrDefault();

    /// <summary>What in the library does not fit a portfolio: initiatives and outcomes that it does not have. Cohorts stand in no register, and organisations may be from outside.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <returns>Problems with paths such as <c>$.entries[3].initiatives[0]</c>; none when the library fits.</returns>
    public ImmutableArray<Problem> ProblemsAgainst(Portfolio portfolio)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        var problems = new ProblemCollector();
        LearningChecks.AgainstPortfolio(this, portfolio, problems);
        return problems.ToImmutable();
    }

    /// <inheritdoc />
    public ImmutableArray<EvidenceTally> CountOn(LocalDate asOf)
    {
        IsoDate.Check(asOf, nameof(asOf));
        var usedElsewhere = Reviews
            .Where(review => review.On <= asOf && review.Result == LearningReviewResult.Used)
            .ToLookup(static review => review.Entry, static review => review.By, StringComparer.Ordinal);
        return
        [
            new(RepositoriesMeasure, Repositories.Where(repository => repository.IsOpenOn(asOf)).Select(static repository => repository.Id)),
            new(UsedElsewhereMeasure, Entries.Where(entry => entry.StandsOn(asOf) && usedElsewhere[entry.Id].Any(by => by != entry.Host)).Select(static entry => entry.Id)),
            new(SharedMeasure, Entries.Where(entry => entry.IsSharedOn(asOf)).Select(static entry => entry.Id)),
            new(EvaluationPlansMeasure, Evaluations
                .Where(plan => plan.On <= asOf && plan.Completeness.State == EvaluationState.Complete)
                .Select(static plan => plan.Initiative.Value)),
        ];
    }
}
