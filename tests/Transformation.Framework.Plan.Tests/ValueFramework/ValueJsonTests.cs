using Transformation.Framework.Core;
using Transformation.Framework.Plan.Tests.Bnssg;

namespace Transformation.Framework.Plan.Tests.ValueFramework;

public sealed class ValueJsonTests
{
    [Fact]
    public void PublishedSchema_IsUpToDate() => SchemaFile.AssertUpToDate(PlanJson.ValueProposals.Name, PlanJson.ValueProposals.Schema());

    [Fact]
    public void Document_KeepsTheDocumentContract() => DocumentContract.Holds(PlanJson.ValueProposals, NeighbourSamples.Bytes(PlanJson.ValueProposals));

    [Fact]
    public void Sample_IsWrittenAsItStands() => Assert.Equal(
        NeighbourSamples.Bytes(PlanJson.ValueProposals), PlanJson.ValueProposals.ToUtf8(NeighbourSamples.Read(PlanJson.ValueProposals)));

    [Fact]
    public void Faulty_GivesEveryProblemWithItsPath() => Assert.Equal(
        new[]
        {
            ("$.proposals[0].levers[0]", ProblemCodes.InvalidValue),
            ("$.proposals[0].judgements[0].verdict", ProblemCodes.InvalidValue),
            ("$.proposals[0].expectations[0].everyMonths", ProblemCodes.InvalidValue),
            ("$.proposals[1].id", ProblemCodes.DuplicateId),
            ("$.proposals[1].observations", ProblemCodes.InvalidValue),
        }.Order(),
        PlanJson.ValueProposals.Load("""
            {
              "$schema": "value-proposals.schema.json", "schemaVersion": 1, "id": "r", "title": "R",
              "proposals": [
                { "id": "x", "title": "X", "kind": "investment", "raisedOn": "2024-10-03", "levers": ["luck"],
                  "judgements": [ { "test": "equity", "on": "2024-10-03", "verdict": "7" } ],
                  "expectations": [ { "id": "e", "title": "E", "unit": "%", "direction": "at-least", "firstSurvey": "2024-10-03", "everyMonths": 0 } ] },
                { "id": "x", "title": "X", "kind": "investment", "raisedOn": "2024-10-03", "observations": [ { "expectation": "e", "on": "2024-10-03" } ] }
              ]
            }
            """).Problems.Select(p => (p.Path, p.Code)).Order());
}
