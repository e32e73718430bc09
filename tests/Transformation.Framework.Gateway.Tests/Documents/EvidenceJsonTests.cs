using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

public sealed class EvidenceJsonTests
{
    [Fact]
    public void Schema_IsThePublishedOne() => SchemaFile.AssertUpToDate(GatewayJson.Evidence.Name, GatewayJson.Evidence.Schema());

    [Property(MaxTest = 200)]
    public Property RoundTrip_AnyFacts_IsIdentity() =>
        Prop.ForAll(Generators.Facts.ToArbitrary(), static facts =>
        {
            var text = GatewayJson.Evidence.ToText(EvidenceRegister.Create([facts]).OrThrow());
            var read = GatewayJson.Evidence.Load(text).OrThrow();
            return GatewayJson.Evidence.ToText(read) == text
                && read.Initiatives.Single().Facts.SequenceEqual(facts.Facts)
                && read.Initiatives.Single().Evidence.SequenceEqual(facts.Evidence);
        });

    [Fact]
    public void RoundTrip_EveryPropertyGiven_IsIdentity()
    {
        var facts = new GateFactsBuilder(InitiativeId.From("i"), ChangeScale.SystemWide, LifecycleStage.Spread)
            .Add(new YesNoFact("y", false, Provenance.Published("A paper")))
            .Add(new NumberFact("n", 1.50m, Provenance.Synthetic("Made up")))
            .Add(EvidenceItem.Held("e", new(2024, 1, 1), "A report", "User research lead", OrganisationId.Parse("ods:QUY"), Provenance.Synthetic("Made up")))
            .Add(EvidenceItem.StatedNone("f", new(2024, 1, 1), "No funds", "Evaluation lead", OrganisationId.Parse("local:one-care"), Provenance.Published("A paper")))
            .Build();

        var read = GatewayJson.Evidence.Load(GatewayJson.Evidence.ToUtf8(EvidenceRegister.Create([facts]).OrThrow())).OrThrow().Initiatives.Single();

        Assert.Equal((facts.Initiative, facts.Scale, facts.Stage), (read.Initiative, read.Scale, read.Stage));
        Assert.Equal(facts.Facts.AsEnumerable(), read.Facts);
        Assert.Equal(facts.Evidence.AsEnumerable(), read.Evidence);
    }

    [Fact]
    public void Load_ManyFaults_NamesThemAllAtOnce()
    {
        var loaded = GatewayJson.Evidence.Load(
            """
            {
              "$schema": "../../../docs/schemas/gateway-evidence.schema.json", "schemaVersion": 1,
              "initiatives": [
                {
                  "id": "a", "scale": "system-wide", "stage": "design",
                  "facts": [
                    {"kind": "yes-no", "id": "y", "value": "yes"},
                    {"kind": "money", "id": "m", "value": 1},
                    {"kind": "number", "id": "n", "value": 1},
                    {"kind": "yes-no", "id": "n", "value": true}
                  ],
                  "evidence": [
                    {"type": "e", "date": "2024-02-30", "reference": "R"},
                    {"type": "e", "date": "2024-02-29"},
                    {"type": "e", "date": "2024-02-29", "reference": "R", "noneBecause": "N"},
                    {"type": "f", "date": "2024-02-29", "reference": "R"},
                    {"type": "f", "date": "2024-02-29", "reference": "R"},
                    {"type": "f", "date": "2024-02-29", "noneBecause": "N", "organisation": "RVJ"},
                    {"type": "f", "date": "2024-02-29", "noneBecause": "N", "maturity": "spreading"}
                  ]
                },
                {"id": "a", "scale": "enormous", "stage": "design"}
              ]
            }
            """);

        Assert.Equal(
            [
                "$.initiatives[0].evidence[0].date",
                "$.initiatives[0].evidence[1].reference",
                "$.initiatives[0].evidence[2].reference",
                "$.initiatives[0].evidence[4]",
                "$.initiatives[0].evidence[5].organisation",
                "$.initiatives[0].evidence[6]",
                "$.initiatives[0].evidence[6].maturity",
                "$.initiatives[0].facts[0].value",
                "$.initiatives[0].facts[1].kind",
                "$.initiatives[0].facts[3].id",
                "$.initiatives[1].id",
                "$.initiatives[1].scale",
            ],
            loaded.Problems.Select(static p => p.Path).Order(StringComparer.Ordinal));
    }
}
