using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Templates;

public sealed class PlanTemplateTests
{
    private static readonly PlanTheme Theme = new("t", 1, "T", "Theme.");
    private static readonly PlanMeasure Measure = new("m", "M");

    [Fact]
    public void Create_Faulty_SaysEverythingAtOnce()
    {
        var problems = PlanTemplate.Create(
            "x",
            "X",
            [Theme, new("t", 1, "Again", "Again.", ["nowhere"])],
            [Measure, Measure],
            [
                new("c", 1, "C", "C.", "nowhere", ["nowhere"], [EvidenceProbe.AtLeast("nowhere", 1, ComponentProgress.Established)]),
                new("c", 1, "C", "C.", "t", probes: [EvidenceProbe.AtLeastAsManyAs("m", "nowhere", ComponentProgress.Established)]),
            ]).Problems;

        Assert.Equal(
            [
                ("$.themes[1].id", ProblemCodes.DuplicateId),
                ("$.themes[1].number", ProblemCodes.DuplicateId),
                ("$.measures[1].id", ProblemCodes.DuplicateId),
                ("$.components[1].id", ProblemCodes.DuplicateId),
                ("$.components[1].number", ProblemCodes.DuplicateId),
                ("$.themes[1].supports[0]", ProblemCodes.UnknownReference),
                ("$.components[0].theme", ProblemCodes.UnknownReference),
                ("$.components[0].supports[0]", ProblemCodes.UnknownReference),
                ("$.components[0].probes[0].measure", ProblemCodes.UnknownReference),
                ("$.components[1].probes[0].atLeastAsManyAs", ProblemCodes.UnknownReference),
            ],
            problems.Select(p => (p.Path, p.Code)));
    }

    [Fact]
    public void Create_AnyOrder_SortsByNumber()
    {
        var template = PlanTemplate.Create("x", "X", [new("b", 2, "B", "B."), new("a", 1, "A", "A.")], [], [new("d", 9, "D", "D.", "a"), new("c", 3, "C", "C.", "b")]).OrThrow();

        Assert.Equal(["a", "b"], template.Themes.Select(t => t.Id));
        Assert.Equal(["c", "d"], template.Components.Select(c => c.Id));
        Assert.Equal(["d"], template.ComponentsOf("a").Select(c => c.Id));
        Assert.Empty(template.ComponentsOf("nowhere"));
        Assert.True(template.TryFind("c", out _));
        Assert.False(template.TryFind("C", out _));
    }

    [Fact]
    public void Create_NullItem_Throws() => Assert.Throws<ArgumentException>(() => PlanTemplate.Create("x", "X", [null!], [], []));

    [Fact]
    public void SupportersOf_ByThemselvesOrByTheirTheme_WithoutTheComponentItself()
    {
        var template = PlanTemplate.Create(
            "x",
            "X",
            [new("helpers", 1, "H", "H.", ["a", "b"]), new("others", 2, "O", "O.")],
            [],
            [new("a", 1, "A", "A.", "helpers"), new("b", 2, "B", "B.", "others"), new("c", 3, "C", "C.", "helpers", ["b"]), new("d", 4, "D", "D.", "others", ["a"])]).OrThrow();

        Assert.Equal(["c", "d"], template.SupportersOf("a").Select(c => c.Id));
        Assert.Equal(["a", "c"], template.SupportersOf("b").Select(c => c.Id));
        Assert.Empty(template.SupportersOf("c"));
    }

    [Fact]
    public void Component_WrongParts_AreRefused()
    {
        var probe = EvidenceProbe.AtLeast("m", 1, ComponentProgress.Established);

        Assert.Throws<ArgumentException>(() => new PlanComponent("a", 1, "A", "A.", "t", ["a"]));
        Assert.Throws<ArgumentException>(() => new PlanComponent("a", 1, "A", "A.", "t", ["b", "b"]));
        Assert.Throws<ArgumentException>(() => new PlanComponent("a", 1, "A", "A.", "t", probes: [probe, probe]));
        Assert.Throws<ArgumentException>(() => new PlanComponent("a", 1, "A", "A.", "t", probes: [EvidenceProbe.AtLeast("m", 1, ComponentProgress.Embedded)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlanComponent("a", 0, "A", "A.", "t"));
        Assert.Throws<ArgumentException>(() => new PlanComponent("a b", 1, "A", "A.", "t"));
        Assert.Throws<ArgumentException>(() => new PlanComponent("a", 1, " A", "A.", "t"));
    }

    [Fact]
    public void Probe_WrongParts_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => EvidenceProbe.AtLeast("m", 0, ComponentProgress.Established));
        Assert.Throws<ArgumentOutOfRangeException>(() => EvidenceProbe.AtLeast("m", 1, ComponentProgress.UnderWay));
        Assert.Throws<ArgumentException>(() => EvidenceProbe.AtLeastAsManyAs("m", "m", ComponentProgress.Established));
    }
}
