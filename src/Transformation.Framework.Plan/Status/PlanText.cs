using System.Globalization;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>Puts statuses and their reasons into plain English. The data behind each sentence is in <see cref="StatusReason"/>.</summary>
/// <remarks>Pure functions; the wording is for readers and may change between versions.</remarks>
public static class PlanText
{
    /// <summary>The word for a progress: <c>under way</c>.</summary>
    /// <param name="progress">The progress.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such progress.</exception>
    public static string Of(ComponentProgress progress) => progress switch
    {
        ComponentProgress.Unknown => "unknown",
        ComponentProgress.NotStarted => "not started",
        ComponentProgress.UnderWay => "under way",
        ComponentProgress.Established => "established",
        ComponentProgress.Embedded => "embedded",
        _ => throw new ArgumentOutOfRangeException(nameof(progress)),
    };

    /// <summary>The word for a state of delivery: <c>at risk</c>.</summary>
    /// <param name="delivery">The state.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such state.</exception>
    public static string Of(DeliveryState delivery) => delivery switch
    {
        DeliveryState.Unknown => "unknown",
        DeliveryState.OffTrack => "off track",
        DeliveryState.AtRisk => "at risk",
        DeliveryState.OnTrack => "on track",
        _ => throw new ArgumentOutOfRangeException(nameof(delivery)),
    };

    /// <summary>Why a component has come so far and no further, as one or two sentences.</summary>
    /// <param name="status">The component's status.</param>
    public static string ExplainProgress(ComponentStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        var reason = status.ProgressReason;
        return Capital(Of(status.Progress)) + ": " + reason.Rule switch
        {
            StatusRule.NothingRecorded =>
                "nothing has been recorded." + Wanted(reason, status.AsOf, " Evidence that would show it established", ComponentProgress.Established),
            StatusRule.EvidenceOfEmbedded => $"{Probes(reason.Probes, status.AsOf)}.",
            StatusRule.EvidenceOfEstablished =>
                $"{Probes(reason.Probes.Where(static p => p.Probe.Shows == ComponentProgress.Established), status.AsOf)}."
                + Wanted(reason, status.AsOf, " Not shown to be embedded", ComponentProgress.Embedded),
            StatusRule.SomethingDone =>
                $"{Join(Doings(reason, status.AsOf))}."
                + Wanted(reason, status.AsOf, " Not shown to be established", ComponentProgress.Established),
            _ => reason.Milestones.IsEmpty
                ? $"nothing has been counted above zero ({Probes(reason.Probes, status.AsOf)})."
                : $"no milestone is done{(reason.Probes.IsEmpty ? "" : " and nothing has been counted above zero")}.",
        };
    }

    /// <summary>Why a component's milestones are or are not being met, as one sentence.</summary>
    /// <param name="status">The component's status.</param>
    public static string ExplainDelivery(ComponentStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        var reason = status.DeliveryReason;
        return Capital(Of(status.Delivery)) + ": " + reason.Rule switch
        {
            StatusRule.NoPlannedDate => reason.Milestones.IsEmpty ? "no milestone has been recorded." : "no milestone has a planned date.",
            StatusRule.MilestoneOverdue => $"{Join(reason.Milestones.Select(Describe))}.",
            StatusRule.LastFinishedLate => $"{Join(reason.Milestones.Select(Describe))}, and more is to be done.",
            StatusRule.DoneWithoutEvidence => $"every milestone is done, but the evidence is not there ({Probes(reason.Probes, status.AsOf)}).",
            StatusRule.OpenWithoutDate => $"nothing is late, but no date has been set for {Join(reason.Milestones.Select(Title))}.",
            _ => reason.Milestones.FirstOrDefault(static m => !m.IsDone) is { } next
                ? $"nothing is late; {Describe(next)}."
                : "every milestone is done.",
        };
    }

