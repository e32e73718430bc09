namespace Transformation.Framework.Benefits.Tests;

public sealed class ChainEffectTests
{
    private static readonly ChainNodeId Gain = Sketch.Id("gain");

    [Fact]
    public void Expected_NothingInDoubt_IsWhole()
    {
        var effect = ChainEffect.Of(Map(Sketch.Link("tool", "left"), Sketch.Link("tool", "right"), Sketch.Link("left", "gain"), Sketch.Link("right", "gain")), Gain);

        Assert.Equal(1, effect.ExpectedPart);
        Assert.Empty(effect.Events);
        Assert.Equal(1, Assert.Single(effect.Terms).Weight);
    }

    [Fact]
    public void Expected_TwoNecessaryLinksInDoubt_MultipliesTheirLikelihoods() => Assert.Equal(
        0.72m, Expected(Link("left", "gain", 80, "uptake"), Link("right", "gain", 90, "supply")));

    [Fact]
    public void Expected_DoubtfulLinkOnTwoPaths_CountsOnce()
    {
        // tool → hub is in doubt at 50 %; both ways to the gain go through it. Multiplying along paths would give a quarter.
        Assert.Equal(0.5m, Expected(
            Link("tool", "hub", 50, "works"), Sketch.Link("hub", "left"), Sketch.Link("hub", "right"), Sketch.Link("left", "gain"), Sketch.Link("right", "gain")));
    }

    [Fact]
    public void Expected_TwoLinksUnderOneDoubt_AreOneChance() => Assert.Equal(
        0.5m, Expected(Link("left", "gain", 50, "uptake"), Link("right", "gain", 50, "uptake")));

    [Fact]
    public void Expected_WaysThatAddUp_AreWeighedByTheirContributions() => Assert.Equal(
        0.85m, // 70 % × 1 + 30 % × 0.5
        Expected(Way("left", "gain", 70), Way("right", "gain", 30, new(Percentage.Of(50), Doubt.From("uptake")))));

    [Fact]
    public void Expected_WaysThatShareACause_HaveItOnce()
    {
        // gain = 60 % left + 40 % right, right needs the hub too, and the hub works in half of all cases: 0.6 × 0.5 + 0.4 × 0.5 × 0.8
        var effect = ChainEffect.Of(
            Map(
                Link("tool", "hub", 50, "works"), Sketch.Link("hub", "left"), Link("hub", "right", 80, "uptake"), Way("left", "gain", 60), Way("right", "gain", 40)),
            Gain);

        Assert.Equal(0.46m, effect.ExpectedPart);
        Assert.Equal(["uptake", "works"], effect.Events.Select(static e => e.Covers.Value));
        Assert.Equal([0.6m, 0.4m], effect.Terms.OrderByDescending(static t => t.Weight).Select(static t => t.Weight));
        Assert.Equal(0.6m, effect.When(static d => d.Value == "works"));
        Assert.Equal(0, effect.When(static d => d.Value == "uptake"));
        Assert.Equal("hub → right", effect.Events[0].Links.Single().ToString());
    }

    [Fact]
    public void ExpectedWithout_OneOfTwoWays_LeavesTheOther()
    {
        var map = Map(Way("left", "gain", 70), Way("right", "gain", 30));

        Assert.Equal(0.7m, ChainEffect.ExpectedWithout(map, Gain, static n => n.Id.Value == "right"));
        Assert.Equal(0, ChainEffect.ExpectedWithout(map, Gain, static n => n.Kind == ChainNodeKind.BusinessChange));
    }

    [Fact]
    public void Create_MoreWaysThanCanBeWorkedOut_IsRefusedByName()
    {
        // Thirteen layers of two ways, each in a doubt of its own, and every one necessary for the gain: 2¹³ terms.
        var nodes = new List<ChainNode> { Sketch.Benefit("gain"), Sketch.Node("change", ChainNodeKind.BusinessChange) };
        var links = new List<ChainLink> { Sketch.Link("change", "gain") };
        for (var i = 0; i < 13; i++)
        {
            var (one, other, both) = (FormattableString.Invariant($"a{i}"), FormattableString.Invariant($"b{i}"), FormattableString.Invariant($"c{i}"));
            nodes.AddRange([Sketch.Node(one, ChainNodeKind.Outcome), Sketch.Node(other, ChainNodeKind.Outcome), Sketch.Node(both, ChainNodeKind.Outcome)]);
            links.AddRange([Way(one, both, 50, new(Percentage.Of(50), Doubt.From("do" + one))), Way(other, both, 50, new(Percentage.Of(50), Doubt.From("do" + other))), Sketch.Link(both, "gain")]);
        }

        var problem = Assert.Single(BenefitsMap.Create(Sketch.Initiative, "A map", nodes, links).Problems);

        Assert.Equal(("$.nodes[0]", BenefitsProblemCodes.TooManyWays), (problem.Path, problem.Code));
        Assert.Contains("the benefit gain", problem.Message, StringComparison.Ordinal);
        Assert.True(BenefitsMap.Create(Sketch.Initiative, "A map", nodes, links.SkipLast(3).Where(static l => l.From.Value is not ("c12"))).IsValid);
    }

