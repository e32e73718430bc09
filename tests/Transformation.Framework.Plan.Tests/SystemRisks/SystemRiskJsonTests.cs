using Transformation.Framework.Core;
using Transformation.Framework.Plan.Tests.Bnssg;

namespace Transformation.Framework.Plan.Tests.SystemRisks;

public sealed class SystemRiskJsonTests
{
    [Fact]
    public void PublishedSchema_IsUpToDate() => SchemaFile.AssertUpToDate(PlanJson.SystemRisks.Name, PlanJson.SystemRisks.Schema());

    [Fact]
    public void Document_KeepsTheDocumentContract() => DocumentContract.Holds(PlanJson.SystemRisks, NeighbourSamples.Bytes(PlanJson.SystemRisks));

    [Fact]
    public void Sample_IsWrittenAsItStands() => Assert.Equal(
        NeighbourSamples.Bytes(PlanJson.SystemRisks), PlanJson.SystemRisks.ToUtf8(NeighbourSamples.Read(PlanJson.SystemRisks)));

    [Fact]
    public void Faulty_GivesEveryProblemWithItsPath() => Assert.Equal(
        new[]
        {
            ("$.escalation.path[0]", ProblemCodes.InvalidValue),
            ("$.appetites[1].highestAcceptable", ProblemCodes.InvalidValue),
            ("$.appetites[1].category", ProblemCodes.DuplicateId),
            ("$.risks[0].owner", ProblemCodes.InvalidValue),
            ("$.risks[0].ratings[0].likelihood", ProblemCodes.InvalidValue),
            ("$.risks[1].id", ProblemCodes.DuplicateId),
            ("$.risks[1].heldBy", ProblemCodes.InvalidValue),
        }.Order(),
        PlanJson.SystemRisks.Load("""
            {
              "$schema": "system-risks.schema.json", "schemaVersion": 1, "id": "r", "title": "R",
              "escalation": { "path": ["not a body"], "overAppetite": true, "mitigationOverdue": false },
              "appetites": [ { "category": "a", "highestAcceptable": 1 }, { "category": "a", "highestAcceptable": 26 } ],
              "risks": [
                { "id": "x", "title": "X", "category": "a", "cause": "C", "event": "E", "effect": "F", "owner": "nobody", "raisedOn": "2024-10-03",
                  "heldBy": [ { "body": "b", "from": "2024-10-03" } ], "ratings": [ { "on": "2024-10-03", "likelihood": 6 } ] },
                { "id": "x", "title": "X", "category": "a", "cause": "C", "event": "E", "effect": "F", "owner": "ods:RVJ", "raisedOn": "2024-10-03" }
              ]
            }
            """).Problems.Select(p => (p.Path, p.Code)).Order());
}
