using System.Collections.Immutable;
using System.Globalization;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Puts the work of a gateway panel into plain English.</summary>
/// <remarks>Pure functions; the wording is for readers and may change between versions.</remarks>
public static class PanelText
{
    /// <summary>A case in a sentence.</summary>
    /// <param name="standing">The case.</param>
    public static string Describe(PanelCaseStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        var waited = standing.WorkingDaysWaited is { } days ? Sentence.Count(days, "working day") : null;
        var c = standing.Case;
        return $"{c.Initiative} at the gate \"{c.Gate}\" " + standing.State switch
        {
            PanelCaseState.Heard => $"was heard on {Sentence.Date(c.Hearing!.On)} {(waited is null ? "(when it was submitted is not recorded)" : $"after {waited}")}: {c.Hearing.Outcome ?? "outcome not recorded"}.",
            PanelCaseState.Waiting => $"has waited {waited} to be heard.",
            PanelCaseState.Overdue => $"was to be submitted by {Sentence.Date(c.DueOn!.Value)} and is not.",
            PanelCaseState.Ahead => $"is to be submitted by {Sentence.Date(c.DueOn!.Value)}.",
            PanelCaseState.Withdrawn => $"was withdrawn on {Sentence.Date(c.WithdrawnOn!.Value)}.",
            _ => "has no date.",
        };
    }

    /// <summary>A condition in a sentence.</summary>
    /// <param name="standing">The condition.</param>
    public static string Describe(PanelConditionStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        var condition = standing.Condition;
        return $"\"{condition.Text}\" ({standing.Case.Initiative}; {condition.Owner?.ToString() ?? "no owner on record"}) " + standing.State switch
        {
            PanelConditionState.Met when condition.MetOn > condition.Due => $"was met on {Sentence.Date(condition.MetOn.Value)}, after its last day.",
            PanelConditionState.Met => $"was met on {Sentence.Date(condition.MetOn!.Value)}.",
            PanelConditionState.Waived => $"was waived on {Sentence.Date(condition.WaivedOn!.Value)}.",
            PanelConditionState.Overdue => $"is {Sentence.Count(standing.DaysOverdue, "day")} overdue.",
            _ => condition.Due is { } due ? $"is open until {Sentence.Date(due)}." : "is open, without a date.",
        };
    }

    /// <summary>The pipeline in a few sentences.</summary>
    /// <param name="pipeline">The pipeline.</param>
    public static ImmutableArray<string> Summarise(PanelPipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        var overdue = pipeline.Conditions.Count(static c => c.State == PanelConditionState.Overdue);
        var open = pipeline.Conditions.Count(static c => c.State == PanelConditionState.Open) + overdue;
        return
        [
            FormattableString.Invariant($"On {Sentence.Date(pipeline.AsOf)}: {Sentence.Count(pipeline.Due.Length, "case")} due ({pipeline.Due.Count(static c => c.State == PanelCaseState.Overdue)} overdue), ")
                + FormattableString.Invariant($"{pipeline.Waiting.Length} waiting, {pipeline.Waits.WorkingDays.Length + pipeline.Waits.Unknown} heard."),
            Waits(pipeline.Waits),
            FormattableString.Invariant($"Conditions: {open} open, of which {overdue} overdue, of {pipeline.Conditions.Length}."),
            Burden(pipeline.TotalBurden),
        ];
    }

    /// <summary>What preparation took, in a sentence; a lower bound is called one.</summary>
    /// <param name="burden">The burden.</param>
    public static string Burden(PanelBurden burden)
    {
        ArgumentNullException.ThrowIfNull(burden);
        return burden.Recorded == 0
            ? $"What preparation took is not recorded for any of {Sentence.Count(burden.Cases, "case")}."
            : $"Preparation took {(burden.IsLowerBound ? "at least " : "")}{string.Create(CultureInfo.InvariantCulture, $"{burden.Preparation.Hours:0.##}")} hours, recorded for {Sentence.Of(burden.Recorded, burden.Cases)} cases.";
    }

    private static string Waits(PanelWaits waits) => (waits.Median, waits.Longest) switch
    {
        ({ } median, { } longest) => string.Create(CultureInfo.InvariantCulture, $"Half of the cases heard waited {median:0.#} working days or less, the longest {longest}")
            + (waits.Unknown == 0 ? "." : $"; unknown for {waits.Unknown.ToString(CultureInfo.InvariantCulture)}."),
        _ => "How long cases waited is not known.",
    };
}
