using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
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
                && read.Initiatives.Single().Evidence.SequenceEqual(facts.Evidence)
                && read.Initiatives.Single().Waivers.SequenceEqual(facts.Waivers)
                && read.Initiatives.Single().Promises.SequenceEqual(facts.Promises);
        });

    [Fact]
    public void RoundTrip_EveryPropertyGiven_IsIdentity()
    {
        var made = Provenance.Synthetic("Made up");
        LocalDate day = new(2024, 1, 1);
        var facts = new GateFactsBuilder(InitiativeId.From("i")).At(LifecycleStage.Spread)
            .Add(new GateFact("y", new YesNoValue(false), day, Provenance.Published("A paper")))
            .Add(new GateFact("y", new YesNoValue(true), day.PlusDays(1), made))
            .Add(new GateFact("y", new YesNoValue(true)))
            .Add(new GateFact("n", new NumberValue(1.50m), null, made))
            .Add(new GateFact("c", new CountValue(CountValue.Most), null, made))
            .Add(new GateFact("m", new MoneyValue(Money.Real(-0.01m, FinancialYear.StartingIn(2024))), null, made))
            .Add(new GateFact("d", new DateValue(day), null, made))
            .Add(new GateFact("p", new PeriodValue(Period.FromMonths(18)), null, made))
            .Add(new GateFact("r", new RatioValue(5, 3), null, made))
            .Add(new GateFact("w", new ChoiceValue("a word"), null, made))
            .Add(new GateFact("i", new ItemsValue(new GateItem("One Care", new GateFact("x", new RatioValue(1, 2), null, made)), new GateItem("Another")), day, made))
            .Add(new GateFact("q", new PredicateValue(Truth.Unknown, "Nobody knows"), null, made))
            .Add(new Waiver("a-rule", "A reason", "Board", day, day, made))
            .Add(new Promise("a-rule", "An action", "Benefits lead", day, OrganisationId.Parse("ods:QUY"), made))
            .Add(EvidenceItem.Held("e", day, "A report", "User research lead", OrganisationId.Parse("ods:QUY"), made, new Attestation("Board", day)))
            .Add(EvidenceItem.StatedNone("f", new(2024, 1, 1), "No funds", "Evaluation lead", OrganisationId.Parse("local:one-care"), Provenance.Published("A paper")))
            .Build();

        var read = GatewayJson.Evidence.Load(GatewayJson.Evidence.ToUtf8(EvidenceRegister.Create([facts]).OrThrow())).OrThrow().Initiatives.Single();

        Assert.Equal((facts.Initiative, facts.Stage), (read.Initiative, read.Stage));
        Assert.Equal(facts.Facts.AsEnumerable(), read.Facts);
        Assert.Equal(facts.Evidence.AsEnumerable(), read.Evidence);
        Assert.Equal(facts.Waivers.AsEnumerable(), read.Waivers);
        Assert.Equal(facts.Promises.AsEnumerable(), read.Promises);
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
                  "id": "a", "stage": "design",
                  "facts": [
                    {"kind": "yes-no", "id": "y", "value": "yes"},
                    {"kind": "money", "id": "m", "value": 1},
                    {"kind": "number", "id": "n", "value": 1},
                    {"kind": "yes-no", "id": "n", "value": true},
                    {"kind": "number", "id": "n", "value": 1, "date": "2024-01-01"},
                    {"kind": "ratio", "id": "r", "part": 1, "whole": 0},
                    {"kind": "count", "id": "c", "value": 1.5},
                    {"kind": "period", "id": "p", "value": "P0D"},
                    {"kind": "predicate", "id": "q", "answer": "maybe", "because": ""},
                    {"kind": "items", "id": "i", "items": [{"id": "t", "facts": [{"kind": "items", "id": "i", "items": []}]}]},
                    {"kind": "items", "id": "j", "items": [{"id": "t"}, {"id": "t"}]},
                    {"kind": "evidence", "id": "e"}
                  ],
                  "evidence": [
                    {"type": "e", "date": "2024-02-30", "reference": "R"},
                    {"type": "e", "date": "2024-02-29"},
                    {"type": "e", "date": "2024-02-29", "reference": "R", "noneBecause": "N"},
                    {"type": "f", "date": "2024-02-29", "reference": "R"},
                    {"type": "f", "date": "2024-02-29", "reference": "R"},
                    {"type": "f", "date": "2024-02-29", "noneBecause": "N", "organisation": "RVJ"},
                    {"type": "f", "date": "2024-02-29", "noneBecause": "N", "maturity": "spreading"},
                    {"type": "g", "date": "2024-02-29", "noneBecause": "N", "attestation": {"role": "Board", "date": "2024-02-29"}}
                  ],
                  "waivers": [
                    {"rule": "r", "reason": "R", "approvedBy": "B", "approved": "2024-02-02", "expires": "2024-02-01"},
                    {"rule": "r", "reason": "R", "approvedBy": "B", "approved": "2024-02-02"},
                    {"rule": "s", "reason": "R", "approvedBy": "B", "approved": "2024-02-02", "expires": "2024-02-02"},
                    {"rule": "s", "reason": "R", "approvedBy": "B", "approved": "2024-02-02", "expires": "2024-03-02"}
                  ],
                  "promises": [{"rule": "r", "action": "A", "due": "2024-02-02"}]
                },
                {"id": "a", "scale": "enormous", "stage": "designed"}
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
                "$.initiatives[0].evidence[7].attestation",
                "$.initiatives[0].facts[0].value",
                "$.initiatives[0].facts[10].items",
                "$.initiatives[0].facts[11].kind",
                "$.initiatives[0].facts[1].value",
                "$.initiatives[0].facts[3].id",
                "$.initiatives[0].facts[5].whole",
                "$.initiatives[0].facts[6].value",
                "$.initiatives[0].facts[7].value",
                "$.initiatives[0].facts[8].answer",
                "$.initiatives[0].facts[8].because",
                "$.initiatives[0].facts[9].items[0].facts",
                "$.initiatives[0].promises[0].owner",
                "$.initiatives[0].waivers[0].expires",
                "$.initiatives[0].waivers[1].expires",
                "$.initiatives[0].waivers[3]",
                "$.initiatives[1].id",
                "$.initiatives[1].scale",
                "$.initiatives[1].stage",
            ],
            loaded.Problems.Select(static p => p.Path).Order(StringComparer.Ordinal));
    }
}
