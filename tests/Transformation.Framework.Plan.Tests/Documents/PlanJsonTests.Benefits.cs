using Transformation.Framework.Core;
using Transformation.Framework.Plan.Tests.Bnssg;

namespace Transformation.Framework.Plan.Tests.Documents;

public sealed partial class PlanJsonTests
{
    [Fact]
    public void RealisationRegister_PublishedSchema_IsUpToDate() =>
        SchemaFile.AssertUpToDate(PlanJson.RealisationRegister.Name, PlanJson.RealisationRegister.Schema());

    [Fact]
    public void RealisationRegister_Sample_KeepsTheDocumentContract() =>
        DocumentContract.Holds(PlanJson.RealisationRegister, GovernanceSamples.Bytes("plan", "realisation-register.json"));

    [Fact]
    public void RealisationRegister_Full_LosesNothing()
    {
        const string Full = """
            {
              "$schema": "urn:transformation-framework:realisation-register:1",
              "schemaVersion": 1,
              "id": "r",
              "provenance": {
                "source": "S"
              },
              "frameworks": [
                {
                  "id": "f",
                  "title": "F",
                  "agreedOn": "2024-01-01",
                  "agreedBy": "g",
                  "withdrawnOn": "2024-01-02"
                }
              ],
              "benefits": [
                {
                  "id": "b",
                  "initiative": "i",
                  "title": "B",
                  "namedOn": "2024-01-01",
                  "canBeValued": false,
                  "facts": [
                    {
                      "kind": "realisation-plan",
                      "on": "2024-01-01",
                      "withdrawnOn": "2024-01-02"
                    },
                    {
                      "kind": "measured-value",
                      "on": "2024-01-01"
                    }
                  ]
                },
                {
                  "id": "c",
                  "initiative": "i",
                  "title": "C",
                  "namedOn": "2024-01-01"
                }
              ]
            }

            """;

        Assert.Equal(Full, PlanJson.RealisationRegister.ToText(PlanJson.RealisationRegister.Load(Full).OrThrow()));
    }

    [Fact]
    public void RealisationRegister_Faulty_GivesEveryProblemWithItsPath() => Expect(
        PlanJson.RealisationRegister.Load("""
            {
              "$schema": "realisation-register.schema.json", "schemaVersion": 1, "id": "r",
              "frameworks": [ { "id": "f", "title": "F", "agreedOn": "2024-01-02", "withdrawnOn": "2024-01-01" }, { "id": "f", "title": "F", "agreedOn": "2024-01-02" } ],
              "benefits": [
                { "id": "b", "initiative": "i", "title": "B", "namedOn": "2024-01-01", "facts": [ { "kind": "hope", "on": "2024-01-01" } ] },
                { "id": "b", "initiative": "i", "namedOn": "2024-01-01", "facts": [ { "kind": "owner", "on": "2024-01-02", "withdrawnOn": "2024-01-01" } ] } ]
            }
            """),
        ("$.frameworks[0].withdrawnOn", ProblemCodes.InvalidValue),
        ("$.frameworks[1].id", ProblemCodes.DuplicateId),
        ("$.benefits[0].facts[0].kind", ProblemCodes.InvalidValue),
        ("$.benefits[1].id", ProblemCodes.DuplicateId),
        ("$.benefits[1].title", ProblemCodes.Missing),
        ("$.benefits[1].facts[0].withdrawnOn", ProblemCodes.InvalidValue));

    [Fact]
    public void GrowthRegister_PublishedSchema_IsUpToDate() => SchemaFile.AssertUpToDate(PlanJson.GrowthRegister.Name, PlanJson.GrowthRegister.Schema());

    [Fact]
    public void GrowthRegister_Sample_KeepsTheDocumentContract() =>
        DocumentContract.Holds(PlanJson.GrowthRegister, GovernanceSamples.Bytes("plan", "growth-register.json"));

