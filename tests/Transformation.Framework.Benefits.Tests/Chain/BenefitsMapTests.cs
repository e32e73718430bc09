namespace Transformation.Framework.Benefits.Tests;

public class BenefitsMapTests
{
    [Fact]
    public void Create_SoundChain_KeepsItByLayerAndIdentifier()
    {
        var map = Create(
            [Node("z", ChainNodeKind.Objective), Sketch.Benefit("b"), Node("c2", ChainNodeKind.BusinessChange), Node("c1", ChainNodeKind.BusinessChange), Node("e", ChainNodeKind.Enabler)],
            [Sketch.Link("c2", "b"), Sketch.Link("b", "z"), Sketch.Link("c1", "b"), Sketch.Link("e", "c1")]).OrThrow();

        Assert.Equal("e c1 c2 b z", string.Join(' ', map.Nodes.Select(static n => n.Id)));
        Assert.Equal("b → z, c1 → b, c2 → b, e → c1", string.Join(", ", map.Links));
    }

    [Fact]
    public void Create_EverythingWrong_ReportsEverythingAtOnceWithItsPath()
    {
        var refused = BenefitsMap.Create(
            Sketch.Initiative,
            "A map",
            [
                Node("tool", ChainNodeKind.Enabler),
                Node("change", ChainNodeKind.BusinessChange),
                Node("first", ChainNodeKind.Outcome),
                Node("second", ChainNodeKind.Outcome),
                Sketch.Benefit("orphan"),
                Node("aim", ChainNodeKind.Objective),
                Node("tool", ChainNodeKind.Enabler),
            ],
            [
                Sketch.Link("tool", "orphan"),
                Sketch.Link("first", "second"),
                Sketch.Link("second", "first"),
                Sketch.Link("first", "change"),
                Sketch.Link("change", "nowhere"),
                Sketch.Link("tool", "orphan"),
                Sketch.Link("second", "aim"),
            ],
            [Sketch.Cost("hub", 10), Sketch.Cost("hub", 20)]);

        Assert.Equal(
            [
                "$.nodes[6].id duplicate-id",
                "$.links[4].to unknown-reference",
                "$.links[3] wrong-way-link",
                "$.links[5] duplicate-id",
                "$.links[2] cycle",
                "$.nodes[4] orphan-benefit",
                "$.nodes[5] objective-without-benefit",
                "$.costs[1].id duplicate-id",
            ],
            Sketch.Described(refused.Problems));
    }

