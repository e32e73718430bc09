using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Core;
using Transformation.Framework.Plan.Tests.Accelerator;
using Transformation.Framework.Plan.Tests.Bnssg;
using Transformation.Framework.Plan.Tests.DesignTeams;
using Transformation.Framework.Plan.Tests.Fellowship;

namespace Transformation.Framework.Plan.Tests.Documents;

public sealed class AcademyJsonTests
{
    [Fact]
    public void PublishedSchemas_AreUpToDate()
    {
        SchemaFile.AssertUpToDate(PlanJson.Fellowship.Name, PlanJson.Fellowship.Schema());
        SchemaFile.AssertUpToDate(PlanJson.DesignTeams.Name, PlanJson.DesignTeams.Schema());
        SchemaFile.AssertUpToDate(PlanJson.Accelerator.Name, PlanJson.Accelerator.Schema());
    }

    [Fact]
    public void Fellowship_KeepsTheDocumentContract() => DocumentContract.Holds(PlanJson.Fellowship, Samples.Bytes("plan/fellowship.json"), mutations: 60);

    [Fact]
    public void DesignTeams_KeepTheDocumentContract() => DocumentContract.Holds(PlanJson.DesignTeams, Samples.Bytes("plan/design-teams.json"));

    [Fact]
    public void Accelerator_KeepsTheDocumentContract() => DocumentContract.Holds(PlanJson.Accelerator, Samples.Bytes("plan/accelerator.json"));

    [Property]
    public Property AnyFellowship_RoundTrips() => Prop.ForAll(FellowshipGen.Registers.ToArbitrary(), r => RoundTrips(PlanJson.Fellowship, r));

    [Property]
    public Property AnyDesignTeams_RoundTrip() => Prop.ForAll(DesignTeamGen.TeamRegisters.ToArbitrary(), r => RoundTrips(PlanJson.DesignTeams, r));

    [Property]
    public Property AnyAccelerator_RoundTrips() => Prop.ForAll(AcceleratorGen.Accelerators.ToArbitrary(), r => RoundTrips(PlanJson.Accelerator, r));

    [Fact]
    public void Fellowship_Faulty_GivesEveryProblemWithItsPath() => Expect(
        PlanJson.Fellowship.Load("""
            {
              "$schema": "fellowship.schema.json", "schemaVersion": 1, "id": "f", "title": "F",
              "fellows": [
                { "id": "a", "organisation": "RVJ", "joined": "2024-05-22", "name": "somebody" },
                { "id": "a", "organisation": "ods:RVJ", "joined": "2024-05-22", "until": "2024-05-21" },
                { "id": "b", "organisation": "ods:RVJ", "joined": "2024-05-22", "available": "2 days" } ],
              "events": [ { "id": "e", "kind": "party", "title": "E", "on": "2024-05-22", "attended": ["a", "c"] } ]
            }
            """),
        ("$.fellows[0].organisation", ProblemCodes.InvalidValue),
        ("$.fellows[0].name", ProblemCodes.UnknownProperty),
        ("$.fellows[1].until", ProblemCodes.InvalidValue),
        ("$.fellows[1].id", ProblemCodes.DuplicateId),
        ("$.fellows[2].available", ProblemCodes.InvalidValue),
        ("$.events[0].kind", ProblemCodes.InvalidValue),
        ("$.events[0].attended[1]", ProblemCodes.UnknownReference)); // of an event that could not be read as a whole

    [Fact]
    public void DesignTeams_Faulty_GivesEveryProblemWithItsPath() => Expect(
        PlanJson.DesignTeams.Load("""
            {
              "$schema": "design-teams.schema.json", "schemaVersion": 1, "id": "r", "title": "R",
              "priorities": [ { "id": "p", "title": "P", "agreed": "2024-10-03" } ],
              "teams": [
                { "id": "t", "problemArea": "T", "priority": "q",
                  "mandate": { "problem": "Solve it.", "by": "board", "on": "2024-10-03" },
                  "members": [ { "id": "m", "role": "nurse", "from": "2024-10-03", "voice": "not-recorded" }, { "id": "m", "role": "nurse", "from": "2024-10-03" } ],
                  "decisions": [
                    { "phase": "discovery", "decision": "go-back", "on": "2024-10-04" },
                    { "phase": "discovery", "decision": "go-on", "on": "2024-10-01" } ] } ],
              "requests": [ { "id": "c", "team": "u", "organisation": "ods:RVJ", "skill": "analysis", "asked": "2024-10-03", "answer": "given" } ],
              "needs": [ { "id": "n", "team": "t", "skills": [], "places": 0, "release": "1 days/month", "from": "2024-10-03" } ],
              "assignments": [ { "need": "n", "fellow": "a", "from": "2024-10-03" }, { "need": "x", "fellow": "a", "from": "2024-10-03" } ]
            }
            """),
        ("$.teams[0].members[0].voice", ProblemCodes.InvalidValue),
        ("$.teams[0].members[1].id", ProblemCodes.DuplicateId),
        ("$.teams[0].decisions[0].decision", ProblemCodes.InvalidValue),
        ("$.teams[0].decisions[1].on", ProblemCodes.Contradiction), // before the mandate
        ("$.teams[0].priority", ProblemCodes.UnknownReference),
        ("$.requests[0].answer", ProblemCodes.InvalidValue),
        ("$.requests[0].team", ProblemCodes.UnknownReference),
        ("$.needs[0].places", ProblemCodes.InvalidValue),
        ("$.assignments[1].need", ProblemCodes.UnknownReference));

    [Fact]
    public void Accelerator_Faulty_GivesEveryProblemWithItsPath() => Expect(
        PlanJson.Accelerator.Load("""
            {
              "$schema": "accelerator.schema.json", "schemaVersion": 1, "id": "a", "title": "A",
              "guides": [ { "id": "g", "title": "G", "published": "2024-10-03", "withdrawn": "2024-10-02" } ],
              "checklist": [ { "id": "x", "title": "X" } ],
              "innovations": [ { "id": "i", "title": "I", "direction": "sideways", "reach": "meso", "guide": "h" } ],
              "sites": [
                { "id": "s", "innovation": "i", "organisation": "ods:RVJ", "scaled": "2024-10-03" },
                { "id": "t", "innovation": "j", "organisation": "ods:RVJ", "readiness": [ { "item": "y", "isReady": true, "on": "2024-10-03" } ],
                  "decisions": [ { "decision": "abandon", "on": "2024-10-03" } ] } ]
            }
            """),
        ("$.guides[0].withdrawn", ProblemCodes.InvalidValue),
        ("$.innovations[0].direction", ProblemCodes.InvalidValue),
        ("$.innovations[0].guide", ProblemCodes.UnknownReference),
        ("$.sites[0].scaled", ProblemCodes.InvalidValue),
        ("$.sites[1].decisions[0].reason", ProblemCodes.Missing),
        ("$.sites[1].innovation", ProblemCodes.UnknownReference),
        ("$.sites[1].readiness[0].item", ProblemCodes.UnknownReference));

    private static bool RoundTrips<T>(Core.Json.JsonDocumentFormat<T> format, T register)
        where T : class, IEvidenceSource
    {
        var text = format.ToText(register);
        var again = format.Load(text).OrThrow();
        return format.ToText(again) == text && Tallies.AreTheSame(register, again, FellowshipGen.Today);
    }

    private static void Expect<T>(Checked<T> read, params (string Path, string Code)[] problems)
        where T : class =>
        Assert.Equal(problems.Order(), read.Problems.Select(p => (p.Path, p.Code)).Order());
}
