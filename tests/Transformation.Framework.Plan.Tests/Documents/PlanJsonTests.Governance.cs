using System.Text;
using Transformation.Framework.Core;
using Transformation.Framework.Plan.Tests.Bnssg;

namespace Transformation.Framework.Plan.Tests.Documents;

public sealed partial class PlanJsonTests
{
    [Fact]
    public void OversightGroup_PublishedSchema_IsUpToDate() => SchemaFile.AssertUpToDate(PlanJson.OversightGroup.Name, PlanJson.OversightGroup.Schema());

    [Fact]
    public void OversightGroup_Sample_KeepsTheDocumentContract() =>
        DocumentContract.Holds(PlanJson.OversightGroup, GovernanceSamples.Bytes("plan", "oversight-group.json"));

    [Fact]
    public void OversightGroup_Full_LosesNothing()
    {
        const string Full = """
            {
              "$schema": "urn:transformation-framework:oversight-group:1",
              "schemaVersion": 1,
              "body": "g",
              "provenance": {
                "source": "S"
              },
              "terms": [
                {
                  "version": 1,
                  "agreedOn": "2024-01-01",
                  "agreedBy": "board"
                }
              ],
              "meetings": [
                {
                  "on": "2024-02-01",
                  "extraordinary": true,
                  "papersSentOn": "2024-01-20",
                  "noticeGivenOn": "2024-01-10",
                  "minutesIssuedOn": "2024-02-09",
                  "attendees": [
                    {
                      "seat": "s"
                    },
                    {
                      "seat": "t",
                      "deputy": {
                        "organisation": "ods:RVJ",
                        "group": "g",
                        "arrangedWithChair": true
                      }
                    }
                  ],
                  "decisions": [
                    "D"
                  ]
                },
                {
                  "on": "2024-03-01",
                  "attendees": []
                },
                {
                  "on": "2024-04-01"
                }
              ],
              "actions": [
                {
                  "id": "a",
                  "title": "A",
                  "raisedOn": "2024-02-01",
                  "organisation": "ods:RVJ",
                  "due": "2024-02-02",
                  "doneOn": "2024-02-03"
                },
                {
                  "id": "b",
                  "title": "B",
                  "raisedOn": "2024-02-01",
                  "body": "board"
                }
              ]
            }

            """;

        Assert.Equal(Full, PlanJson.OversightGroup.ToText(PlanJson.OversightGroup.Load(Full).OrThrow()));
    }

    [Fact]
    public void OversightGroup_Faulty_GivesEveryProblemWithItsPath() => Expect(
        PlanJson.OversightGroup.Load("""
            {
              "$schema": "oversight-group.schema.json", "schemaVersion": 1, "body": "g",
              "terms": [ { "version": 1, "agreedOn": "2024-01-01" }, { "version": 1, "agreedOn": "2024-01-01" }, { "version": 0, "agreedOn": "2024-01-01" } ],
              "meetings": [ { "on": "2024-02-01" }, { "on": "2024-02-01" }, { "on": "2024-03-01", "minutesIssuedOn": "2024-02-28" }, { "on": "2024-04-01", "decisions": ["D"] } ],
              "actions": [
                { "id": "a", "title": "A", "raisedOn": "2024-02-01", "due": "2024-01-31" },
                { "id": "a", "title": "A", "raisedOn": "2024-02-01", "organisation": "ods:RVJ", "body": "board" } ]
            }
            """),
        ("$.terms[1].version", ProblemCodes.DuplicateId),
        ("$.terms[1].agreedOn", ProblemCodes.DuplicateId),
        ("$.terms[2].version", ProblemCodes.InvalidValue),
        ("$.meetings[1].on", ProblemCodes.DuplicateId),
        ("$.meetings[2].minutesIssuedOn", ProblemCodes.InvalidValue),
        ("$.meetings[3].decisions", ProblemCodes.InvalidValue),
        ("$.actions[0].due", ProblemCodes.InvalidValue),
        ("$.actions[1].id", ProblemCodes.DuplicateId),
        ("$.actions[1].body", ProblemCodes.InvalidValue));
}
