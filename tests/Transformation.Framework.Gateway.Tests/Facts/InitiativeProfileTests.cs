using System.Text.Json;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

public sealed class InitiativeProfileTests
{
    private static readonly Portfolio Portfolio =
        CoreJson.Portfolio.Load(File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", "portfolio.json"))).OrThrow();

    /// <summary>The words are those of the portfolio document, so that rule sets and portfolios speak of the same.</summary>
    [Theory]
    [InlineData("scale")]
    [InlineData("kind")]
    [InlineData("level")]
    [InlineData("horizon")]
    public void Choices_AreTheWordsOfThePortfolioDocument(string input)
    {
        var words = Words(input);
        var declared = new[] { InitiativeProfile.Scale, InitiativeProfile.Kind, InitiativeProfile.Level, InitiativeProfile.Horizon }.Single(i => i.Id == input);

        Assert.Equal(words, declared.Choices);
    }

    [Fact]
    public void FactsOf_EveryInitiativeOfTheSample_AreWhatItsDocumentSays()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", "portfolio.json")));
        var written = document.RootElement.GetProperty("initiatives").EnumerateArray().ToDictionary(static i => i.GetProperty("id").GetString()!, static i => i);

        Assert.All(Portfolio.Initiatives, initiative =>
        {
            var facts = InitiativeProfile.FactsOf(initiative).ToDictionary(static f => f.Id, static f => ((ChoiceValue)f.Value).Word);
            foreach (var name in new[] { "scale", "kind", "level", "horizon" })
            {
                Assert.Equal(written[initiative.Id.Value].TryGetProperty(name, out var word) ? word.GetString() : null, facts.GetValueOrDefault(name));
            }
        });
    }

    [Fact]
    public void With_AnInitiative_TakesItsProfileAndStageAndKeepsTheRest()
    {
        var initiative = Portfolio.Initiatives[0];
        var facts = new GateFactsBuilder(initiative.Id).Fact("scale", new ChoiceValue("wrong")).Fact("scale", new ChoiceValue("wrong"), Examples.AsOf).Yes("y0").Build();

        var joined = facts.With(initiative, Examples.AsOf);

        Assert.Equal(initiative.Lifecycle.StageOn(Examples.AsOf), joined.Stage);
        Assert.Equal([.. InitiativeProfile.FactsOf(initiative).OrderBy(static f => f.Id, StringComparer.Ordinal), new GateFact("y0", new YesNoValue(true))], joined.Facts.AsEnumerable());
        Assert.Equal("initiative", Assert.Throws<ArgumentException>(() => facts.With(Portfolio.Initiatives[1], Examples.AsOf)).ParamName);
    }

    [Fact]
    public void ShippedGateway_DeclaresTheWordsOfTheProfile() =>
        Assert.All(StandardRuleSets.SystemGateway.Inputs.Where(static i => InitiativeProfile.Answers(i.Id)), static input =>
        {
            var profile = new[] { InitiativeProfile.Scale, InitiativeProfile.Kind, InitiativeProfile.Level, InitiativeProfile.Horizon }.Single(i => i.Id == input.Id);
            Assert.Equal(profile.Choices.AsEnumerable(), input.Choices);
        });

    private static List<string> Words(string input)
    {
        using var schema = JsonDocument.Parse(CoreJson.Portfolio.Schema());
        var property = schema.RootElement.GetProperty("$defs").GetProperty("Initiative").GetProperty("properties").GetProperty(input);
        return [.. property.GetProperty("enum").EnumerateArray().Select(static w => w.GetString()!)];
    }
}
