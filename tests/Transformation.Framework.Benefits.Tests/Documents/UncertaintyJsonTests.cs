using System.Text;

namespace Transformation.Framework.Benefits.Tests;

public class UncertaintyJsonTests
{
    private const string Full = """
        {
          "$schema": "SCHEMA",
          "schemaVersion": 1,
          "inputs": [
            { "id": "a", "label": "Bed days", "distribution": { "kind": "pert", "least": 1, "likeliest": 2.5, "most": 4 }, "targets": ["frailty/bed-days/quantity", "frailty/visits/quantity"], "provenance": { "synthetic": true } },
            { "id": "b", "label": "Cost", "distribution": { "kind": "triangular", "least": 0.9, "likeliest": 1, "most": 1.4 }, "targets": ["frailty/hub/cost-scale"] },
            { "id": "c", "label": "Value", "distribution": { "kind": "uniform", "least": 100, "most": 200 }, "targets": ["frailty/bed-days/unit-value"] },
            { "id": "d", "label": "Deadweight", "distribution": { "kind": "normal", "mean": 0.2, "standardDeviation": 0.1, "least": 0, "most": 1 }, "targets": ["frailty/bed-days/deadweight"] },
            { "id": "e", "label": "Amount", "distribution": { "kind": "log-normal", "mean": 50000, "standardDeviation": 10000 }, "targets": ["frailty/hub/amount"] },
            { "id": "f", "label": "Delay", "distribution": { "kind": "discrete", "values": [{ "value": 0, "weight": 3 }, { "value": 1, "weight": 1 }] }, "targets": ["frailty/bed-days/start-delay"] },
            { "id": "g", "label": "Crews call first", "distribution": { "kind": "chance", "likelihood": 70 }, "targets": ["frailty/call-first>respond/likelihood"] }
          ],
          "correlations": [
            { "id": "one", "inputs": ["a", "c"], "coefficient": 0.5 },
            { "id": "two", "inputs": ["b", "d", "e"], "matrix": [[1, 0.2, 0.3], [0.2, 1, -0.1], [0.3, -0.1, 1]] }
          ]
        }
        """;

    private static byte[] Document => Encoding.UTF8.GetBytes(Full.Replace("SCHEMA", BenefitsJson.Uncertainty.SchemaId, StringComparison.Ordinal));

    [Fact]
    public void Uncertainty_KeepsTheDocumentContract() => DocumentContract.Holds(BenefitsJson.Uncertainty, Document);

    [Fact]
    public void Schema_Published_IsWhatTheCodeSays() => SchemaFile.AssertUpToDate(BenefitsJson.Uncertainty.Name, BenefitsJson.Uncertainty.Schema());

    [Fact]
    public void Load_AllKinds_GivesWhatTheyStandFor()
    {
        var model = BenefitsJson.Uncertainty.Load(Document).OrThrow();
        Assert.Equal(
            [
                Distribution.Pert(1, 2.5m, 4), Distribution.Triangular(0.9m, 1, 1.4m), Distribution.Uniform(100, 200), Distribution.Normal(0.2m, 0.1m, 0, 1),
                Distribution.LogNormal(50_000, 10_000), Distribution.Discrete(new(0, 3), new(1, 1)), Distribution.Chance(Percentage.Of(70)),
            ],
            model.Inputs.Select(static i => i.Distribution));
        Assert.Equal((0.5m, null), (model.Correlations[0].Coefficient, model.Correlations[1].Coefficient));
        Assert.Equal(-0.1m, model.Correlations[1].Matrix[1][2]);
    }

    [Fact]
    public void Load_ManyFaults_ReportsThemAllAtOnceWithPaths()
    {
        var spoilt = """
            {
              "$schema": "SCHEMA",
              "schemaVersion": 1,
              "inputs": [
                { "id": "a", "label": "One", "distribution": { "kind": "pert", "least": 3, "likeliest": 2, "most": 4 }, "targets": ["frailty/bed-days/quantity"] },
                { "id": "a", "label": "Two", "distribution": { "kind": "uniform", "least": 1, "most": 2 }, "targets": ["frailty/bed-days/quantity"] },
                { "id": "b", "label": "Three", "distribution": { "kind": "gamma" }, "targets": ["frailty/bed-days/size"] },
                { "id": "c", "label": "Four", "distribution": { "kind": "uniform", "least": 1, "most": 2 }, "targets": ["frailty/visits/quantity"] }
              ],
              "correlations": [
                { "id": "g", "inputs": ["a", "z"], "coefficient": 1 },
                { "id": "h", "inputs": ["a", "c"], "coefficient": 0.5, "matrix": [[1, 0.5], [0.5, 1]] },
                { "id": "i", "inputs": ["b", "a", "c"], "matrix": [[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]] }
              ]
            }
            """;
        var problems = BenefitsJson.Uncertainty.Load(spoilt.Replace("SCHEMA", BenefitsJson.Uncertainty.SchemaId, StringComparison.Ordinal)).Problems;
        Assert.Equal(
            [
                "$.correlations[0] not-positive-definite",
                "$.correlations[0].inputs unknown-reference",
                "$.correlations[1].coefficient invalid-value",
                "$.correlations[2] not-positive-definite",
                "$.correlations[2].inputs contradiction",
                "$.inputs[0].distribution.likeliest invalid-value",
                "$.inputs[1].id duplicate-id",
                "$.inputs[1].targets contradiction",
                "$.inputs[2].distribution.kind invalid-value",
                "$.inputs[2].targets[0] invalid-value",
            ],
            Sketch.Described(problems).Order(StringComparer.Ordinal));
    }
}
