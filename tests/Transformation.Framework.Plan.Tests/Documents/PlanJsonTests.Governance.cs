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
              "meetings": [ { "on": "2024-02-01" }, { "on": "2024-02-01" }, { "on": "2024-03-01", "minutesIssuedOn": "2024-02-28" }, { "on": "2024-04-01", "decisions": ["D"] }, { "on": "2024-04-01", "decisions": ["E"] } ],
              "actions": [
                { "id": "a", "title": "A", "raisedOn": "2024-02-01", "due": "2024-01-31" },
                { "id": "a", "title": "A", "raisedOn": "2024-02-01", "organisation": "ods:RVJ", "body": "board" } ]
            }
            """),
        ("$.terms[1].version", ProblemCodes.DuplicateId),
        ("$.terms[1].agreedOn", ProblemCodes.DuplicateId),
        ("$.terms[2].version", ProblemCodes.InvalidValue),
        ("$.terms[2].agreedOn", ProblemCodes.DuplicateId),
        ("$.meetings[1].on", ProblemCodes.DuplicateId),
        ("$.meetings[2].minutesIssuedOn", ProblemCodes.InvalidValue),
        ("$.meetings[3].decisions", ProblemCodes.InvalidValue),
        ("$.meetings[4].decisions", ProblemCodes.InvalidValue),
        ("$.meetings[4].on", ProblemCodes.DuplicateId), // of one that could not be read, as the one before
        ("$.actions[0].due", ProblemCodes.InvalidValue),
        ("$.actions[1].id", ProblemCodes.DuplicateId),
        ("$.actions[1].body", ProblemCodes.InvalidValue));

    [Fact]
    public void PanelRegister_PublishedSchema_IsUpToDate() => SchemaFile.AssertUpToDate(PlanJson.PanelRegister.Name, PlanJson.PanelRegister.Schema());

    [Fact]
    public void PanelRegister_Sample_KeepsTheDocumentContract() =>
        DocumentContract.Holds(PlanJson.PanelRegister, GovernanceSamples.Bytes("plan", "panel-register.json"));

    [Fact]
    public void PanelRegister_Full_LosesNothing()
    {
        const string Full = """
            {
              "$schema": "urn:transformation-framework:panel-register:1",
              "schemaVersion": 1,
              "panel": "p",
              "provenance": {
                "source": "S"
              },
              "cases": [
                {
                  "id": "a",
                  "initiative": "i",
                  "gate": "G",
                  "scale": "system-wide",
                  "dueOn": "2024-01-01",
                  "submittedOn": "2024-01-02",
                  "hearing": {
                    "on": "2024-01-03",
                    "outcome": "proceed",
                    "by": "q",
                    "conditions": [
                      {
                        "id": "k",
                        "text": "T",
                        "owner": "ods:RVJ",
                        "due": "2024-02-01",
                        "metOn": "2024-02-02"
                      },
                      {
                        "id": "l",
                        "text": "U",
                        "waivedOn": "2024-02-02"
                      }
                    ]
                  },
                  "preparation": "12.5h"
                },
                {
                  "id": "b",
                  "initiative": "i",
                  "gate": "G",
                  "withdrawnOn": "2024-01-02"
                }
              ]
            }

            """;

        Assert.Equal(Full, PlanJson.PanelRegister.ToText(PlanJson.PanelRegister.Load(Full).OrThrow()));
    }

    [Fact]
    public void PanelRegister_Faulty_GivesEveryProblemWithItsPath() => Expect(
        PlanJson.PanelRegister.Load("""
            {
              "$schema": "panel-register.schema.json", "schemaVersion": 1, "panel": "p",
              "cases": [
                { "id": "a", "initiative": "i", "gate": "G", "preparation": "-1h" },
                { "id": "a", "initiative": "i", "gate": "G", "submittedOn": "2024-01-02", "hearing": { "on": "2024-01-01" } },
                { "id": "b", "initiative": "i", "gate": "G", "hearing": { "on": "2024-01-01", "conditions": [ { "id": "k", "text": "T", "metOn": "2023-01-01" } ] } },
                { "id": "c", "initiative": "i", "gate": "G", "hearing": { "on": "2024-01-01" }, "withdrawnOn": "2024-01-02", "dueOn": "soon" } ]
            }
            """),
        ("$.cases[0].preparation", ProblemCodes.InvalidValue),
        ("$.cases[1].id", ProblemCodes.DuplicateId),
        ("$.cases[1].hearing", ProblemCodes.InvalidValue),
        ("$.cases[2].hearing.conditions", ProblemCodes.InvalidValue),
        ("$.cases[3].dueOn", ProblemCodes.InvalidValue));

    [Fact]
    public void LoadRegister_PublishedSchema_IsUpToDate() => SchemaFile.AssertUpToDate(PlanJson.LoadRegister.Name, PlanJson.LoadRegister.Schema());

    [Fact]
    public void LoadRegister_Sample_KeepsTheDocumentContract() =>
        DocumentContract.Holds(PlanJson.LoadRegister, GovernanceSamples.Bytes("plan", "load-register.json"));

    [Fact]
    public void LoadRegister_Full_LosesNothing()
    {
        const string Full = """
            {
              "$schema": "urn:transformation-framework:load-register:1",
              "schemaVersion": 1,
              "id": "r",
              "provenance": {
                "source": "S"
              },
              "returns": [
                {
                  "organisation": "ods:RVJ",
                  "sharedOn": "2024-01-01",
                  "withdrawnOn": "2024-01-02",
                  "figures": [
                    {
                      "month": "2024-01",
                      "horizon": "H2+",
                      "known": "1.5h",
                      "unestimated": 2
                    },
                    {
                      "month": "2024-01",
                      "known": "0h"
                    }
                  ],
                  "capacity": [
                    {
                      "month": "2024-01",
                      "available": "10h"
                    }
                  ]
                }
              ],
              "overviews": [
                {
                  "to": "g",
                  "on": "2024-01-03"
                }
              ]
            }

            """;

        Assert.Equal(Full, PlanJson.LoadRegister.ToText(PlanJson.LoadRegister.Load(Full).OrThrow()));
    }

    [Fact]
    public void LoadRegister_Faulty_GivesEveryProblemWithItsPath() => Expect(
        PlanJson.LoadRegister.Load("""
            {
              "$schema": "load-register.schema.json", "schemaVersion": 1, "id": "r",
              "returns": [
                { "organisation": "ods:RVJ", "sharedOn": "2024-01-01", "figures": [ { "month": "2024-01", "known": "1h" } ] },
                { "organisation": "ods:RVJ", "sharedOn": "2024-01-01" },
                { "organisation": "ods:RVJ", "sharedOn": "2024-01-02", "figures": [ { "month": "2024-01", "known": "1h" }, { "month": "2024-01", "known": "2h" } ] },
                { "organisation": "ods:RVJ", "sharedOn": "2024-01-03", "withdrawnOn": "2024-01-02", "capacity": [ { "month": "2024-13", "available": "1h" } ] },
                { "organisation": "ods:RVJ", "sharedOn": "2024-01-03", "figures": [ { "month": "2024-01", "known": "-1h" } ] } ],
              "overviews": [ { "to": "g", "on": "2024-01-03" }, { "to": "g", "on": "2024-01-03" } ]
            }
            """),
        ("$.returns[1].sharedOn", ProblemCodes.DuplicateId),
        ("$.returns[2].figures", ProblemCodes.InvalidValue),
        ("$.returns[3].capacity[0].month", ProblemCodes.InvalidValue),
        ("$.returns[4].figures[0].known", ProblemCodes.InvalidValue),
        ("$.returns[4].sharedOn", ProblemCodes.DuplicateId), // neither of the two could be read as a whole
        ("$.overviews[1].on", ProblemCodes.DuplicateId));
}
