using Transformation.Framework.Core;
using Transformation.Framework.Plan.Tests.Bnssg;

namespace Transformation.Framework.Plan.Tests.DecisionRoutes;

public sealed class SharedDecisionJsonTests
{
    [Fact]
    public void PublishedSchema_IsUpToDate() => SchemaFile.AssertUpToDate(PlanJson.SharedDecisions.Name, PlanJson.SharedDecisions.Schema());

    [Fact]
    public void Document_KeepsTheDocumentContract() => DocumentContract.Holds(PlanJson.SharedDecisions, NeighbourSamples.Bytes(PlanJson.SharedDecisions));

    [Fact]
    public void Sample_IsWrittenAsItStands() => Assert.Equal(
        NeighbourSamples.Bytes(PlanJson.SharedDecisions), PlanJson.SharedDecisions.ToUtf8(NeighbourSamples.Read(PlanJson.SharedDecisions)));

    [Fact]
    public void Faulty_GivesEveryProblemWithItsPath() => Assert.Equal(
        new[]
        {
            ("$.decisions[0].hearings[0].verdict", ProblemCodes.InvalidValue),
            ("$.decisions[0].answers[0].withdrawnOn", ProblemCodes.InvalidValue),
            ("$.decisions[1].id", ProblemCodes.DuplicateId),
            ("$.decisions[1].affected", ProblemCodes.InvalidValue),
        }.Order(),
        PlanJson.SharedDecisions.Load("""
            {
              "$schema": "shared-decisions.schema.json", "schemaVersion": 1, "id": "r", "title": "R",
              "decisions": [
                { "id": "x", "title": "X", "committee": "b", "affected": ["ods:RVJ"], "raisedOn": "2024-10-03",
                  "hearings": [ { "verdict": "maybe", "attendance": { "body": "b", "date": "2024-10-03" } } ],
                  "answers": [ { "organisation": "ods:RVJ", "on": "2024-10-03", "signed": true, "withdrawnOn": "2024-10-02" } ] },
                { "id": "x", "title": "X", "committee": "b", "raisedOn": "2024-10-03" }
              ]
            }
            """).Problems.Select(p => (p.Path, p.Code)).Order());
}
