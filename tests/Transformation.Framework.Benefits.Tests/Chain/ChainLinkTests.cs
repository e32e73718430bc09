namespace Transformation.Framework.Benefits.Tests;

public sealed class ChainLinkTests
{
    [Fact]
    public void Create_ContributionsThatDoNotAddUp_AreRefusedByNode()
    {
        var refused = Create(Way("left", "gain", 60), Way("right", "gain", 39.9m));

        var problem = Assert.Single(refused.Problems);
        Assert.Equal(("$.nodes[2]", BenefitsProblemCodes.Contributions), (problem.Path, problem.Code));
        Assert.Contains("99.9 %", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_NecessaryLinkBesideWays_IsNoWay() => Assert.True(Create(Way("left", "gain", 100), Sketch.Link("right", "gain")).IsValid);

    [Fact]
    public void Create_OneDoubtWithTwoLikelihoods_IsRefusedByBothLinks()
    {
        var refused = Create(Doubtful("left", 80), Doubtful("right", 70));

        var problem = Assert.Single(refused.Problems);
        Assert.Equal(("$.links[1].doubt.likelihood", BenefitsProblemCodes.UnequalLikelihood), (problem.Path, problem.Code));
        Assert.Contains("left → gain and right → gain", problem.Message, StringComparison.Ordinal);
        Assert.True(Create(Doubtful("left", 80), Doubtful("right", 80)).IsValid);
    }

    [Fact]
    public void Constructor_NothingContributed_Throws() => Assert.Throws<ArgumentException>(() => Way("left", "gain", 0));

    [Fact]
    public void LinkDoubt_WithoutDoubt_Throws() => Assert.Throws<ArgumentException>(() => new LinkDoubt(Percentage.Hundred, default));

    private static Checked<BenefitsMap> Create(params ChainLink[] links) => BenefitsMap.Create(
        Sketch.Initiative,
        "A map",
        [Sketch.Node("left", ChainNodeKind.BusinessChange), Sketch.Node("right", ChainNodeKind.BusinessChange), Sketch.Benefit("gain")],
        links);

    private static ChainLink Way(string from, string to, decimal percent) => new(Sketch.Id(from), Sketch.Id(to), Percentage.Of(percent));

    private static ChainLink Doubtful(string from, decimal percent) =>
        new(Sketch.Id(from), Sketch.Id("gain"), doubt: new(Percentage.Of(percent), Doubt.From("uptake")));
}