    [Fact]
    public void GrowthRegister_Full_LosesNothing()
    {
        const string Full = """
            {
              "$schema": "urn:transformation-framework:growth-register:1",
              "schemaVersion": 1,
              "id": "r",
              "provenance": {
                "source": "S"
              },
              "bids": [
                {
                  "id": "b",
                  "title": "B",
                  "source": "local-growth",
                  "lead": "ods:RVJ",
                  "partners": [
                    "ods:RA7"
                  ],
                  "initiative": "i",
                  "value": {
                    "low": {
                      "pounds": 1,
                      "prices": "real 2024/25"
                    },
                    "high": {
                      "pounds": 2.5,
                      "prices": "real 2024/25"
                    }
                  },
                  "history": [
                    {
                      "stage": "submitted",
                      "on": "2024-01-01"
                    },
                    {
                      "stage": "withdrawn",
                      "on": "2024-01-01"
                    }
                  ]
                },
                {
                  "id": "c",
                  "title": "C",
                  "source": "other",
                  "lead": "ods:RVJ",
                  "history": [
                    {
                      "stage": "spotted",
                      "on": "2024-01-01"
                    }
                  ]
                }
              ],
              "partnerships": [
                {
                  "id": "p",
                  "title": "P",
                  "with": "W",
                  "organisations": [
                    "ods:RVJ"
                  ],
                  "brings": [
                    "data",
                    "investment"
                  ],
                  "from": "2024-01-01",
                  "until": "2024-01-02"
                }
              ]
            }

            """;

        Assert.Equal(Full, PlanJson.GrowthRegister.ToText(PlanJson.GrowthRegister.Load(Full).OrThrow()));
    }

    [Fact]
    public void GrowthRegister_Faulty_GivesEveryProblemWithItsPath() => Expect(
        PlanJson.GrowthRegister.Load("""
            {
              "$schema": "growth-register.schema.json", "schemaVersion": 1, "id": "r",
              "bids": [
                { "id": "b", "title": "B", "source": "charity", "lead": "ods:RVJ", "history": [ { "stage": "spotted", "on": "2024-01-01" } ],
                  "value": { "low": { "pounds": 1, "prices": "nominal" }, "high": { "pounds": 1, "prices": "nominal" } } },
                { "id": "c", "title": "B", "source": "charity", "lead": "ods:RVJ", "history": [ { "stage": "spotted", "on": "2024-01-01" } ],
                  "value": { "low": { "pounds": 1, "prices": "real 2024/25" }, "high": { "pounds": 1, "prices": "real 2024/25" } } },
                { "id": "b", "title": "B", "source": "wishes", "lead": "ods:RVJ", "partners": ["ods:RVJ"], "history": [],
                  "value": { "low": { "pounds": 2, "prices": "nominal" }, "high": { "pounds": 1, "prices": "nominal" } } },
                { "id": "d", "title": "B", "source": "charity", "lead": "ods:RVJ", "history": [],
                  "value": { "low": { "pounds": 1, "prices": "real 2023/24" }, "high": { "pounds": 1, "prices": "real 2023/24" } } } ],
              "partnerships": [
                { "id": "p", "title": "P", "with": "W", "organisations": ["ods:RVJ"], "brings": ["data"], "from": "2024-01-02", "until": "2024-01-01" },
                { "id": "p", "title": "P", "with": "W", "organisations": [], "brings": ["data"], "from": "2024-01-02" } ]
            }
            """),
        ("$.bids[1].value", ProblemCodes.Contradiction),
        ("$.bids[2].id", ProblemCodes.DuplicateId),
        ("$.bids[2].source", ProblemCodes.InvalidValue),
        ("$.bids[2].value.high", ProblemCodes.InvalidValue),
        ("$.bids[3].value", ProblemCodes.Contradiction), // of a bid that could not be read as a whole
        ("$.bids[3].history", ProblemCodes.InvalidValue),
        ("$.partnerships[0].until", ProblemCodes.InvalidValue),
        ("$.partnerships[1].id", ProblemCodes.DuplicateId),
        ("$.partnerships[1].organisations", ProblemCodes.InvalidValue));
}
