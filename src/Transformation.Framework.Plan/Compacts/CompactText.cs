using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>Puts a compact's standing and findings into plain English. The data behind each sentence is in <see cref="CompactStanding"/>.</summary>
/// <remarks>Pure functions; parties stand by their identifiers. The wording is for readers and may change between versions.</remarks>
public static class CompactText
{
    /// <summary>How the compact stands, as two or three sentences: whether it is in force, who has signed, and when it is reviewed.</summary>
    /// <param name="standing">The standing.</param>
    public static string Explain(CompactStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return $"{InForce(standing)} {Review(standing)}{Feedback(standing)}";
    }

    /// <summary>One finding as a sentence.</summary>
    /// <param name="finding">The finding.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind of finding.</exception>
    public static string Describe(CompactFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var who = finding.Party?.ToString() ?? finding.Side?.Title;
        var version = finding.Records.IsEmpty ? "" : finding.Records[0];
        return finding.Kind switch
        {
            CompactFindingKind.NoVersionInForce => "No version is in force.",
            CompactFindingKind.FewerThanTwoSigned => $"Fewer than two of those who take part have signed {version}, so it binds nobody.",
            CompactFindingKind.SideGivesNothing => $"Under {version} nothing is asked of the side \"{who}\": it only receives.",
            CompactFindingKind.SideHasNotSigned => $"Nobody on the side \"{who}\" has signed {version}.",
            CompactFindingKind.NotSigned => $"{who} has not signed {version}.",
            CompactFindingKind.SignedEarlierVersionOnly => $"{who} has not signed {version}, only an earlier one ({finding.Records[1]}).",
            CompactFindingKind.SignatureWithdrawn => $"{who} has withdrawn its {finding.Records[1]}.",
            CompactFindingKind.GivesNothing => $"Under {version} nothing is asked of {who}: it only receives.",
            CompactFindingKind.GetsNothing => $"Under {version} nobody who takes part promises {who} anything: it only gives.",
            CompactFindingKind.NothingPromisedIsSigned => $"{who} is promised something under {version}, but nobody bound by it has signed.",
            CompactFindingKind.NoReviewDate => "No date has been set for the next review.",
            CompactFindingKind.ReviewOverdue => "A review is overdue.",
            _ => throw new ArgumentOutOfRangeException(nameof(finding)),
        };
    }

    /// <summary>How one piece of feedback stands, as a sentence.</summary>
    /// <param name="feedback">The feedback.</param>
    public static string Describe(CompactFeedbackStanding feedback)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        var record = feedback.Feedback;
        var given = $"{record.By} on how {record.About} keeps \"{record.Commitment}\" ({Sentence.Date(record.On)})";
        return feedback.IsOpen
            ? $"{given}: open for {Sentence.Days(feedback.Days)}."
            : $"{given}: resolved after {Sentence.Days(feedback.Days)}.";
    }

    private static string InForce(CompactStanding standing) => standing switch
    {
        { Version: null } => "Not in force: there is no version to sign.",
        { IsInForce: true } => FormattableString.Invariant(
            $"In force: {standing.Signed} of the {standing.Parties.Length} who take part have signed version {standing.Version.Number}."),
        _ => FormattableString.Invariant(
            $"Not in force: {standing.Signed} of the {standing.Parties.Length} who take part {Have(standing.Signed)} signed version {standing.Version.Number}, and it takes two."),
    };

    private static string Review(CompactStanding standing) => standing.Review switch
    {
        ReviewTiming.NoDateSet => "No date has been set for the next review.",
        ReviewTiming.Ahead => $"The next review is due by {Date(standing.ReviewDue)}.",
        ReviewTiming.DueToday => "A review is due today.",
        _ => $"A review was due by {Date(standing.ReviewDue)} and is {Sentence.Days(standing.ReviewDaysOverdue)} overdue.",
    };

    private static string Feedback(CompactStanding standing)
    {
        var open = standing.Feedback.Count(static f => f.IsOpen);
        return standing.Feedback.IsEmpty ? "" : FormattableString.Invariant(
            $" Feedback: {standing.Feedback.Length} given, {open} open{(open == 0 ? "" : $", the oldest for {Sentence.Days(standing.Feedback.Where(static f => f.IsOpen).Max(static f => f.Days))}")}.");
    }

    private static string Date(LocalDate? date) => Sentence.Date(date!.Value);

    private static string Have(int count) => count == 1 ? "has" : "have";
}
