using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>The rules of <c>docs/plan-status.md</c>: from findings to a status and its reason.</summary>
internal static class StatusRules
{
    internal static (ComponentProgress Progress, StatusReason Reason) Progress(
        ImmutableArray<MilestoneFinding> milestones, ImmutableArray<ProbeFinding> probes)
    {
        var counted = probes.Where(static p => p.IsCounted).ToList();
        if (milestones.IsEmpty && counted.Count == 0)
        {
            return (ComponentProgress.Unknown, new(StatusRule.NothingRecorded, probes: probes));
        }

        var established = Showing(probes, ComponentProgress.Established);
        if (AreMet(established))
        {
            var embedded = Showing(probes, ComponentProgress.Embedded);
            return AreMet(embedded)
                ? (ComponentProgress.Embedded, new(StatusRule.EvidenceOfEmbedded, probes: probes))
                : (ComponentProgress.Established, new(StatusRule.EvidenceOfEstablished, probes: probes));
        }

        var done = milestones.Where(static m => m.IsDone).ToList();
        return done.Count > 0 || probes.Any(static p => p.IsAboveZero)
            ? (ComponentProgress.UnderWay, new(StatusRule.SomethingDone, done, probes.Where(p => p.IsAboveZero || established.Contains(p))))
            : (ComponentProgress.NotStarted, new(StatusRule.NothingDone, milestones, counted));
    }

    internal static (DeliveryState Delivery, StatusReason Reason) Delivery(
        ImmutableArray<MilestoneFinding> milestones, ImmutableArray<ProbeFinding> probes)
    {
        if (milestones.All(static m => m.Milestone.Planned is null))
        {
            return (DeliveryState.Unknown, new(StatusRule.NoPlannedDate, milestones));
        }

        if (Where(milestones, static m => m.State == MilestoneState.Overdue) is { Count: > 0 } overdue)
        {
            return (DeliveryState.OffTrack, new(StatusRule.MilestoneOverdue, overdue));
        }

        var open = Where(milestones, static m => !m.IsDone);
        if (open.Count > 0 && FinishedLast(milestones) is { Count: > 0 } last && last.Exists(static m => m.State == MilestoneState.DoneLate))
        {
            return (DeliveryState.AtRisk, new(StatusRule.LastFinishedLate, Where(last, static m => m.State == MilestoneState.DoneLate)));
        }

        var wanting = Showing(probes, ComponentProgress.Established).Where(static p => p.State != ProbeState.Met).ToList();
        if (open.Count == 0 && wanting.Count > 0)
        {
            return (DeliveryState.AtRisk, new(StatusRule.DoneWithoutEvidence, milestones, wanting));
        }

        return Where(open, static m => m.State == MilestoneState.Undated) is { Count: > 0 } undated
            ? (DeliveryState.Unknown, new(StatusRule.OpenWithoutDate, undated))
            : (DeliveryState.OnTrack, new(StatusRule.NothingLate, milestones));
    }

    /// <summary>Of the finished milestones that had a planned date, the one finished last; several when they share the day.</summary>
    private static List<MilestoneFinding> FinishedLast(ImmutableArray<MilestoneFinding> milestones)
    {
        var finished = Where(milestones, static m => m.IsDone && m.Milestone.Planned is not null);
        var day = finished.Max(static m => m.Milestone.Actual);
        return Where(finished, m => m.Milestone.Actual == day);
    }

    private static List<MilestoneFinding> Where(IEnumerable<MilestoneFinding> milestones, Func<MilestoneFinding, bool> condition) =>
        [.. milestones.Where(condition)];

    private static ImmutableArray<ProbeFinding> Showing(ImmutableArray<ProbeFinding> probes, ComponentProgress progress) =>
        [.. probes.Where(p => p.Probe.Shows == progress)];

    /// <summary>No probe at all shows nothing.</summary>
    private static bool AreMet(ImmutableArray<ProbeFinding> probes) => !probes.IsEmpty && probes.All(static p => p.State == ProbeState.Met);
}
