using NodaTime;
using Transformation.Framework.Core;
using static Transformation.Framework.Plan.Tests.Small;

namespace Transformation.Framework.Plan.Tests.Status;

public sealed class PlanStatusTests
{
    [Fact]
    public void Assess_PlanOfAnotherTemplate_Throws()
    {
        var plan = TransformationPlan.Create(
            "p",
            "P",
            "other",
            [new("decides", GovernanceBodyId.From("board"), "nowhere")],
            [new("m", "M", "nowhere"), new("n", "N")],
            [Count("nothing", 1)],
            [new("r", "R", "Bad.", components: ["compact", "nowhere"])]).OrThrow();

        var problems = Assert.Throws<InvalidDocumentException>(() => PlanStatus.Assess(Template, plan, Today)).Problems;

        Assert.Equal(
            ["$.template", "$.owners[0].component", "$.milestones[0].component", "$.evidence[0].measure", "$.risks[0].components[1]"],
            problems.Select(p => p.Path));
        Assert.Equal(problems.AsEnumerable(), plan.ProblemsAgainst(Template).AsEnumerable());
        Assert.All(problems, p => Assert.Equal(ProblemCodes.UnknownReference, p.Code));
    }

    [Fact]
    public void Assess_DateOfAnotherCalendar_Throws() => Assert.Throws<ArgumentException>(
        () => PlanStatus.Assess(Template, Small.Plan(), new LocalDate(1741, 1, 24, CalendarSystem.Coptic)));

    [Fact]
    public void Overdue_OfComponentsAndThePlan_LongestFirst()
    {
        var plan = Small.Plan(
            Step("compact", -1, id: "a"), Step("fellowship", -9, id: "c"), Step("bare", -9, id: "b"), Step("compact", 0, id: "today"), Step("bare", -9, -9, "done"),
            new Milestone("whole", "W", planned: Today.PlusDays(-3)));

        var status = PlanStatus.Assess(Template, plan, Today);

        Assert.Equal([("b", 9), ("c", 9), ("whole", 3), ("a", 1)], status.Overdue.Select(m => (m.Milestone.Id, m.DaysLate)));
        Assert.Equal(["whole"], status.PlanMilestones.Select(m => m.Milestone.Id));
    }

    [Fact]
    public void Milestones_ByPlannedDateThenId_UndatedLast() => Assert.Equal(
        ["c", "a", "b", "d"],
        Small.Status("bare", Step("bare", id: "d"), Step("bare", 4, id: "b"), Step("bare", 4, id: "a"), Step("bare", 1, 3, "c")).Milestones.Select(m => m.Milestone.Id));

    [Fact]
    public void Themes_CountTheirComponents()
    {
        var theme = Assert.Single(PlanStatus.Assess(Template, Small.Plan(Count("fellows", 90), Step("bare", -1)), Today).Themes);

        Assert.Equal([1, 2, 3], theme.Components.Select(c => c.Component.Number));
        Assert.Equal((1, 1, 1), (theme.Count(ComponentProgress.Established), theme.Count(ComponentProgress.NotStarted), theme.Count(ComponentProgress.Unknown)));
        Assert.Equal((1, 2), (theme.Count(DeliveryState.OffTrack), theme.Count(DeliveryState.Unknown)));
    }

    [Fact]
    public void Indexer_UnknownComponent_Throws() =>
        Assert.Throws<KeyNotFoundException>(() => PlanStatus.Assess(Template, Small.Plan(), Today)["nowhere"]);
}
