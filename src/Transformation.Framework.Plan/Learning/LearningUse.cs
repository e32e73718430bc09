using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Which initiatives started without looking at what others had learned.</summary>
/// <remarks>
/// <para>An initiative has started on the first day on record in a stage other than proposed, paused or stopped. Learning is <i>related</i> when it bears on one of the initiative's outcomes or on its cohort, and is
/// not about the initiative itself. It <i>was there</i> when it existed before the day of the start, had not been withdrawn by then, and could be read: it was shared before that day, or its host takes part in the initiative. A review counts if it is
/// for the initiative, of such an entry and dated by <see cref="AsOf"/>; one of the day of the start is in time.</para>
/// <para>The rule is this library's proposal; the paper asks that programmes be informed by earlier tests of change (BNSSG ICB Board, 3 October 2024, item 6.2, section 3.6). Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class LearningUse
{
    private LearningUse(LocalDate asOf, ImmutableArray<InitiativeLearning> initiatives)
    {
        AsOf = asOf;
        Initiatives = initiatives;
    }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The initiatives that have started by the day, in the order of the portfolio.</summary>
    public ImmutableArray<InitiativeLearning> Initiatives { get; }

    /// <summary>The initiatives in a state, in the order of the portfolio.</summary>
    /// <param name="state">The state.</param>
    public IEnumerable<InitiativeLearning> In(LearningUseState state) => Initiatives.Where(i => i.State == state);

    /// <summary>Looks at every initiative of a portfolio that has started by a day. Time in proportion to initiatives times entries and reviews.</summary>
    /// <param name="library">The learning.</param>
    /// <param name="portfolio">The initiatives.</param>
    /// <param name="asOf">The day; nothing dated after it is looked at.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public static LearningUse Of(LearningLibrary library, Portfolio portfolio, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(portfolio);
        IsoDate.Check(asOf, nameof(asOf));
        return new(asOf, [.. portfolio.Initiatives.Select(initiative => Look(library, initiative, asOf)).OfType<InitiativeLearning>()]);
    }

    private static InitiativeLearning? Look(LearningLibrary library, Initiative initiative, LocalDate asOf)
    {
        if (initiative.Lifecycle.History.FirstOrDefault(static change => IsWork(change.Stage)) is not { } start || start.On > asOf)
        {
            return null;
        }

        // A history that begins in the middle of the work says when the records start, not when the work did.
        if ((initiative.Outcomes.IsEmpty && initiative.Cohort is null) || start == initiative.Lifecycle.History[0])
        {
            return new(initiative, start.On, LearningUseState.Unknown, [], []);
        }

        ImmutableArray<LearningEntry> related =
        [
            .. library.Entries
                .Where(entry => IsRelated(entry, initiative) && WasThere(entry, initiative, start.On))
                .OrderBy(static entry => entry.On)
                .ThenBy(static entry => entry.Id, StringComparer.Ordinal),
        ];
        var ids = related.Select(static entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<LearningReview> reviews =
        [
            .. library.Reviews
                .Where(review => review.Initiative == initiative.Id && review.On <= asOf && ids.Contains(review.Entry))
                .OrderBy(static review => review.On)
                .ThenBy(static review => review.Entry, StringComparer.Ordinal)
                .ThenBy(static review => review.By),
        ];
        var state = related.IsEmpty ? LearningUseState.NothingToLookAt
            : reviews.IsEmpty ? LearningUseState.NotLooked
            : reviews[0].On <= start.On ? LearningUseState.Looked
            : LearningUseState.LookedLater;
        return new(initiative, start.On, state, related, reviews);
    }

    private static bool IsWork(LifecycleStage stage) => stage is not (LifecycleStage.Proposed or LifecycleStage.Paused or LifecycleStage.Stopped);

    private static bool IsRelated(LearningEntry entry, Initiative initiative) =>
        !entry.Initiatives.Contains(initiative.Id)
        && (entry.Outcomes.Any(outcome => initiative.Outcomes.Contains(outcome)) || (initiative.Cohort is { } cohort && entry.Cohorts.Contains(cohort)));

    private static bool WasThere(LearningEntry entry, Initiative initiative, LocalDate start) =>
        entry.On < start
        && !(entry.WithdrawnOn <= start)
        && (entry.SharedOn < start || initiative.Organisations.Contains(entry.Host));
}
