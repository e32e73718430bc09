using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What must hold between the records of a learning library, and between them and a portfolio.</summary>
internal static class LearningChecks
{
    private static readonly JsonShape<LocalDate?> DateShape = JsonShapes.Map<LocalDate, LocalDate?>(JsonShapes.Date, static d => d, static d => d!.Value);

    internal static void BetweenRecords(
        IReadOnlyList<JsonItem<LearningRepository>> repositories,
        IReadOnlyList<JsonItem<LearningEntry>> entries,
        IReadOnlyList<JsonItem<LearningReview>> reviews,
        IReadOnlyList<JsonItem<EvaluationPlan>> evaluations,
        ProblemCollector problems)
    {
        ItemChecks.ReportRepeatedIds(repositories, static r => r.Id, "repository", problems);
        ItemChecks.ReportRepeatedIds(entries, static e => e.Id, "entry", problems);
        ItemChecks.ReportRepeatedIds(evaluations, static e => e.Id, "evaluation plan", problems);
        ItemChecks.ReportRepeats(
            reviews,
            "entry",
            static r => KeyOf(r.Value),
            static r => FormattableString.Invariant($"A review of {r.Entry} by {r.By} on {r.On:uuuu-MM-dd} for the same initiative"),
            problems);

        var knowsRepository = ItemChecks.Knows(repositories, static r => r.Id);
        foreach (var entry in entries)
        {
            if (ItemChecks.Part(entry, static e => e.Repository!, "repository", CoreShapes.Identifier) is { } repository && !knowsRepository(repository))
            {
                ItemChecks.ReportUnknown(problems, $"{entry.Path}.repository", "repository", repository);
            }
        }

        var knowsEntry = ItemChecks.Knows(entries, static e => e.Id);
        var madeOn = entries.Where(static e => e.Value is not null).DistinctBy(static e => e.Value!.Id).ToDictionary(static e => e.Value!.Id, static e => e.Value!.On);
        foreach (var review in reviews)
        {
            Review(review, knowsEntry, madeOn, problems);
        }
    }

    internal static void AgainstPortfolio(LearningLibrary library, Portfolio portfolio, ProblemCollector problems)
    {
        foreach (var (i, entry) in library.Entries.Index())
        {
            foreach (var (j, initiative) in entry.Initiatives.Index())
            {
                Initiative(FormattableString.Invariant($"$.entries[{i}].initiatives[{j}]"), initiative, portfolio, problems);
            }

            foreach (var (j, outcome) in entry.Outcomes.Index().Where(o => !portfolio.Outcomes.Contains(o.Item)))
            {
                ItemChecks.ReportUnknown(problems, FormattableString.Invariant($"$.entries[{i}].outcomes[{j}]"), "outcome", outcome.Value);
            }
        }

        foreach (var (i, review) in library.Reviews.Index())
        {
            Initiative(FormattableString.Invariant($"$.reviews[{i}].initiative"), review.Initiative, portfolio, problems);
        }

        foreach (var (i, plan) in library.Evaluations.Index())
        {
            Initiative(FormattableString.Invariant($"$.evaluations[{i}].initiative"), plan.Initiative, portfolio, problems);
        }
    }

    private static (string Entry, OrganisationId By, InitiativeId? Initiative, LocalDate On)? KeyOf(LearningReview? review) =>
        review is null ? null : (review.Entry, review.By, review.Initiative, review.On);

    private static void Review(
        JsonItem<LearningReview> review, Func<string, bool> knowsEntry, Dictionary<string, LocalDate> madeOn, ProblemCollector problems)
    {
        if (ItemChecks.Part(review, static r => r.Entry, "entry", CoreShapes.Identifier) is not { } entry)
        {
            return;
        }

        if (!knowsEntry(entry))
        {
            ItemChecks.ReportUnknown(problems, $"{review.Path}.entry", "entry", entry);
        }
        else if (madeOn.TryGetValue(entry, out var made) && ItemChecks.Part(review, static r => r.On, "on", DateShape) is { } on && on < made)
        {
            problems.Add(
                $"{review.Path}.on", ProblemCodes.Contradiction, FormattableString.Invariant($"The entry {entry} is of {made:uuuu-MM-dd}, and cannot have been looked at before."));
        }
    }

    private static void Initiative(string path, InitiativeId? initiative, Portfolio portfolio, ProblemCollector problems)
    {
        if (initiative is { } id && !portfolio.TryFind(id, out _))
        {
            ItemChecks.ReportUnknown(problems, path, "initiative", id.Value);
        }
    }
}
