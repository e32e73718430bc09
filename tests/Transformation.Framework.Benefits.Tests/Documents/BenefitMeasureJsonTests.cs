namespace Transformation.Framework.Benefits.Tests;

public class BenefitMeasureJsonTests
{
    [Theory]
    [InlineData("5", "increase")]
    [InlineData("""{ "kind": "at-least", "value": 5 }""", "increase")]
    [InlineData("""{ "kind": "at-most", "value": 5.5 }""", "reduce")]
    [InlineData("""{ "kind": "change", "percent": -12.5 }""", "reduce")]
    [InlineData("""{ "kind": "direction-only" }""", "reduce")]
    public void Target_OfEveryKind_IsWrittenAsItWasRead(string target, string direction)
    {
        var maps = BenefitsJson.BenefitsMap.Load(Document(target, direction)).OrThrow();
        var written = BenefitsJson.BenefitsMap.ToText(maps);

        Assert.Contains($"\"target\": {target},", OneLine(written), StringComparison.Ordinal);
        Assert.Equal(written, BenefitsJson.BenefitsMap.ToText(BenefitsJson.BenefitsMap.Load(written).OrThrow()));
    }

    [Fact]
    public void Measure_WithEverything_KeepsCohortPartAndIndicator()
    {
        var measure = Measure(BenefitsJson.BenefitsMap.Load(Document("5", "increase")).OrThrow());

        Assert.Equal((CohortId.From("frail-65"), "first 30 days", "NHSOF 3b"), (measure.Cohort, measure.Part, measure.Indicator));
    }

    [Theory]
    [InlineData("""{ "kind": "exactly", "value": 5 }""", "target.kind invalid-value")] // an exact target is a plain number, and nothing else
    [InlineData("""{ "value": 5 }""", "target.kind missing")]
    [InlineData("""{ "kind": "change", "percent": 0 }""", "target.percent invalid-value")]
    [InlineData("""{ "kind": "change", "percent": -5 }""", "target invalid-value")]
    [InlineData("\"5\"", "target wrong-type")]
    [InlineData("1e-40", "target invalid-value")]
    public void Target_ThatCannotBe_IsRefusedAtItsPath(string target, string problem)
    {
        var refused = BenefitsJson.BenefitsMap.Load(Document(target, "increase"));

        Assert.Equal([$"$.maps[0].nodes[1].profile.measure.{problem}"], Sketch.Described(refused.Problems));
    }

    private static BenefitMeasure Measure(BenefitsMaps maps) => maps.All[0].Benefits.Single().Profile!.Measure!;

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string Document(string target, string direction) => $$"""
        { "$schema": "urn:transformation-framework:benefits-map:1", "schemaVersion": 1, "maps": [ { "initiative": "one", "title": "One",
          "nodes": [
            { "id": "change", "kind": "business-change", "title": "Change" },
            { "id": "gain", "kind": "benefit", "title": "Gain", "owner": { "organisation": "ods:RVJ", "role": "Director" },
              "profile": { "class": "unmonetisable", "measure": {
                "name": "People", "unit": "people", "direction": "{{direction}}", "target": {{target}},
                "cohort": "frail-65", "part": "first 30 days", "indicator": "NHSOF 3b" } } }
          ],
          "links": [ { "from": "change", "to": "gain" } ] } ] }
        """;
}
