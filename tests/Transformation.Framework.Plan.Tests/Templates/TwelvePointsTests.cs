using System.Text;

namespace Transformation.Framework.Plan.Tests.Templates;

/// <summary>The shipped template against the paper's summary (section 2).</summary>
public sealed class TwelvePointsTests
{
    private static readonly PlanTemplate Template = StandardPlans.TwelvePoints;

    [Fact]
    public void TwelvePoints_FourThemes_WithTheirNumbers() => Assert.Equal(
        [
            ("Leadership and culture", "1,2"),
            ("A Transformation Academy", "3,4,5,6,7"),
            ("Focused priorities", "8,9"),
            ("Governance and transformation load", "10,11,12"),
        ],
        Template.Themes.Select(t => (t.Title, string.Join(',', Template.ComponentsOf(t.Id).Select(c => c.Number)))));

    [Fact]
    public void TwelvePoints_EveryComponent_CanBeShownEstablishedAndEmbedded() => Assert.All(Template.Components, c =>
    {
        Assert.Contains(c.Probes, p => p.Shows == ComponentProgress.Established);
        Assert.Contains(c.Probes, p => p.Shows == ComponentProgress.Embedded);
    });

    [Fact]
    public void TwelvePoints_EveryMeasure_IsAskedFor() => Assert.Equal(
        Template.Measures.Select(m => m.Id).Order(StringComparer.Ordinal),
        Template.Components.SelectMany(c => c.Probes).SelectMany(p => new[] { p.Measure, p.TargetMeasure }).OfType<string>().Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("board-development", "integrated-design-teams,fellowship,accelerator,learning-and-evaluation,economic-growth")] // the academy delivers it
    [InlineData("integrated-design-teams", "fellowship,accelerator,learning-and-evaluation,economic-growth,user-centred-design")]
    [InlineData("load-overview", "benefits-realisation,oversight-group")] // both feed prioritisation
    [InlineData("user-centred-design", "gateway-panel")] // which assures it
    [InlineData("system-compact", "")]
    public void SupportersOf_AsThePaperSays(string component, string supporters) =>
        Assert.Equal(supporters, string.Join(',', Template.SupportersOf(component).Select(c => c.Id)));

    [Fact]
    public void TwelvePoints_Fellowship_WantsTheNinetyFellowsOfThePaper()
    {
        Assert.True(Template.TryFind("fellowship", out var fellowship));
        Assert.Equal(90, Assert.Single(fellowship.Probes, p => p.Shows == ComponentProgress.Established).Target);
    }

    [Fact]
    public void TwelvePoints_SaysWhatIsNotThePapers()
    {
        Assert.Contains("the paper sets no targets", Template.Note, StringComparison.Ordinal);
        Assert.Contains("NHS IMPACT", Template.Note, StringComparison.Ordinal);
        Assert.Equal("BNSSG ICB Board, 3 October 2024, item 6.2, sections 2 and 3", Template.Provenance?.Source);
    }

    [Fact]
    public void TwelvePoints_ReadFromManyThreads_IsOneTemplate() =>
        Assert.Single(ParallelEnumerable.Range(0, 32).Select(_ => StandardPlans.TwelvePoints).Distinct());

    [Fact]
    public void TwelvePoints_ShippedFile_IsCanonical() => Assert.Equal(
        File.ReadAllText(Repository.PathOf("src", "Transformation.Framework.Plan", "Standard", "twelve-points.json"), Encoding.UTF8),
        PlanJson.Template.ToText(Template));
}
