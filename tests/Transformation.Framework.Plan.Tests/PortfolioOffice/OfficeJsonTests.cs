using Transformation.Framework.Core;
using Transformation.Framework.Plan.Tests.Bnssg;

namespace Transformation.Framework.Plan.Tests.PortfolioOffice;

public sealed class OfficeJsonTests
{
    [Fact]
    public void PublishedSchema_IsUpToDate() => SchemaFile.AssertUpToDate(PlanJson.PortfolioOffice.Name, PlanJson.PortfolioOffice.Schema());

    [Fact]
    public void Document_KeepsTheDocumentContract() => DocumentContract.Holds(PlanJson.PortfolioOffice, NeighbourSamples.Bytes(PlanJson.PortfolioOffice));

    [Fact]
    public void Sample_IsWrittenAsItStands() => Assert.Equal(
        NeighbourSamples.Bytes(PlanJson.PortfolioOffice), PlanJson.PortfolioOffice.ToUtf8(NeighbourSamples.Read(PlanJson.PortfolioOffice)));

    [Fact]
    public void Faulty_GivesEveryProblemWithItsPath() => Assert.Equal(
        new[]
        {
            ("$.requests[0].title", ProblemCodes.Missing),
            ("$.requests[0].answers[0].criterion", ProblemCodes.UnknownReference), // of a request that could not be read as a whole
            ("$.requests[1].entries", ProblemCodes.InvalidValue),
            ("$.requests[2].needs[0].effort", ProblemCodes.InvalidValue),
            ("$.offers[0].month", ProblemCodes.InvalidValue),
            ("$.offers[2].on", ProblemCodes.DuplicateId),
        }.Order(),
        PlanJson.PortfolioOffice.Load("""
            {
              "$schema": "portfolio-office.schema.json", "schemaVersion": 1, "id": "r", "title": "R",
              "criteria": [ { "id": "c", "title": "C?", "isEssential": true } ],
              "requests": [
                { "id": "x", "askedBy": "ods:RVJ", "entries": [ { "step": "demand", "on": "2024-10-03" } ], "answers": [ { "criterion": "d", "on": "2024-10-03", "reply": "yes" } ] },
                { "id": "y", "title": "Y", "askedBy": "ods:RVJ", "entries": [ { "step": "delivery", "on": "2024-10-03" } ] },
                { "id": "z", "title": "Z", "askedBy": "ods:RVJ", "entries": [ { "step": "demand", "on": "2024-10-03" } ], "needs": [ { "skill": "s", "month": "2024-10", "effort": "0h" } ] }
              ],
              "offers": [
                { "organisation": "ods:RVJ", "skill": "s", "month": "2024-13", "on": "2024-10-03" },
                { "organisation": "ods:RVJ", "skill": "s", "month": "2024-10", "on": "2024-10-03" },
                { "organisation": "ods:RVJ", "skill": "s", "month": "2024-10", "on": "2024-10-03", "free": "1h" }
              ]
            }
            """).Problems.Select(p => (p.Path, p.Code)).Order());
}
