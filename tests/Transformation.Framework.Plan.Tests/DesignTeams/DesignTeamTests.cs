using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Plan.Tests.Fellowship;
using static Transformation.Framework.Plan.Tests.DesignTeams.DesignTeamGen;

namespace Transformation.Framework.Plan.Tests.DesignTeams;

public sealed class DesignTeamTests
{
    private static readonly LocalDate Day = new(2024, 10, 3);
    private static readonly OrganisationId Trust = OrganisationId.Ods("RVJ");
    private static readonly OrganisationId Sirona = OrganisationId.Local("sirona");
    private static readonly DesignTeamMandate Mandate = new("Too many people wait too long.", Board, Day);

    [Theory]
    [InlineData(-1, DesignTeamState.NotMandated)]
    [InlineData(0, DesignTeamState.Discovery)]
    [InlineData(9, DesignTeamState.Discovery)]
    [InlineData(10, DesignTeamState.Design)]
    [InlineData(20, DesignTeamState.Testing)]
    [InlineData(30, DesignTeamState.Design)]
    [InlineData(40, DesignTeamState.Testing)]
    [InlineData(50, DesignTeamState.HandedOver)]
    public void StateOn_AfterEachDecision_IsWhereItLed(int days, DesignTeamState state) => Assert.Equal(
        state,
        DesignTeam.Create("t", "Waiting", Mandate, decisions:
        [
            new(DesignPhase.Testing, PhaseDecisionKind.GoOn, Day.PlusDays(50), Board),
            new(DesignPhase.Discovery, PhaseDecisionKind.GoOn, Day.PlusDays(10)),
            new(DesignPhase.Design, PhaseDecisionKind.GoOn, Day.PlusDays(20), Board),
            new(DesignPhase.Testing, PhaseDecisionKind.GoBack, Day.PlusDays(30)),
            new(DesignPhase.Design, PhaseDecisionKind.GoOn, Day.PlusDays(40), Board),
        ]).OrThrow().StateOn(Day.PlusDays(days)));

    [Fact]
    public void Create_DecisionsThatDoNotFollow_SaysAllAtOnce()
    {
        var problems = DesignTeam.Create(
            "t",
            "Waiting",
            Mandate,
            members: [new("m", "analyst", Day), new("m", "nurse", Day)],
            decisions:
            [
                new(DesignPhase.Discovery, PhaseDecisionKind.GoOn, Day.PlusDays(-1)),
                new(DesignPhase.Testing, PhaseDecisionKind.GoOn, Day.PlusDays(1)),
                new(DesignPhase.Testing, PhaseDecisionKind.Stop, Day.PlusDays(1)),
            ]).Problems;

        Assert.Equal(
            [
                ("$.members[1].id", ProblemCodes.DuplicateId),
                ("$.decisions[2].on", ProblemCodes.DuplicateId),
                ("$.decisions[0].on", ProblemCodes.Contradiction),
                ("$.decisions[1].phase", ProblemCodes.Contradiction),
            ],
            problems.Select(p => (p.Path, p.Code)));
    }

    [Fact]
    public void Create_DecisionAfterTheEnd_IsRefused() => Assert.Equal(
        ["The decision is about in discovery, but by the decisions before it the team was stopped."],
        DesignTeam.Create("t", "Waiting", Mandate, decisions:
        [
            new(DesignPhase.Discovery, PhaseDecisionKind.Stop, Day), new(DesignPhase.Discovery, PhaseDecisionKind.GoOn, Day.PlusDays(1)),
        ]).Problems.Select(p => p.Message));

    [Fact]
    public void Create_DecisionWithoutMandate_IsRefused() => Assert.Equal(
        "$.decisions[0].on",
        Assert.Single(DesignTeam.Create("t", "Waiting", decisions: [new(DesignPhase.Discovery, PhaseDecisionKind.GoOn, Day)]).Problems).Path);

