using System.Globalization;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>Puts what is found about learning and evaluation into plain English.</summary>
/// <remarks>Pure functions; the wording is for readers and may change between versions.</remarks>
public static class LearningText
{
    private const int MostTitles = 3;

    /// <summary>The words for a kind of learning: <c>grey literature</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static string Of(LearningKind kind) => kind switch
    {
        LearningKind.GreyLiterature => "grey literature",
        LearningKind.Story => "story",
        LearningKind.Evaluation => "evaluation",
        LearningKind.PublishedStudy => "published study",
        LearningKind.LearningLog => "learning log",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The words for a part of an evaluation plan, with its article: <c>a specific aim</c>.</summary>
    /// <param name="part">The part.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public static string Of(EvaluationPart part) => part switch
    {
        EvaluationPart.Aim => "a specific aim",
        EvaluationPart.Measure => "a measure with a from and a to",
        EvaluationPart.Deadline => "a date to reach the aim by",
        EvaluationPart.Indicators => "indicators",
        EvaluationPart.Baseline => "a plan for the baseline",
        EvaluationPart.Method => "a method",
        EvaluationPart.Evaluator => "somebody to evaluate",
        EvaluationPart.Reporting => "a date to report on",
        EvaluationPart.Feedback => "a way back to those who can act",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    /// <summary>Whether an initiative looked at what others had learned, as one or two sentences.</summary>
    /// <param name="learning">What was found.</param>
    public static string Explain(InitiativeLearning learning)
    {
        ArgumentNullException.ThrowIfNull(learning);
        var (title, start, related) = ($"\"{learning.Initiative.Title}\"", Sentence.Date(learning.StartedOn), Pieces(learning.Related.Length));
        return learning.State switch
        {
            LearningUseState.Unknown when learning.Initiative.Outcomes.IsEmpty && learning.Initiative.Cohort is null =>
                $"{title} names neither an outcome nor a cohort: what learning it could have looked at cannot be told.",
            LearningUseState.Unknown => $"{title} was at work when its records begin on {start}: what it looked at before it started cannot be told.",
            LearningUseState.NothingToLookAt => $"{title} started on {start}; no related learning was there for it.",
            LearningUseState.NotLooked =>
                $"{title} started on {start} without a record of looking at {related} that {(learning.Related.Length == 1 ? "was" : "were")} there: {Titles(learning.Related)}.",
            LearningUseState.LookedLater =>
                $"{title} started on {start} and first looked at related learning on {Sentence.Date(learning.Reviews[0].On)}, {DaysLater(learning)} later." + NotReviewed(learning),
            _ => string.Create(CultureInfo.InvariantCulture, $"{title} had looked at {Reviewed(learning)} of {related} by {start}, when it started.") + NotReviewed(learning),
        };
    }

    /// <summary>What an evaluation plan has and lacks, as one sentence.</summary>
    /// <param name="completeness">What was found.</param>
    public static string Explain(EvaluationCompleteness completeness)
    {
        ArgumentNullException.ThrowIfNull(completeness);
        var notRecorded = completeness.NotRecorded.IsEmpty ? "" : $"not recorded: {Join(completeness.NotRecorded)}";
        return completeness.State switch
        {
            EvaluationState.Complete => "Complete.",
            EvaluationState.Incomplete => $"Incomplete: it lacks {Join(completeness.Missing)}{(notRecorded.Length == 0 ? "" : "; " + notRecorded)}.",
            _ => $"Unknown: {notRecorded}.",
        };
    }

    private static string NotReviewed(InitiativeLearning learning) =>
        learning.NotReviewed.ToList() is { Count: > 0 } left ? $" Not looked at: {Titles(left)}." : "";

    private static string DaysLater(InitiativeLearning learning) => Sentence.Count(Period.DaysBetween(learning.StartedOn, learning.Reviews[0].On), "day");

    private static int Reviewed(InitiativeLearning learning) =>
        learning.Reviews.Where(review => review.On <= learning.StartedOn).Select(static review => review.Entry).Distinct(StringComparer.Ordinal).Count();

    private static string Titles(IReadOnlyCollection<LearningEntry> entries)
    {
        var shown = string.Join("; ", entries.Take(MostTitles).Select(static e => $"\"{e.Title}\" ({Of(e.Kind)}, {Sentence.Date(e.On)})"));
        return entries.Count <= MostTitles ? shown : string.Create(CultureInfo.InvariantCulture, $"{shown}; and {entries.Count - MostTitles} more");
    }

    private static string Pieces(int count) => count == 1 ? "1 piece of related learning" : string.Create(CultureInfo.InvariantCulture, $"{count} pieces of related learning");

    private static string Join(IEnumerable<EvaluationPart> parts) => string.Join(", ", parts.Select(Of));
}
