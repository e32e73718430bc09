using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using static Transformation.Framework.Plan.Tests.Small;

namespace Transformation.Framework.Plan.Tests.Status;

public sealed class StatusLawsTests
{
    [Property(MaxTest = 500)]
    public Property WithdrawingEvidence_NeverImprovesAStatus() => Prop.ForAll(
        Gen.Zip(PlanGen.Plans, Gen.Zip(Gen.Choose(0, int.MaxValue), Gen.Choose(0, 4))).ToArbitrary(),
        t => IsNoBetter(t.Item1, With(t.Item1, t.Item1.Evidence.Select((e, i) =>
            ((t.Item2.Item1 >> (i % 31)) & 1) == 0 ? e : Withdrawn(e, e.On.PlusDays(t.Item2.Item2))))));

    [Property(MaxTest = 500)]
    public Property RemovingEveryCountOfAMeasure_NeverImprovesAStatus() => Prop.ForAll(
        Gen.Zip(PlanGen.Plans, Gen.Elements("signatures", "partners", "reviews", "fellows")).ToArbitrary(),
        t => IsNoBetter(t.Item1, With(t.Item1, t.Item1.Evidence.Where(e => e.Measure != t.Item2))));

    [Property(MaxTest = 500)]
    public Property LoweringACount_NeverImprovesAStatus() => Prop.ForAll(
        Gen.Zip(PlanGen.Plans, Gen.Choose(0, 90)).ToArbitrary(),
        t => IsNoBetter(t.Item1, With(t.Item1, t.Item1.Evidence.Select(e => e.Measure == "partners" ? e : Lowered(e, t.Item2)))));

    [Property(MaxTest = 300)]
    public Property OrderOfRecords_DoesNotMatter() => Prop.ForAll(
        Gen.Zip(PlanGen.Plans, Gen.Choose(0, int.MaxValue)).ToArbitrary(),
        t => Told(t.Item1) == Told(Small.Plan([.. Shuffled(t.Item1.Milestones, t.Item2), .. Shuffled(t.Item1.Evidence, t.Item2)])));

    [Property(MaxTest = 500)]
    public Property RecordsDatedAfterTheDate_DoNotCount() => Prop.ForAll(
        PlanGen.Plans.ToArbitrary(),
        plan => Told(plan) == Told(Small.Plan([
            .. plan.Milestones.Select(m => m.Actual > Today ? new Milestone(m.Id, m.Title, m.Component, m.Planned) : m),
            .. plan.Evidence.Where(e => e.On <= Today).Select(e => e.WithdrawnOn > Today ? new EvidenceCount(e.Measure, e.Count, e.On, e.OrMore) : e)])));

    [Property(MaxTest = 500)]
    public Property EveryStatus_NamesWhatLedToIt() => Prop.ForAll(PlanGen.Plans.ToArbitrary(), plan => Statuses(plan).All(HasGrounds));

    private static bool HasGrounds(ComponentStatus status) =>
        status.ProgressReason.Rule == StatusRule.NothingRecorded
            ? status.Progress == ComponentProgress.Unknown && status.Milestones.IsEmpty
            : status.ProgressReason.Milestones.Length + status.ProgressReason.Probes.Length > 0
                && (status.DeliveryReason.Milestones.Length > 0 || status.Milestones.IsEmpty)
                && PlanText.ExplainProgress(status).EndsWith('.')
                && PlanText.ExplainDelivery(status).EndsWith('.');

    private static bool IsNoBetter(TransformationPlan before, TransformationPlan after) =>
        Statuses(before).Zip(Statuses(after)).All(t => t.Second.Progress <= t.First.Progress && t.Second.Delivery <= t.First.Delivery);

    private static IEnumerable<ComponentStatus> Statuses(TransformationPlan plan) => PlanStatus.Assess(Template, plan, Today).Components;

    private static TransformationPlan With(TransformationPlan plan, IEnumerable<EvidenceCount> evidence) => Small.Plan([.. plan.Milestones, .. evidence]);

    private static EvidenceCount Withdrawn(EvidenceCount e, LocalDate day) =>
        new(e.Measure, e.Count, e.On, e.OrMore, e.WithdrawnOn is { } earlier ? LocalDate.Min(earlier, day) : day);

    private static EvidenceCount Lowered(EvidenceCount e, int by)
    {
        var count = Math.Max(0, e.Count - by);
        return new(e.Measure, count, e.On, e.OrMore && count > 0, e.WithdrawnOn);
    }

    private static T[] Shuffled<T>(IEnumerable<T> items, int seed)
    {
        T[] all = [.. items];
        new Random(seed).Shuffle(all);
        return all;
    }

    /// <summary>Everything a status says, in the order it says it.</summary>
    private static string Told(TransformationPlan plan)
    {
        var status = PlanStatus.Assess(Template, plan, Today);
        return string.Join('\n', status.Components.Select(c =>
            $"{c.Progress} {c.Delivery} {Told(c.Milestones)} {Told(c.ProgressReason)} {Told(c.DeliveryReason)} {PlanText.ExplainProgress(c)} {PlanText.ExplainDelivery(c)}"))
            + Told(status.PlanMilestones) + Told(status.Overdue);
    }

    private static string Told(StatusReason reason) =>
        $"{reason.Rule} {Told(reason.Milestones)} {string.Join(',', reason.Probes.Select(p => $"{p.Measure.Id}={p.State}"))}";

    private static string Told(IEnumerable<MilestoneFinding> milestones) =>
        string.Join(',', milestones.Select(m => $"{m.Milestone.Id}={m.State}{m.DaysLate}"));
}
