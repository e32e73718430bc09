using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Records;

public sealed class TransformationPlanTests
{
    private static readonly LocalDate Day = new(2024, 2, 29);

    [Fact]
    public void Create_RepeatedRecords_SaysAllAtOnce()
    {
        var owner = new PlanOwner("decides", GovernanceBodyId.From("board"));
        var problems = TransformationPlan.Create(
            "p",
            "P",
            "t",
            [owner, new("decides", GovernanceBodyId.From("board"), "c"), owner],
            [new("m", "M"), new("m", "N")],
            [new("x", 1, Day), new("x", 2, Day.PlusDays(1)), new("x", 3, Day)],
            [new("r", "R", "Bad."), new("r", "S", "Bad.")]).Problems;

        Assert.Equal(["$.owners[2].body", "$.milestones[1].id", "$.evidence[2].on", "$.risks[1].id"], problems.Select(p => p.Path));
        Assert.All(problems, p => Assert.Equal(ProblemCodes.DuplicateId, p.Code));
    }

    [Fact]
    public void With_NewRecord_AddsItAndLeavesTheOtherPlanAlone()
    {
        var before = TransformationPlan.Create("p", "P", "t", milestones: [new("m", "M")]).OrThrow();
        var after = before.With(new Milestone("n", "N")).With(new EvidenceCount("x", 1, Day));

        Assert.Single(before.Milestones);
        Assert.Equal(["m", "n"], after.Milestones.Select(m => m.Id));
        Assert.Single(after.Evidence);
    }

    [Fact]
    public void With_SameKey_TakesItsPlace()
    {
        var plan = TransformationPlan.Create("p", "P", "t", milestones: [new("m", "M"), new("n", "N")], evidence: [new("x", 1, Day), new("y", 1, Day)]).OrThrow()
            .With(new Milestone("m", "M", actual: Day))
            .With(new EvidenceCount("x", 2, Day))
            .With(new EvidenceCount("x", 3, Day.PlusDays(1)));

        Assert.Equal([("m", (LocalDate?)Day), ("n", null)], plan.Milestones.Select(m => (m.Id, m.Actual)));
        Assert.Equal([("x", 2L), ("y", 1L), ("x", 3L)], plan.Evidence.Select(e => (e.Measure, e.Count)));
    }

    [Fact]
    public void Evidence_WrongParts_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new EvidenceCount("x", -1, Day));
        Assert.Throws<ArgumentException>(() => new EvidenceCount("x", 0, Day, orMore: true));
        Assert.Throws<ArgumentException>(() => new EvidenceCount("x", 1, Day, withdrawnOn: Day.PlusDays(-1)));
        Assert.Throws<ArgumentException>(() => new EvidenceCount("x", 1, new(1741, 1, 24, CalendarSystem.Coptic)));
        Assert.Throws<ArgumentException>(() => new EvidenceCount("not an id", 1, Day));
    }

    [Fact]
    public void Evidence_WithdrawnOnADay_IsWithdrawnFromThatDay()
    {
        var count = new EvidenceCount("x", 1, Day, withdrawnOn: Day);

        Assert.False(count.IsWithdrawnOn(Day.PlusDays(-1)));
        Assert.True(count.IsWithdrawnOn(Day));
        Assert.False(new EvidenceCount("x", 1, Day).IsWithdrawnOn(LocalDate.MaxIsoValue));
    }

    [Fact]
    public void Records_WrongParts_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new Milestone("m", "M", "not an id"));
        Assert.Throws<ArgumentException>(() => new Milestone("m", "M", planned: new(1741, 1, 24, CalendarSystem.Coptic)));
        Assert.Throws<ArgumentException>(() => new PlanOwner("decides", default));
        Assert.Throws<ArgumentException>(() => new PlanRisk("r", "R", "Bad.", [" "]));
        Assert.Throws<ArgumentException>(() => new PlanRisk("r", "R", "Bad.", components: ["c", "c"]));
    }

    [Fact]
    public void Following_AnotherTemplate_KeepsTheRecordsIfTheyFit()
    {
        var plan = TransformationPlan.Create("p", "P", "elsewhere", milestones: [new("m", "M", "compact")]).OrThrow();
        Assert.Equal(("small", 1), (plan.Following(Small.Template).Template, plan.Following(Small.Template).Milestones.Length));
        var thrown = Assert.Throws<InvalidDocumentException>(() => plan.Following(StandardPlans.TwelvePoints));
        Assert.Equal("$.milestones[0].component", Assert.Single(thrown.Problems).Path);
    }
}