    [Fact]
    public void IsAtWorkOn_OneOrganisation_OrNoReleasedTime_IsNotEnough()
    {
        var first = new DesignTeamMember("a", "nurse", Day, Trust, release: MonthlyRelease.Days(3));

        Assert.False(IsAtWork(first));
        Assert.False(IsAtWork(first, new("b", "therapist", Day, Trust, release: MonthlyRelease.Days(3))));
        Assert.False(IsAtWork(first, new("b", "therapist", Day, Sirona)));
        Assert.False(IsAtWork(first, new("b", "therapist", Day, Sirona, release: MonthlyRelease.Days(0))));
        Assert.False(IsAtWork(first, new("b", "therapist", Day.PlusDays(1), Sirona, release: MonthlyRelease.Days(3))));
        Assert.True(IsAtWork(first, new("b", "therapist", Day, Sirona, until: Day, release: MonthlyRelease.Between(0, 1))));

        static bool IsAtWork(params DesignTeamMember[] members) => DesignTeam.Create("t", "T", Mandate, members: members).OrThrow().IsAtWorkOn(Day);
    }

    [Fact]
    public void CountOn_TeamThatHandedOver_StillServesItsPriorityButIsNotAtWork()
    {
        var team = DesignTeam.Create(
            "t",
            "Waiting",
            Mandate,
            priority: "p",
            members: [new("a", "nurse", Day, Trust, release: MonthlyRelease.Days(3)), new("b", "therapist", Day, Sirona, release: MonthlyRelease.Days(3))],
            decisions:
            [
                new(DesignPhase.Discovery, PhaseDecisionKind.GoOn, Day.PlusDays(1)),
                new(DesignPhase.Design, PhaseDecisionKind.GoOn, Day.PlusDays(2)),
                new(DesignPhase.Testing, PhaseDecisionKind.GoOn, Day.PlusDays(3)),
            ]).OrThrow();
        var register = DesignTeamRegister.Create("r", "R", [new("p", "P", Day), new("q", "Q", Day, Day)], [team]).OrThrow();

        Assert.Equal((1, 1, 2), Counts(register, Day));
        Assert.Equal((1, 1, 1), Counts(register, Day.PlusDays(2)));
        Assert.Equal((0, 1, 1), Counts(register, Day.PlusDays(3)));

        static (long, long, long) Counts(DesignTeamRegister r, LocalDate on) =>
            (Tallies.Count(r, "design-teams", on), Tallies.Count(r, "priorities-with-design-team", on), Tallies.Count(r, "system-priorities", on));
    }

    [Fact]
    public void Register_ReferencesThatLeadNowhere_AreAllSaid()
    {
        var problems = DesignTeamRegister.Create(
            "r",
            "R",
            [new("p", "P", Day)],
            [DesignTeam.Create("t", "T", priority: "q").OrThrow(), DesignTeam.Create("t", "T", priority: "p").OrThrow()],
            [new("c", "u", Trust, "analysis", Day)],
            [new("n", "u", ["analysis"], 1, MonthlyRelease.Days(1), Day)],
            [new("n", "fellow-1", Day), new("n", "fellow-1", Day.PlusDays(9)), new("x", "fellow-1", Day), new("n", "fellow-2", Day, Day), new("n", "fellow-2", Day.PlusDays(1))]).Problems;

        Assert.Equal(
            ["$.teams[1].id", "$.teams[0].priority", "$.requests[0].team", "$.needs[0].team", "$.assignments[2].need", "$.assignments[1].from"],
            problems.Select(p => p.Path));
    }

    [Fact]
    public void Records_WrongParts_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new PhaseDecision(DesignPhase.Discovery, PhaseDecisionKind.GoBack, Day));
        Assert.Throws<ArgumentException>(() => new DesignTeamMandate("Solve it.", default, Day));
        Assert.Throws<ArgumentException>(() => new CoOptingRequest("c", "t", Trust, "analysis", Day, answered: Day));
        Assert.Throws<ArgumentException>(() => new CoOptingRequest("c", "t", Trust, "analysis", Day, Day.PlusDays(-1), CoOptingAnswer.Given));
        Assert.Throws<ArgumentException>(() => new DesignTeamMember("m", "nurse", Day, default(OrganisationId)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DesignTeamMember("m", "nurse", Day, voice: (MemberVoice)9));
        Assert.Throws<ArgumentException>(() => DesignTeam.Create("t", "T", cohort: default(CohortId)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TeamCompositionRule(0));
    }
}
