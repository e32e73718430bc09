using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Puts what an oversight group finds, and how it works, into plain English.</summary>
/// <remarks>Pure functions; the wording is for readers and may change between versions.</remarks>
public static class OversightText
{
    /// <summary>A meeting in a sentence: its quorum, then papers, notice and minutes where there is a rule.</summary>
    /// <param name="meeting">The meeting.</param>
    public static string Describe(MeetingStanding meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        var quorum = meeting switch
        {
            { DecidedWithoutQuorum: true } => "was not quorate, yet decisions are recorded",
            { State: QuorumState.Quorate } => "was quorate",
            { State: QuorumState.NotQuorate } => "was not quorate",
            _ => "has no attendance on record",
        };
        IEnumerable<string?> parts =
        [
            quorum,
            meeting.HadTerms ? null : "no terms of reference were in force",
            Notice("papers", "sent", meeting.Papers),
            Notice("notice", "given", meeting.Notice),
            Notice("draft minutes", "issued", meeting.Minutes),
        ];
        return $"The meeting of {Sentence.Date(meeting.Meeting.On)} {string.Join("; ", parts.OfType<string>())}.";
    }

    /// <summary>An action in a sentence.</summary>
    /// <param name="action">The action.</param>
    public static string Describe(OversightActionStanding action)
    {
        ArgumentNullException.ThrowIfNull(action);
        var owner = action.Action.Organisation?.ToString() ?? action.Action.Body?.ToString() ?? "nobody on record";
        var state = action switch
        {
            { IsOpen: false, DaysLate: > 0 } => $"was done on {Sentence.Date(action.DoneOn!.Value)}, {Sentence.Count(action.DaysLate.Value, "day")} late",
            { IsOpen: false } => $"was done on {Sentence.Date(action.DoneOn!.Value)}",
            { IsOverdue: true } => $"was due on {Sentence.Date(action.Action.Due!.Value)} and is {Sentence.Count(action.DaysLate!.Value, "day")} overdue",
            { Action.Due: { } due } => $"is due on {Sentence.Date(due)}",
            _ => $"has been open for {Sentence.Count(action.AgeInDays!.Value, "day")} without a date",
        };
        return $"\"{action.Action.Title}\" ({owner}) {state}.";
    }

    /// <summary>Why two initiatives are worth a conversation, in a sentence or two.</summary>
    /// <param name="pair">The initiatives.</param>
    public static string Explain(InitiativePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var text = $"\"{pair.First.Title}\" and \"{pair.Second.Title}\" are both for {pair.Cohort} and both serve {Sentence.List(pair.Outcomes.Select(static o => o.ToString()))}; "
            + $"only the first has {Names(pair.OnlyFirst)}, only the second {Names(pair.OnlySecond)}.";
        return pair.IsPossibleDuplication
            ? text + " They may be the same work done twice: one kind of change, at much the same stage, with no organisation in common, and neither needs the other."
            : text + " Their organisations may gain from working together.";
    }

    /// <summary>The overview in a few sentences, one for each thing found.</summary>
    /// <param name="overview">The overview.</param>
    public static ImmutableArray<string> Summarise(OversightOverview overview)
    {
        ArgumentNullException.ThrowIfNull(overview);
        var attention = overview.Attention;
        IEnumerable<string?> lines =
        [
            $"{Sentence.Count(overview.Live.Length, "initiative")} live on {Sentence.Date(overview.AsOf)}; of those classified, {Sentence.Of(attention.OnSecondOrThird, attention.Classified)} "
                + FormattableString.Invariant($"are on the second or third horizon (H2+ {attention.H2Plus.Length}, H2- {attention.H2Minus.Length}, H3 {attention.H3.Length})")
                + (attention.Unclassified.IsEmpty ? "." : $"; not classified: {Names(attention.Unclassified)}."),
            .. overview.Pairs.Select(Explain),
            Gap("Outcomes that no live initiative serves", [.. overview.OutcomesNobodyServes.Select(static o => o.Id)]),
            Gap("Cohorts that no live initiative is for any more", overview.CohortsNobodyServes),
            Gap("Organisations without a live initiative", overview.OrganisationsWithout),
            Gap("Cannot be compared, for want of a cohort or an outcome", overview.NotComparable),
        ];
        return [.. lines.OfType<string>()];
    }

    private static string? Notice(string what, string done, NoticeFinding finding) => finding.State switch
    {
        NoticeState.NoRule => null,
        NoticeState.Met => $"{what} {done} in time",
        NoticeState.Late => $"{what} {done} on {Sentence.Date(finding.Done!.Value)}, {Sentence.Count(finding.WorkingDaysLate!.Value, "working day")} after the last day",
        NoticeState.Ahead => $"{what} due by {Sentence.Date(finding.Due!.Value)}",
        _ => $"{what} due by {Sentence.Date(finding.Due!.Value)}, not recorded",
    };

    private static string? Gap<T>(string what, ImmutableArray<T> items)
        where T : struct =>
        items.IsEmpty ? null : $"{what}: {Names(items)}.";

    private static string Names<T>(ImmutableArray<T> items)
        where T : struct =>
        Sentence.List(items.Select(static i => i.ToString()!));
}
