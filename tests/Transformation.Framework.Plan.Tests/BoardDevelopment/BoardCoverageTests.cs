using Transformation.Framework.Core;
using static Transformation.Framework.Plan.Tests.BoardDevelopment.SmallBoard;

namespace Transformation.Framework.Plan.Tests.BoardDevelopment;

public sealed class BoardCoverageTests
{
    [Fact]
    public void Of_SomeAttended_SaysWhoIsMissingWhat()
    {
        var programme = Usual(Session("1", "m", -9, "a", "b"), Session("2", "n", -5, "a"));
        var coverage = Coverage(programme);

        Assert.Equal(
            [
                "Post a (a): 2 of 2 modules attended.",
                "Post b (b): 1 of 2 modules attended; missing: \"Module n\".",
                "Post c (c): 0 of 2 modules attended; missing: \"Module m\", \"Module n\".",
            ],
            coverage.Members.Select(BoardDevelopmentText.Describe));
        Assert.Equal(
            ["\"Module m\" was held once; 2 of 3 members have attended.", "\"Module n\" was held once; 1 of 3 members have attended."],
            coverage.Modules.Select(BoardDevelopmentText.Describe));
        Assert.Equal("1 of 3 members have attended every module (2 modules).", BoardDevelopmentText.Explain(coverage));
        Assert.Equal((2, 1, 3), Tally(programme));
        Assert.Equal(Percentage.Of(100m * 2 / 3), coverage.Modules[0].ShareAttended);
    }

    [Fact]
    public void Of_TheDayBeforeTheSession_NothingIsAttended()
    {
        var programme = Usual(Session("1", "m", 0, "a"));

        Assert.Equal((1, 0, 3), Tally(programme));
        Assert.Equal((0, 0, 3), Tally(programme, -1));
        Assert.Equal("0 of 3 members have attended every module (2 modules). Not held yet: \"Module m\", \"Module n\".", BoardDevelopmentText.Explain(Coverage(programme, -1)));
    }

