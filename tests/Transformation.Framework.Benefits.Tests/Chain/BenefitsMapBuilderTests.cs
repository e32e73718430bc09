using NodaTime;

namespace Transformation.Framework.Benefits.Tests;

public sealed class BenefitsMapBuilderTests
{
    [Fact]
    public void ToMap_SameMapInJson_GivesTheSameBytes()
    {
        var built = BenefitsMap.Build(InitiativeId.From("frailty"), "Call before convey")
            .Objective("at-home", "People live at home")
            .Benefit("days", "Days at home", Sketch.Owner, BenefitProfile.Create(BenefitClass.Unmonetisable).OrThrow())
            .Outcome("supported", "Supported at home", dates: new(planned: new LocalDate(2026, 10, 1)))
            .BusinessChange("call", "Crews call", Sketch.Owner, status: ChainStatus.UnderWay)
            .EnablingChange("training", "Crews trained", dates: new(new LocalDate(2026, 3, 1), new LocalDate(2026, 4, 1)))
            .Enabler("hub", "Hub", status: ChainStatus.Stopped)
            .Chain("hub", "call", "supported", "days", "at-home")
            .Link("training", "supported", Percentage.Hundred, Lag.OfMonths(3), new(Percentage.Of(80), Doubt.From("crew-uptake")))
            .Cost(Sketch.Cost("hub", 10))
            .From(Provenance.Synthetic())
            .ToMap().OrThrow();

        var read = BenefitsJson.BenefitsMap.Load("""
            { "$schema": "urn:transformation-framework:benefits-map:1", "schemaVersion": 1, "maps": [ {
              "initiative": "frailty", "title": "Call before convey", "provenance": { "synthetic": true },
              "nodes": [
                { "id": "hub", "kind": "enabler", "title": "Hub", "status": "stopped" },
                { "id": "training", "kind": "enabling-change", "title": "Crews trained", "dates": { "planned": "2026-03-01", "actual": "2026-04-01" } },
                { "id": "call", "kind": "business-change", "title": "Crews call", "status": "under-way", "owner": { "organisation": "ods:RVJ", "role": "Chief operating officer" } },
                { "id": "supported", "kind": "outcome", "title": "Supported at home", "dates": { "planned": "2026-10-01" } },
                { "id": "days", "kind": "benefit", "title": "Days at home", "owner": { "organisation": "ods:RVJ", "role": "Chief operating officer" }, "profile": { "class": "unmonetisable" } },
                { "id": "at-home", "kind": "objective", "title": "People live at home" } ],
              "links": [
                { "from": "hub", "to": "call" }, { "from": "call", "to": "supported" }, { "from": "supported", "to": "days" }, { "from": "days", "to": "at-home" },
                { "from": "training", "to": "supported", "contribution": 100, "lag": "P3M", "doubt": { "likelihood": 80, "covers": "crew-uptake" } } ],
              "costs": [ { "id": "hub", "label": "The hub", "organisation": "ods:RYF", "amount": { "pounds": 10, "prices": "real 2024/25" },
                "nature": "revenue", "recurrence": "one-off", "from": "2024/25" } ] } ] }
            """).OrThrow();

        Assert.Equal(BenefitsJson.BenefitsMap.ToText(read), BenefitsJson.BenefitsMap.ToText(BenefitsMaps.Create([built]).OrThrow()));
    }

    [Fact]
    public void ToMap_UnsoundChain_ReportsEverythingInTheOrderOfTheCalls()
    {
        var refused = BenefitsMap.Build(InitiativeId.From("x"), "X")
            .Benefit("gain", "A gain", Sketch.Owner, Sketch.Profile(null))
            .Objective("aim", "An aim")
            .Link("tool", "gain")
            .ToMap();

        Assert.Equal(["$.links[0].from unknown-reference", "$.nodes[0] orphan-benefit", "$.nodes[1] objective-without-benefit"], Sketch.Described(refused.Problems));
    }

    [Fact]
    public void Build_BadArguments_ThrowAtOnce()
    {
        Assert.Throws<ArgumentException>(() => BenefitsMap.Build(default, "X"));
        Assert.Throws<ArgumentException>(() => BenefitsMap.Build(InitiativeId.From("x"), " "));
        Assert.Throws<ArgumentException>(() => BenefitsMap.Build(InitiativeId.From("x"), "X").Enabler("a b", "A"));
        Assert.Throws<ArgumentException>(() => BenefitsMap.Build(InitiativeId.From("x"), "X").Chain("a", ""));
    }
}
