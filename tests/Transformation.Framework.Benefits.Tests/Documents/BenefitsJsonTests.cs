namespace Transformation.Framework.Benefits.Tests;

public class BenefitsJsonTests
{
    private const string Opening = """ "$schema": "urn:transformation-framework:benefits-map:1", "schemaVersion": 1, """;

    private static readonly Additionality Adjusted = Additionality.Of(displacement: 1, leakage: 2, substitution: 3, attribution: 80) with
    {
        Deadweight = new(Percentage.Of(12.5m), Doubt.From("others-do-it"), Provenance.Published("A paper")),
    };

    private static readonly CostLine Released = CostLine.OfStaffTime(
        "released", "Released time", Sketch.Acute, new(Effort.FromHours(10.5m), Sketch.Pounds(40), Provenance.Synthetic("a rate")), Sketch.Base, Sketch.Base.Next);

    private static readonly CostLine Risky = new(
        "risky",
        "A building",
        Sketch.Council,
        Sketch.Pounds(100),
        CostNature.Capital,
        CostRecurrence.OneOff,
        Sketch.Base,
        optimism: new(Uplift.Of(39), new OptimismMitigation("Ground", Percentage.Of(5), Percentage.Of(50))),
        evidence: EvidenceGrade.From("2"));

    [Fact]
    public void Schema_Published_IsWhatTheCodeSays() =>
        SchemaFile.AssertUpToDate(BenefitsJson.BenefitsMap.Name, BenefitsJson.BenefitsMap.Schema());

