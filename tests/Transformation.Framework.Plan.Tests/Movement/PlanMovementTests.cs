using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Plan.Tests.Status;
using static Transformation.Framework.Plan.Tests.Small;

namespace Transformation.Framework.Plan.Tests.Movement;

public sealed class PlanMovementTests
{
    [Fact]
    public void Between_OnePlanAtTwoDates_TellsWhatMoved()
    {
        var plan = Small.Plan(
            Step("compact", planned: 3, id: "late"),
            Step("compact", planned: 20, actual: 5, id: "done"),
            Step("bare", planned: 30, id: "same"),
            Count("partners", 2),
            Count("signatures", 1),
            Count("signatures", 2, Today.PlusDays(4)),
            Count("fellows", 90, orMore: true, withdrawnOn: Today.PlusDays(6)));
        var movement = PlanMovement.Between(PlanStatus.Assess(Template, plan, Today), PlanStatus.Assess(Template, plan, Today.PlusDays(10)));
        Assert.Equal(
            ["compact Forward Back", "fellowship BecameUnknown None"],
            movement.Components.Select(static c => $"{c.Component.Id} {c.Progress} {c.Delivery}"));
        Assert.Equal(
            [
                "Compact: under way → established; delivery on track → off track.",
                "Fellowship: established → unknown.",
                "\"Step late\" was due on 2024-10-06 and is 7 days overdue.",
                "\"Step done\" was done by 2024-10-08.",
                "Signatures: 1 before, 2 now.",
                "Fellows: 90 or more before, unknown now.",
            ],
            [.. movement.Components.Select(MovementText.Explain), .. movement.Milestones.Select(MovementText.Explain), .. movement.Measures.Select(MovementText.Explain)]);
    }

    [Fact]
    public void Between_TwoVersions_TellsWhatWasReplannedTakenBackAddedAndRemoved()
    {
        var before = TransformationPlan.Create(
            "p", "P", "small", milestones: [Step("bare", 1, id: "moved"), Step("bare", -2, -3, "undone"), Step("bare", 9, id: "gone")], risks: [new("old", "Old.", "I.")]).OrThrow();
        var after = TransformationPlan.Create(
            "p", "P", "small", milestones: [Step("bare", 8, id: "moved"), Step("bare", -2, id: "undone"), Step("bare", id: "new")], risks: [new("new", "New.", "I.")]).OrThrow();
        var movement = PlanMovement.Between(PlanStatus.Assess(Template, before, Today), PlanStatus.Assess(Template, after, Today));
        Assert.Equal(
            [
                "\"Step undone\": no longer recorded as done; was due on 2024-10-01 and is 2 days overdue.",
                "\"Step moved\": moved from 2024-10-04 to 2024-10-11; is due on 2024-10-11.",
                "\"Step gone\" is no longer part of the plan.",
                "New: \"Step new\" is still to be done, without a date.",
            ],
            movement.Milestones.Select(MovementText.Explain));
        Assert.Equal(("new", "old"), (Assert.Single(movement.RisksAdded).Id, Assert.Single(movement.RisksRemoved).Id));
    }

    [Fact]
    public void Between_OtherPlanOrEarlierDate_IsRefused()
    {
        var status = PlanStatus.Assess(Template, Small.Plan(), Today);
        Assert.Throws<ArgumentException>(() => PlanMovement.Between(status, PlanStatus.Assess(Template, Small.Plan(), Today.PlusDays(-1))));
        var other = TransformationPlan.Create("q", "Q", "small").OrThrow();
        Assert.Throws<ArgumentException>(() => PlanMovement.Between(status, PlanStatus.Assess(Template, other, Today)));
    }

    [Property(MaxTest = 300)]
    public Property FromAStatusToItself_NothingMoves() => Prop.ForAll(PlanGen.Plans.ToArbitrary(), plan =>
    {
        var status = PlanStatus.Assess(Template, plan, Today);
        return PlanMovement.Between(status, status).IsEmpty;
    });

    [Property(MaxTest = 300)]
    public Property ThereAndBack_AreEachOthersReverse() => Prop.ForAll(Gen.Zip(PlanGen.Plans, PlanGen.Plans).ToArbitrary(), t =>
    {
        var (one, other) = (PlanStatus.Assess(Template, t.Item1, Today), PlanStatus.Assess(Template, t.Item2, Today));
        var (there, back) = (PlanMovement.Between(one, other), PlanMovement.Between(other, one));
        return there.Components.Select(static c => (c.Component.Id, Reverse(c.Progress), Reverse(c.Delivery)))
                .SequenceEqual(back.Components.Select(static c => (c.Component.Id, c.Progress, c.Delivery)))
            && there.Measures.Select(static m => (m.Measure.Id, m.After, m.Before)).SequenceEqual(back.Measures.Select(static m => (m.Measure.Id, m.Before, m.After)))
            && there.Milestones.Select(static m => m.Milestone.Id).Order().SequenceEqual(back.Milestones.Select(static m => m.Milestone.Id).Order());
    });

    [Property(MaxTest = 300)]
    public Property EveryComponentThatStandsElsewhere_IsNamedAndNoOther() => Prop.ForAll(Gen.Zip(PlanGen.Plans, PlanGen.Plans).ToArbitrary(), t =>
    {
        var (one, other) = (PlanStatus.Assess(Template, t.Item1, Today), PlanStatus.Assess(Template, t.Item2, Today.PlusDays(1)));
        return PlanMovement.Between(one, other).Components.Select(static c => c.Component.Id).SequenceEqual(
            one.Components.Zip(other.Components).Where(static p => p.First.Progress != p.Second.Progress || p.First.Delivery != p.Second.Delivery).Select(static p => p.First.Component.Id));
    });

    private static MovementKind Reverse(MovementKind kind) => kind switch
    {
        MovementKind.Forward => MovementKind.Back,
        MovementKind.Back => MovementKind.Forward,
        MovementKind.BecameKnown => MovementKind.BecameUnknown,
        MovementKind.BecameUnknown => MovementKind.BecameKnown,
        _ => kind,
    };
}