    [Fact]
    public void Create_ManyBenefitsInDoubtForOneObjective_IsAccepted()
    {
        // Each benefit has two terms; the objective that all of them serve would have 2¹⁴, but nothing is counted there.
        var nodes = new List<ChainNode> { Sketch.Node("aim", ChainNodeKind.Objective), Sketch.Node("change", ChainNodeKind.BusinessChange), Sketch.Node("other", ChainNodeKind.BusinessChange) };
        var links = new List<ChainLink>();
        for (var i = 0; i < 14; i++)
        {
            var id = FormattableString.Invariant($"gain-{i}");
            nodes.Add(Sketch.Benefit(id));
            links.AddRange([Way("change", id, 50, new(Percentage.Of(50), Doubt.From(id))), Way("other", id, 50), Sketch.Link(id, "aim")]);
        }

        var map = RandomChains.Map(nodes, links);

        Assert.All(map.Benefits, b => Assert.Equal(0.75m, ChainEffect.Expected(map, b.Id)));
        Assert.Throws<ArgumentException>(() => ChainEffect.Of(map, Sketch.Id("aim")));
    }

    [Fact]
    public void Create_EndlessWork_IsRefusedInsteadOfDone()
    {
        // Twelve doubtful pairs give every later outcome 4,096 terms, and each of ten thousand outcomes adds a doubt to each of them.
        var nodes = new List<ChainNode> { Sketch.Node("o0", ChainNodeKind.Outcome), Sketch.Node("change", ChainNodeKind.BusinessChange) };
        var links = new List<ChainLink>();
        for (var i = 0; i < 12; i++)
        {
            var both = FormattableString.Invariant($"pair-{i}");
            nodes.Add(Sketch.Node(both, ChainNodeKind.Outcome));
            nodes.Add(Sketch.Node(both + "-b", ChainNodeKind.Outcome));
            links.AddRange([Way("change", both, 50, new(Percentage.Of(50), Doubt.From(both))), Way(both + "-b", both, 50), Sketch.Link(both, "o0")]);
        }

        for (var i = 1; i < 10_000; i++)
        {
            var (one, next) = (FormattableString.Invariant($"o{i - 1}"), FormattableString.Invariant($"o{i}"));
            nodes.Add(Sketch.Node(next, ChainNodeKind.Outcome));
            links.Add(Link(one, next, 99, next));
        }

        var refused = BenefitsMap.Create(Sketch.Initiative, "A map", nodes, links);

        Assert.All(refused.Problems.SkipLast(1), static p => Assert.Equal(BenefitsProblemCodes.TooManyWays, p.Code));
        Assert.True(refused.Problems.Length > 1000);
    }

    [Fact]
    public void Expected_LongChainOfDoubts_NeitherOverflowsNorFails()
    {
        string[] ids = ["change", .. Enumerable.Range(0, 2_000).Select(static i => FormattableString.Invariant($"o{i}")), "gain"];
        var links = ids.Zip(ids.Skip(1), static (a, b) => Link(a, b, a == "change" ? 50 : 100, "from-" + a));

        Assert.Equal(0.5m, ChainEffect.Of(Map([.. links]), Gain).ExpectedPart);
    }

    private static decimal Expected(params ChainLink[] links)
    {
        var map = Map(links);
        Assert.Equal(ChainEffect.Of(map, Gain).ExpectedPart, ChainEffect.Expected(map, Gain));
        return ChainEffect.Expected(map, Gain);
    }

    private static BenefitsMap Map(params ChainLink[] links) => RandomChains.Map(
        links.SelectMany(static l => new[] { l.From, l.To }).Distinct().Where(static id => id != Gain)
            .Select(static id => ChainNode.Of(ChainNodeKind.BusinessChange, id, "The " + id)).Append(Sketch.Benefit("gain")),
        links);

    private static ChainLink Link(string from, string to, decimal likelihood, string doubt) =>
        new(Sketch.Id(from), Sketch.Id(to), doubt: new(Percentage.Of(likelihood), Doubt.From(doubt)));

    private static ChainLink Way(string from, string to, decimal contribution, LinkDoubt? doubt = null) =>
        new(Sketch.Id(from), Sketch.Id(to), Percentage.Of(contribution), doubt: doubt);
}