    /// <summary>How a milestone stands, as a clause without a full stop: <c>"Draft" was due on 2024-09-16 and is 17 days overdue</c>.</summary>
    /// <param name="milestone">The milestone.</param>
    public static string Describe(MilestoneFinding milestone)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        var (planned, actual) = (milestone.Milestone.Planned, milestone.Milestone.Actual);
        return Title(milestone) + milestone.State switch
        {
            MilestoneState.Undated => " is still to be done, without a date",
            MilestoneState.Ahead => $" is due on {Sentence.Date(planned!.Value)}",
            MilestoneState.DueToday => " is due today",
            MilestoneState.Overdue => $" was due on {Sentence.Date(planned!.Value)} and is {Sentence.Days(milestone.DaysLate)} overdue",
            MilestoneState.Done => $" was done by {Sentence.Date(actual!.Value)}",
            _ => $" was done {Sentence.Days(milestone.DaysLate)} late on {Sentence.Date(actual!.Value)}",
        };
    }

    /// <summary>Where registers and what was written down do not say the same, as one sentence.</summary>
    /// <param name="disagreement">The disagreement.</param>
    public static string Explain(EvidenceDisagreement disagreement)
    {
        ArgumentNullException.ThrowIfNull(disagreement);
        var (tally, count) = (disagreement.Tally.Count, disagreement.WrittenDown);
        return FormattableString.Invariant(
            $"{disagreement.Measure.Title}: {tally} on record for {Sentence.Date(count.On)}, but {count.Count}{(count.OrMore ? " or more" : "")} written down; what is on record counts.");
    }

    /// <summary>What was done and counted; what is told below as wanted only if there is nothing else to tell.</summary>
    private static IEnumerable<string> Doings(StatusReason reason, LocalDate asOf)
    {
        var counted = reason.Probes.Where(static p => p.IsAboveZero).ToLookup(static p => p.Probe.Shows == ComponentProgress.Established && p.State != ProbeState.Met);
        var said = reason.Milestones.Select(Describe).Concat(counted[false].Select(p => Probe(p, asOf))).ToList();
        return said.Count > 0 ? said : counted[true].Select(p => Probe(p, asOf));
    }

    private static string Wanted(StatusReason reason, LocalDate asOf, string opening, ComponentProgress shows)
    {
        var probes = reason.Probes.Where(p => p.Probe.Shows == shows).ToList();
        return probes.Count == 0
            ? $"{opening}: the template names no evidence of that."
            : $"{opening}: {Probes(probes.Where(static p => p.State != ProbeState.Met), asOf)}.";
    }

    private static string Probes(IEnumerable<ProbeFinding> probes, LocalDate asOf) => Join(probes.Select(p => Probe(p, asOf)));

    private static string Probe(ProbeFinding probe, LocalDate asOf)
    {
        var wanted = probe.TargetMeasure is { } other
            ? $"as many wanted as {other.Title}: {Count(probe.TargetTally, probe.TargetEvidence, asOf)}"
            : string.Create(CultureInfo.InvariantCulture, $"at least {probe.Probe.Target} wanted");
        return $"{probe.Measure.Title}: {Count(probe.Tally, probe.Evidence, asOf)} ({wanted})";
    }

    private static string Count(EvidenceTally? tally, EvidenceCount? count, LocalDate asOf) => tally is not null
        ? FormattableString.Invariant($"{tally.Count} on record")
        : count is null
        ? "not recorded"
        : string.Create(CultureInfo.InvariantCulture, $"{count.Count}{(count.OrMore ? " or more" : "")} on {Sentence.Date(count.On)}")
            + (count.IsWithdrawnOn(asOf) ? $", withdrawn on {Sentence.Date(count.WithdrawnOn!.Value)}" : "");

    private static string Title(MilestoneFinding milestone) => $"\"{milestone.Milestone.Title}\"";

    private static string Join(IEnumerable<string> parts) => string.Join("; ", parts);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
