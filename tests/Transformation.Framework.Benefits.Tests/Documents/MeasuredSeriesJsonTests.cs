namespace Transformation.Framework.Benefits.Tests;

public class MeasuredSeriesJsonTests
{
    private const string Opening = """ "$schema": "urn:transformation-framework:measured-series:1", "schemaVersion": 1, """;

    [Fact]
    public void Schema_Published_IsWhatTheCodeSays() =>
        SchemaFile.AssertUpToDate(BenefitsJson.MeasuredSeries.Name, BenefitsJson.MeasuredSeries.Schema());

    [Fact]
    public void Load_SeriesWithEverything_IsWrittenAsItWasRead()
    {
        var text = $$"""
            { {{Opening}} "series": [ { "initiative": "one", "benefit": "gain", "kind": "count", "unit": "calls a month", "goLive": "2024-05-15",
              "baseline": 10.5, "target": 8, "quantityPerUnit": 0.25, "steps": [ { "from": "2024-05-15", "reason": "A new rota" } ],
              "points": [ { "month": "2024-04", "value": 12, "note": "Easter" }, { "month": "2024-05" } ], "provenance": { "synthetic": true } } ] }
            """;

        var written = BenefitsJson.MeasuredSeries.ToText(BenefitsJson.MeasuredSeries.Load(text).OrThrow());

        Assert.Equal(OneLine(text), OneLine(written));
    }

    [Fact]
    public void Load_GivenInAnotherOrder_WritesTheSameBytes()
    {
        string[] points = ["""{ "month": "2024-05", "value": 1 }""", """{ "from": "2024-04-01", "to": "2024-04-30", "value": 2 }"""];
        string[] series = [Series("b", points), Series("a", points)];

        Assert.Equal(Written(series), Written([Series("a", [.. points.Reverse()]), Series("b", points)]));
        Assert.DoesNotContain("\"from\"", Written(series), StringComparison.Ordinal); // a whole month is written as one

        static string Series(string benefit, string[] points) =>
            $$"""{ "initiative": "x", "benefit": "{{benefit}}", "kind": "level", "unit": "%", "points": [ {{string.Join(',', points)}} ] }""";

        static string Written(string[] series) => BenefitsJson.MeasuredSeries.ToText(
            BenefitsJson.MeasuredSeries.Load($$"""{ {{Opening}} "series": [ {{string.Join(',', series)}} ] }""").OrThrow());
    }

    [Fact]
    public void Load_EverythingWrong_ReportsEverythingAtOnceWithItsPath()
    {
        var refused = BenefitsJson.MeasuredSeries.Load($$"""
            { {{Opening}} "series": [
              { "initiative": "one", "benefit": "gain", "kind": "weight", "unit": "days", "quantityPerUnit": 0, "colour": "blue",
                "points": [
                  { "month": "2024-04", "value": 1 },
                  { "month": "2024-05", "from": "2024-05-01", "value": 1 },
                  { "from": "2024-05-10", "to": "2024-05-01", "value": 1 },
                  { "from": "2024-04-10", "to": "2024-05-09", "value": 1 },
                  { "from": "2024-07-01", "to": "2024-09-30", "value": "1" },
                  { "from": "2024-07-01", "to": "2024-09-30", "value": 1 }
                ] },
              { "initiative": "one", "benefit": "gain", "kind": "count", "unit": "days", "quantityPerUnit": 0 },
              { "initiative": "one", "benefit": "other", "kind": "count", "unit": "days",
                "steps": [ { "from": "2024-05-01", "reason": "a" }, { "from": "2024-05-01", "reason": "b" } ] }
            ] }
            """);

        Assert.Equal(
            [
                "$.series[0].kind invalid-value",
                "$.series[0].colour unknown-property",
                "$.series[0].points[1].month invalid-value",
                "$.series[0].points[2].to invalid-value",
                "$.series[0].points[4].value wrong-type",
                "$.series[0].points[5] contradiction",
                "$.series[0].points[3] contradiction",
                "$.series[1].quantityPerUnit invalid-value",
                "$.series[2].steps invalid-value",
                "$.series[1].benefit duplicate-id",
            ],
            Sketch.Described(refused.Problems));
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