    [Fact]
    public void Create_Circle_IsNamedNodeByNode()
    {
        var refused = Create(
            [Node("a", ChainNodeKind.Outcome), Node("b", ChainNodeKind.Outcome), Node("c", ChainNodeKind.Outcome)],
            [Sketch.Link("b", "c"), Sketch.Link("c", "a"), Sketch.Link("a", "b")]);

        var problem = Assert.Single(refused.Problems);
        Assert.Equal(("$.links[1]", ProblemCodes.Cycle), (problem.Path, problem.Code));
        Assert.Contains("a → b → c → a", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_NodeLinkedToItself_IsACircle() => Assert.Equal(
        ["$.links[0] cycle"], Sketch.Described(Create([Node("a", ChainNodeKind.Outcome)], [Sketch.Link("a", "a")]).Problems));

    [Fact]
    public void Create_WrongWayLink_NamesBothKinds()
    {
        var refused = Create(
            [Node("change", ChainNodeKind.BusinessChange), Node("better", ChainNodeKind.Outcome)], [Sketch.Link("better", "change")]);

        Assert.Contains("from the outcome better to the business change change", Assert.Single(refused.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_EnablerStraightToBenefit_IsAnOrphan()
    {
        // Would the benefit appear without anybody changing what they do?
        var refused = Create([Node("app", ChainNodeKind.Enabler), Sketch.Benefit("gain")], [Sketch.Link("app", "gain")]);

        Assert.Equal(["$.nodes[1] orphan-benefit"], Sketch.Described(refused.Problems));
    }

    [Fact]
    public void Create_BenefitOfABenefit_RestsOnItsBusinessChange()
    {
        var made = Create(
            [Node("change", ChainNodeKind.BusinessChange), Sketch.Benefit("capacity"), Sketch.Benefit("cash"), Node("aim", ChainNodeKind.Objective)],
            Links("change", "capacity", "cash", "aim"));

        Assert.True(made.IsValid);
    }

    [Fact]
    public void Create_ObjectiveReachedThroughAnother_HasItsBenefit()
    {
        var made = Create(
            [Node("change", ChainNodeKind.BusinessChange), Sketch.Benefit("gain"), Node("part", ChainNodeKind.Objective), Node("whole", ChainNodeKind.Objective)],
            Links("change", "gain", "part", "whole"));

        Assert.True(made.IsValid);
    }

    [Fact]
    public void UpstreamAndDownstream_TwoPaths_NameEachNodeOnce()
    {
        var map = Create(
            [
                Node("tool", ChainNodeKind.Enabler),
                Node("left", ChainNodeKind.BusinessChange),
                Node("right", ChainNodeKind.BusinessChange),
                Sketch.Benefit("gain"),
                Node("aside", ChainNodeKind.Outcome),
            ],
            [.. Links("tool", "left", "gain"), .. Links("tool", "right", "gain"), Sketch.Link("right", "aside")]).OrThrow();

        Assert.Equal("tool left right", string.Join(' ', map.Upstream(Sketch.Id("gain")).Select(static n => n.Id)));
        Assert.Equal("left right aside gain", string.Join(' ', map.Downstream(Sketch.Id("tool")).Select(static n => n.Id)));
        Assert.Empty(map.Upstream(Sketch.Id("tool")));
        Assert.Throws<KeyNotFoundException>(() => map.Upstream(Sketch.Id("nobody")));
    }

    [Fact]
    public void Create_VeryLongChain_DoesNotExhaustTheStack()
    {
        const int Length = 20_000;
        var outcomes = Enumerable.Range(0, Length).Select(static i => Node(FormattableString.Invariant($"o{i}"), ChainNodeKind.Outcome));
        string[] ids = ["change", .. Enumerable.Range(0, Length).Select(static i => FormattableString.Invariant($"o{i}")), "gain"];

        var map = Create([Node("change", ChainNodeKind.BusinessChange), .. outcomes, Sketch.Benefit("gain")], Links(ids)).OrThrow();

        Assert.Equal(Length + 1, map.Upstream(Sketch.Id("gain")).Length);
    }

    [Fact]
    public void Benefit_WithoutOwnerOrProfile_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => ChainNode.Benefit(Sketch.Id("gain"), "A gain", null!, Sketch.Profile(null)));
        Assert.Throws<ArgumentNullException>(() => ChainNode.Benefit(Sketch.Id("gain"), "A gain", Sketch.Owner, null!));
        Assert.Throws<ArgumentException>(() => Node("gain", ChainNodeKind.Benefit));
    }

    [Fact]
    public void BenefitsMaps_InitiativeTwice_IsRefused() => Assert.Equal(
        ["$.maps[1].initiative duplicate-id"], Sketch.Described(BenefitsMaps.Create([Sketch.Map([]), Sketch.Map([])]).Problems));

    [Fact]
    public void BenefitsMaps_InAnyOrder_AreFoundByInitiative()
    {
        var (a, b) = (InitiativeId.From("a"), InitiativeId.From("b"));
        var maps = BenefitsMaps.Create([Sketch.Map([], initiative: b), Sketch.Map([], initiative: a)]).OrThrow();

        Assert.Equal([a, b], maps.All.Select(static m => m.Initiative));
        Assert.Equal(b, maps[b].Initiative);
        Assert.Throws<KeyNotFoundException>(() => maps[InitiativeId.From("c")]);
    }

    private static Checked<BenefitsMap> Create(IEnumerable<ChainNode> nodes, IEnumerable<ChainLink> links) =>
        BenefitsMap.Create(Sketch.Initiative, "A map", nodes, links);

    private static ChainNode Node(string id, ChainNodeKind kind) => Sketch.Node(id, kind);

    private static IEnumerable<ChainLink> Links(params string[] ids) => ChainLink.Along(ids.Select(Sketch.Id));
}
