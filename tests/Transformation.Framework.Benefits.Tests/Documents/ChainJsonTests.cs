using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Benefits.Tests;

/// <summary>How links with contributions, lags and doubts stand in JSON.</summary>
public sealed class ChainJsonTests
{
    private const string Nodes = """
        "nodes": [ { "id": "a", "kind": "business-change", "title": "A" }, { "id": "b", "kind": "business-change", "title": "B" }, { "id": "c", "kind": "outcome", "title": "C" } ]
        """;

    [Fact]
    public void Load_FullLink_ReadsEveryPart()
    {
        var link = Load("""
            { "from": "a", "to": "c", "contribution": 100, "lag": "P6M", "doubt": { "likelihood": 80, "covers": "crew-uptake", "provenance": { "synthetic": true } } }
            """).OrThrow().All[0].Links.Single();

        Assert.Equal(
            new ChainLink(Sketch.Id("a"), Sketch.Id("c"), Percentage.Hundred, Lag.OfMonths(6), new(Percentage.Of(80), Doubt.From("crew-uptake"), Provenance.Synthetic())), link);
    }

    [Fact]
    public void Load_Written_GivesTheSameBytesAgain()
    {
        var text = BenefitsJson.BenefitsMap.ToText(Load("""
            { "from": "b", "to": "c", "contribution": 40.5 },
            { "from": "a", "to": "c", "contribution": 59.5, "lag": "P12M", "doubt": { "likelihood": 0.5, "covers": "supply" } }
            """).OrThrow());

        Assert.Equal(text, BenefitsJson.BenefitsMap.ToText(BenefitsJson.BenefitsMap.Load(text).OrThrow()));
        Assert.Contains("\"lag\": \"P12M\"", text, StringComparison.Ordinal);
    }

    [Property(MaxTest = 50)]
    public Property Load_AnyChainWritten_GivesTheSameBytesAgain() => Prop.ForAll(RandomChains.Dated(true).ToArbitrary(), static map =>
    {
        var text = BenefitsJson.BenefitsMap.ToText(BenefitsMaps.Create([map]).OrThrow());
        return BenefitsJson.BenefitsMap.ToText(BenefitsJson.BenefitsMap.Load(text).OrThrow()) == text;
    });

    [Fact]
    public void Load_DatesThatContradictTheStatus_AreReportedAtTheStatus() => Assert.Equal(
        ["$.maps[0].nodes[0].status invalid-value", "$.maps[0].nodes[1].dates.planned invalid-value"],
        Sketch.Described(BenefitsJson.BenefitsMap.Load("""
            { "$schema": "urn:transformation-framework:benefits-map:1", "schemaVersion": 1, "maps": [ { "initiative": "one", "title": "One", "nodes": [
              { "id": "a", "kind": "outcome", "title": "A", "dates": { "actual": "2026-04-01" }, "status": "under-way" },
              { "id": "b", "kind": "outcome", "title": "B", "dates": {} } ] } ] }
            """).Problems));

    [Fact]
    public void Load_EverythingWrongWithLinks_ReportsEverythingAtOnce() => Assert.Equal(
        [
            "$.maps[0].links[0].contribution invalid-value",
            "$.maps[0].links[1].lag invalid-value",
            "$.maps[0].links[1].doubt.covers missing",
            "$.maps[0].links[2].to unknown-reference",
            "$.maps[0].links[3].doubt.likelihood unequal-likelihood",
        ],
        Sketch.Described(Load("""
            { "from": "a", "to": "c", "contribution": 0 },
            { "from": "a", "to": "b", "lag": "6 months", "doubt": { "likelihood": 1 } },
            { "from": "a", "to": "nowhere", "doubt": { "likelihood": 80, "covers": "supply" } },
            { "from": "b", "to": "c", "contribution": 50, "doubt": { "likelihood": 70, "covers": "supply" } }
            """).Problems));

    [Fact]
    public void Load_WaysThatDoNotAddUp_AreReportedAtTheNode() => Assert.Equal(
        ["$.maps[0].nodes[2] contributions"], Sketch.Described(Load("""{ "from": "a", "to": "c", "contribution": 50 }, { "from": "b", "to": "c" }""").Problems));

    private static Checked<BenefitsMaps> Load(string links) => BenefitsJson.BenefitsMap.Load(
        $$"""{ "$schema": "urn:transformation-framework:benefits-map:1", "schemaVersion": 1, "maps": [ { "initiative": "one", "title": "One", {{Nodes}}, "links": [ {{links}} ] } ] }""");
}