    [Fact]
    public void Load_Written_GivesTheSameBytesAgain()
    {
        var full = BenefitsMap.Create(
            Sketch.Initiative,
            "A map",
            [
                Sketch.Node("change", ChainNodeKind.BusinessChange),
                ChainNode.Of(ChainNodeKind.Enabler, Sketch.Id("tool"), "A tool", new(Sketch.Council, "Head of digital")),
                Sketch.Benefit("plain"),
                Sketch.Benefit("full", BenefitProfile.Create(
                    BenefitClass.Societal,
                    new("Days", "days", OutcomeDirection.Reduce, 10.50m, 5, Provenance.Published("A paper")),
                    new(-1.25m, "days", Sketch.Pounds(3.10m), Provenance.Synthetic("made up"), Provenance.Published("A paper"), Adjusted, DiscountKind.Health, EvidenceGrade.From("3")),
                    new(Sketch.Base, 4, Sketch.Ramp(25, 50.5m), Percentage.Of(2.5m), DropOffFrom.FullEffect),
                    [BenefitShare.Of(Sketch.Acute, 33.34m), new(Party.Public, Percentage.Of(66.66m), ValueKind.Economic, IsTransfer: true)],
                    isDisbenefit: true).OrThrow()),
                Sketch.Benefit("beside", BenefitProfile.Create(BenefitClass.Unmonetisable).OrThrow()),
            ],
            [Sketch.Link("change", "plain"), Sketch.Link("change", "full"), Sketch.Link("change", "beside"), Sketch.Link("tool", "change")],
            [Sketch.Cost("hub", 10.5m), Sketch.Cost("staff", 20, to: 3), Released, Risky],
            Provenance.Synthetic("made up")).OrThrow();

        var text = BenefitsJson.BenefitsMap.ToText(BenefitsMaps.Create([full]).OrThrow());

        Assert.Equal(text, BenefitsJson.BenefitsMap.ToText(BenefitsJson.BenefitsMap.Load(text).OrThrow()));
        Assert.Contains("\"dropOff\": 2.5", text, StringComparison.Ordinal);
        Assert.Contains("\"part\": 12.5", text, StringComparison.Ordinal);
        Assert.Contains("\"discounting\": \"health\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_GivenInAnotherOrder_WritesTheSameBytes()
    {
        string[] nodes =
        [
            """{ "id": "b", "kind": "outcome", "title": "B" }""", """{ "id": "a", "kind": "outcome", "title": "A" }""", """{ "id": "c", "kind": "enabler", "title": "C" }""",
        ];
        string[] links = ["""{ "from": "c", "to": "b" }""", """{ "from": "c", "to": "a" }"""];

        Assert.Equal(Written(nodes, links), Written(nodes.Reverse(), links.Reverse()));

        static string Written(IEnumerable<string> nodes, IEnumerable<string> links) => BenefitsJson.BenefitsMap.ToText(
            BenefitsJson.BenefitsMap.Load($$"""{ {{Opening}} "maps": [ { "initiative": "x", "title": "X", "nodes": [ {{string.Join(',', nodes)}} ], "links": [ {{string.Join(',', links)}} ] } ] }""").OrThrow());
    }

    [Fact]
    public void Load_EverythingWrong_ReportsEverythingAtOnceWithItsPath()
    {
        var refused = BenefitsJson.BenefitsMap.Load($$"""
            { {{Opening}} "maps": [
              {
                "initiative": "one", "title": "One", "colour": "blue",
                "nodes": [
                  { "id": "change", "kind": "business-change", "title": "Change" },
                  { "id": "tool", "kind": "gadget", "title": "Tool" },
                  { "id": "bare", "kind": "benefit", "title": "No owner, no profile" },
                  { "id": "gain", "kind": "benefit", "title": "Gain", "owner": { "organisation": "RVJ", "role": "Director" },
                    "profile": { "class": "cash-releasing",
                      "value": { "annualQuantity": -1, "quantityUnit": "days", "unitValue": { "pounds": -5, "prices": "real 2024/26" }, "unitValueProvenance": {}, "additionality": { "deadweight": { "part": 101 }, "attribution": {} } },
                      "timing": { "start": "2024", "years": 0, "ramp": { "shape": "series", "parts": [ 50, 120 ] } } } },
                  { "id": "orphan", "kind": "benefit", "title": "Orphan", "owner": { "organisation": "ods:RVJ", "role": "Director" }, "profile": { "class": "unmonetisable" } },
                  { "id": "odd", "kind": "outcome", "title": "Odd", "profile": { "class": "unmonetisable" } }
                ],
                "links": [ { "from": "change", "to": "nowhere" }, { "from": "tool", "to": "gain" }, { "from": "orphan", "to": "change" } ],
                "costs": [
                  { "id": "hub", "label": "Hub", "organisation": "ods:RYF", "amount": { "pounds": 1, "prices": "real 2024/25" },
                    "nature": "revenue", "recurrence": "one-off", "from": "2025/26", "to": "2024/25" },
                  { "id": "hub", "label": "Hub", "organisation": "ods:RYF", "amount": { "pounds": 1, "prices": "real 2024/25" },
                    "nature": "revenue", "recurrence": "one-off", "from": "2025/26" }
                ]
              },
              { "initiative": "one", "title": "Again" }
            ] }
            """);

        Assert.Equal(
            [
                "$.maps[0].colour unknown-property",
                "$.maps[0].nodes[1].kind invalid-value",
                "$.maps[0].nodes[2].owner missing",
                "$.maps[0].nodes[2].profile missing",
                "$.maps[0].nodes[3].owner.organisation invalid-value",
                "$.maps[0].nodes[3].profile.value.unitValue.prices invalid-value",
                "$.maps[0].nodes[3].profile.value.unitValueProvenance.source invalid-value",
                "$.maps[0].nodes[3].profile.value.additionality.deadweight.part invalid-value",
                "$.maps[0].nodes[3].profile.value.additionality.attribution.part missing",
                "$.maps[0].nodes[3].profile.timing.start invalid-value",
                "$.maps[0].nodes[3].profile.timing.years invalid-value",
                "$.maps[0].nodes[3].profile.timing.ramp.parts[1] invalid-value",
                "$.maps[0].nodes[5].profile invalid-value",
                "$.maps[0].costs[0].to invalid-value",
                "$.maps[0].links[0].to unknown-reference",
                "$.maps[0].links[2] wrong-way-link",
                "$.maps[0].nodes[2] orphan-benefit",
                "$.maps[0].nodes[4] orphan-benefit",
                "$.maps[0].costs[1].id duplicate-id",
                "$.maps[1].initiative duplicate-id",
            ],
            Sketch.Described(refused.Problems));
    }

    [Fact]
    public void Load_UnreadableNode_MayHaveBeenTheBusinessChange()
    {
        // Only what is certainly wrong is said: with the node's kind misspelt, nobody knows whether the benefit is an orphan.
        var refused = BenefitsJson.BenefitsMap.Load($$"""
            { {{Opening}} "maps": [ { "initiative": "one", "title": "One",
              "nodes": [
                { "id": "change", "kind": "busines-change", "title": "Change" },
                { "id": "gain", "kind": "benefit", "title": "Gain", "owner": { "organisation": "ods:RVJ", "role": "Director" }, "profile": { "class": "unmonetisable" } },
                { "id": "aim", "kind": "objective", "title": "Aim" }
              ],
              "links": [ { "from": "change", "to": "gain" }, { "from": "change", "to": "aim" } ] } ] }
            """);

        Assert.Equal(["$.maps[0].nodes[0].kind invalid-value"], Sketch.Described(refused.Problems));
    }

    [Fact]
    public void Load_UnreadableParts_HideNoOtherProblem()
    {
        // The benefit lacks its profile and is an orphan; the link lacks one end and the other leads nowhere: one reading tells all of it.
        var refused = BenefitsJson.BenefitsMap.Load($$"""
            { {{Opening}} "maps": [ { "initiative": "one", "title": "One",
              "nodes": [
                { "id": "tool", "kind": "enabler", "title": "Tool" },
                { "id": "gain", "kind": "benefit", "title": "Gain", "owner": { "organisation": "ods:RVJ", "role": "Director" } }
              ],
              "links": [ { "from": "gain", "to": "tool" } ] },
              { "initiative": "two", "title": "Two", "links": [ { "from": "nowhere" } ] } ] }
            """);

        Assert.Equal(
            [
                "$.maps[0].nodes[1].profile missing",
                "$.maps[0].links[0] wrong-way-link",
                "$.maps[0].nodes[1] orphan-benefit",
                "$.maps[1].links[0].to missing",
                "$.maps[1].links[0].from unknown-reference",
            ],
            Sketch.Described(refused.Problems));
    }

    [Fact]
    public void Load_UnreadableLink_MayHaveBeenTheMissingOne()
    {
        var refused = BenefitsJson.BenefitsMap.Load($$"""
            { {{Opening}} "maps": [ { "initiative": "one", "title": "One",
              "nodes": [
                { "id": "gain", "kind": "benefit", "title": "Gain", "owner": { "organisation": "ods:RVJ", "role": "Director" }, "profile": { "class": "unmonetisable" } }
              ],
              "links": [ { "from": "change", "too": "gain" } ] } ] }
            """);

        Assert.Equal(
            ["$.maps[0].links[0].too unknown-property", "$.maps[0].links[0].to missing", "$.maps[0].links[0].from unknown-reference"], Sketch.Described(refused.Problems));
    }

    [Fact]
    public void Load_NoMaps_IsAnEmptyDocument() => Assert.Empty(BenefitsJson.BenefitsMap.Load($$"""{ {{Opening.TrimEnd(' ', ',')}} }""").OrThrow().All);
}