    [Fact]
    public void Of_AttendanceNotRecorded_IsUnknownAndNotEvidence()
    {
        var programme = Usual(Member("late", -3), Session("1", "m", -9, null), Session("2", "n", -5, "a"));
        var coverage = Coverage(programme);

        Assert.Equal(BoardModuleState.Unknown, coverage.Members[0].Modules[0].State);
        Assert.Equal("1", coverage.Members[0].Modules[0].Session!.Id);
        Assert.Equal(BoardModuleState.Missing, coverage.Members[3].Modules[0].State); // not on the board that day
        Assert.Equal((1, 0, 3), (coverage.Modules[0].Sessions, coverage.Modules[0].Attended, coverage.Modules[0].Unknown));
        Assert.Equal((1, 0, 4), Tally(programme));
        Assert.Equal("Post a (a): 1 of 2 modules attended; attendance not recorded: \"Module m\".", BoardDevelopmentText.Describe(coverage.Members[0]));
        Assert.EndsWith("of 3 it is unknown.", BoardDevelopmentText.Describe(coverage.Modules[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_SessionNobodyCameTo_WasNotHeld()
    {
        var programme = Usual(Session("1", "m", -9));

        Assert.Empty(programme.Sessions[0].Attended!.Value);
        Assert.Equal((0, 0, 3), Tally(programme));
        Assert.Equal("\"Module m\" has not been held yet.", BoardDevelopmentText.Describe(Coverage(programme).Modules[0]));
    }

    [Fact]
    public void Of_PostChangesHands_TheNextHolderBeginsAnew()
    {
        var programme = Of(Member("chair", -100, -10), Member("chair-2", -9), Module("m"), Session("1", "m", -20, "chair"));

        Assert.Equal((1, 1, 1), Tally(programme, -10)); // the last day is included
        Assert.Equal((1, 0, 1), Tally(programme, -9));
    }

    [Fact]
    public void Of_ModuleAddedAndDropped_ChangesWhatIsAsked()
    {
        var programme = Of(Member("a"), Module("m"), Module("added", -2), Module("dropped", -100, -5), Session("1", "m", -20, "a"));

        Assert.Equal((1, 0, 1), Tally(programme, -5));
        Assert.Equal((1, 1, 1), Tally(programme, -4));
        Assert.Equal((1, 0, 1), Tally(programme, -2));
    }

    [Fact]
    public void Of_NoModuleOrNoMember_NobodyHasCompleted()
    {
        Assert.Equal((0, 0, 1), Tally(Of(Member("a"))));
        Assert.Equal("Not begun: the programme has no module yet.", BoardDevelopmentText.Explain(Coverage(Of(Member("a")))));
        Assert.Equal("Unknown: no member of the board is recorded.", BoardDevelopmentText.Explain(Coverage(Of(Module("m")))));
        Assert.Null(Coverage(Of(Module("m"))).Modules[0].ShareAttended);
    }

    [Fact]
    public void Create_RecordsThatDoNotFit_AreAllReported()
    {
        var problems = Check(
            Member("a", -10), Member("a", -10), Module("m", -10), Session("1", "m", -11, "a", "x"), Session("1", "n", -5, "a")).Problems;

        Assert.Equal(
            [
                ("$.members[1].id", ProblemCodes.DuplicateId),
                ("$.sessions[0].attended[0]", ProblemCodes.Contradiction),
                ("$.sessions[0].attended[1]", ProblemCodes.UnknownReference),
                ("$.sessions[0].module", ProblemCodes.Contradiction),
                ("$.sessions[1].id", ProblemCodes.DuplicateId),
                ("$.sessions[1].module", ProblemCodes.UnknownReference),
            ],
            problems.Select(p => (p.Path, p.Code)).Order());
    }

    [Fact]
    public void Document_Faulty_GivesEveryProblemWithItsPath()
    {
        var problems = PlanJson.BoardProgramme.Load("""
            {
              "$schema": "board-programme.schema.json", "schemaVersion": 1, "id": "b", "title": "B", "body": "board",
              "members": [ { "id": "a", "post": "A", "from": "2025-01-02", "until": "2025-01-01" }, { "id": "b", "post": "B", "from": "2025-01-02" } ],
              "modules": [ { "id": "m", "title": "M", "from": "2025-01-02", "colour": "red" } ],
              "sessions": [
                { "id": "1", "module": "m", "on": "2025-01-01", "attended": ["b", "b"] },
                { "id": "2", "module": "x", "on": "2025-02-30", "attended": ["a", "y"] } ]
            }
            """).Problems;

        Assert.Equal(
            [
                ("$.members[0].until", ProblemCodes.InvalidValue),
                ("$.modules[0].colour", ProblemCodes.UnknownProperty),
                ("$.sessions[0].attended", ProblemCodes.InvalidValue),
                ("$.sessions[0].attended[0]", ProblemCodes.Contradiction), // b joins the day after
                ("$.sessions[0].attended[1]", ProblemCodes.Contradiction),
                ("$.sessions[0].module", ProblemCodes.Contradiction),
                ("$.sessions[1].attended[1]", ProblemCodes.UnknownReference),
                ("$.sessions[1].module", ProblemCodes.UnknownReference),
                ("$.sessions[1].on", ProblemCodes.InvalidValue),
            ],
            problems.Select(p => (p.Path, p.Code)).Order());
    }

    [Fact]
    public void With_SameIdentifier_Replaces()
    {
        var programme = Usual(Session("1", "m", -9, "a")).With(Session("1", "m", -9, "b")).With(Member("d", -1));

        Assert.Equal(["b"], Assert.Single(programme.Sessions).Attended!.Value.AsEnumerable());
        Assert.Equal((1, 0, 4), Tally(programme));
        Assert.Throws<InvalidDocumentException>(() => programme.With(Session("2", "x", 0, null)));
    }
}
