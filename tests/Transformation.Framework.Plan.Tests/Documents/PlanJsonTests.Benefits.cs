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
}
