using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.DesignTeams;

public sealed class TeamCompositionTests
{
    private static readonly LocalDate Day = new(2024, 10, 3);
    private static readonly OrganisationId Trust = OrganisationId.Ods("RVJ");
    private static readonly OrganisationId Sirona = OrganisationId.Local("sirona");

    [Fact]
    public void Of_WellComposedTeam_MeetsEveryAspect()
    {
        var composition = TeamComposition.Of(
            Team(
                [
                    Member("a", Trust, MemberPerspective.Frontline, MemberSeniority.Frontline),
                    Member("b", Sirona, MemberPerspective.Clinical, MemberSeniority.Specialist),
                    Member("c", Trust, MemberPerspective.Vcse, MemberSeniority.Specialist),
                    Member("d", Sirona, MemberPerspective.Management, MemberSeniority.SeniorLeader),
                    new("e", "expert by experience", Day, perspective: MemberPerspective.ExpertByExperience, voice: MemberVoice.Equal, compensation: MemberCompensation.Agreed),
                ],
                new TeamFacilitator(Trust, Day)),
            Day);

        Assert.All(composition.Findings, f => Assert.Equal(CompositionState.Met, f.State)); // 1 of 5 is 20 %, which is still in the rule
        Assert.Equal(
            [
                "Met: the team has 5 members.",
                "Met: 1 of 5 members is a senior leader.",
                "Met: 1 of 5 members is an expert by experience.",
                "Met: 1 of 1 expert by experience decides as an equal.",
                "Met: 1 of 1 expert by experience has compensation agreed.",
                "Met: members come from 2 organisations.",
                "Met: ods:RVJ provides a facilitator.",
            ],
            DesignTeamText.Describe(composition).AsEnumerable());
    }

    [Fact]
    public void Of_LeadersInARoom_MeetsHardlyAny()
    {
        var composition = TeamComposition.Of(
            Team([.. Enumerable.Range(0, 11).Select(i => Member($"m{i:00}", Trust, MemberPerspective.Management, i < 3 ? MemberSeniority.SeniorLeader : MemberSeniority.Manager))]),
            Day);

        Assert.All(composition.Findings, f => Assert.Equal(CompositionState.NotMet, f.State));
        Assert.Equal(
            [
                "Not met: the team has 11 members.",
                "Not met: 3 of 11 members are senior leaders.",
                "Not met: 0 of 11 members are experts by experience.",
                "Not met: there is no expert by experience.",
                "Not met: there is no expert by experience.",
                "Not met: members come from 1 organisation.",
                "Not met: there is no facilitator.",
            ],
            DesignTeamText.Describe(composition).AsEnumerable());
    }

    [Fact]
    public void Of_NotRecorded_IsUnknownWhereItMatters()
    {
        var composition = TeamComposition.Of(
            Team(
                [
                    Member("a", Trust, MemberPerspective.Frontline, MemberSeniority.Frontline),
                    Member("b", Sirona, MemberPerspective.NotRecorded, MemberSeniority.NotRecorded),
                    Member("c", Sirona, MemberPerspective.Clinical, MemberSeniority.SeniorLeader),
                    Member("d", Sirona, MemberPerspective.ExpertByExperience, MemberSeniority.NotRecorded),
                    Member("e", Sirona, MemberPerspective.Frontline, MemberSeniority.Frontline),
                ]),
            Day);

        Assert.Equal(CompositionState.Unknown, composition[CompositionAspect.SeniorLeaders].State);
        Assert.Equal(["c"], composition[CompositionAspect.SeniorLeaders].Counted.AsEnumerable());
        Assert.Equal(["b"], composition[CompositionAspect.SeniorLeaders].Unknown.AsEnumerable());
        Assert.Equal(CompositionState.Met, composition[CompositionAspect.ExpertsByExperience].State); // whatever b turns out to be
        Assert.Equal(CompositionState.Unknown, composition[CompositionAspect.EqualVoice].State);
        Assert.Equal(["b", "d"], composition[CompositionAspect.EqualVoice].Unknown.AsEnumerable());
        Assert.Contains("Unknown: 1 of 5 members is a senior leader; not recorded for 1 member.", DesignTeamText.Describe(composition).AsEnumerable());
        Assert.Throws<ArgumentOutOfRangeException>(() => composition[0]);
    }

    [Fact]
    public void Of_NobodyRecorded_IsUnknownThroughout()
    {
        var composition = TeamComposition.Of(Team([Member("a", Trust, MemberPerspective.Frontline, MemberSeniority.Frontline)], new TeamFacilitator(Trust, Day)), Day.PlusDays(-1));

        Assert.All(composition.Findings, f => Assert.Equal(CompositionState.Unknown, f.State));
        Assert.Equal("Unknown: no member is recorded (size).", DesignTeamText.Describe(composition)[0]);
    }

    [Fact]
    public void CoOpting_Responses_AreInWorkingDays()
    {
        var register = DesignTeamRegister.Create(
            "r",
            "R",
            teams: [Team([])],
            requests:
            [
                new("a", "t", Trust, "information-governance", new(2024, 12, 20), new(2024, 12, 30), CoOptingAnswer.Given), // Friday to Monday: 23, 24, 27 and 30 December are worked
                new("b", "t", Trust, "procurement", new(2024, 12, 23), new(2024, 12, 23), CoOptingAnswer.Declined),
                new("c", "t", Sirona, "analysis", new(2024, 12, 20)),
                new("d", "t", Sirona, "analysis", new(2024, 12, 24), new(2025, 2, 3), CoOptingAnswer.Given),
                new("e", "t", Sirona, "analysis", new(2025, 1, 3)),
                new("f", "t", Trust, "analysis", new(2024, 12, 30), new(2024, 12, 31), CoOptingAnswer.Given),
            ]).OrThrow();
        var responses = CoOptingResponses.Of(register, new(2025, 1, 2), WorkingCalendar.EnglandAndWales);

        Assert.Equal([("b", 0), ("f", 1), ("a", 4)], responses.Answered.Select(r => (r.Request.Id, r.WorkingDays)));
        Assert.Equal([("c", 6), ("d", 4)], responses.Open.Select(r => (r.Request.Id, r.WorkingDays)));
        Assert.Equal(1m, responses.MedianWorkingDays);
        Assert.Equal(
            [
                "3 requests for experts answered by 2025-01-02; the median took 1 working day.",
                "local:sirona has not answered the request of t for analysis: open for 6 working days.",
                "local:sirona has not answered the request of t for analysis: open for 4 working days.",
            ],
            DesignTeamText.Describe(responses).AsEnumerable());
        Assert.Null(CoOptingResponses.Of(register, new(2025, 1, 2), WorkingCalendar.EnglandAndWales, Sirona).MedianWorkingDays);
        Assert.Equal(2m, CoOptingResponses.Of(register, new(2024, 12, 30), WorkingCalendar.EnglandAndWales, Trust).MedianWorkingDays);
    }

    [Fact]
    public void ReleasedTime_ByOrganisationAndMonth_KeepsTheUnknownApart()
    {
        var register = DesignTeamRegister.Create("r", "R", teams:
        [
            DesignTeam.Create(
                "t",
                "Waiting",
                new("Too many wait.", DesignTeamGen.Board, Day),
                initiative: InitiativeId.From("design-team-pilot"),
                members:
                [
                    new("a", "nurse", Day.PlusDays(-60), Trust, release: MonthlyRelease.Between(2, 3)),
                    new("b", "analyst", Day.PlusDays(28), Trust, until: Day.PlusDays(40)), // 31 October to 12 November; nobody recorded how much
                    new("c", "therapist", Day, Sirona, release: MonthlyRelease.Days(4)),
                    new("d", "carer", Day, perspective: MemberPerspective.ExpertByExperience),
                ],
                decisions: [new(DesignPhase.Discovery, PhaseDecisionKind.Stop, new(2024, 12, 1))]).OrThrow(),
            DesignTeam.Create("u", "No mandate", members: [new("a", "nurse", Day, Trust, release: MonthlyRelease.Days(9))]).OrThrow(),
        ]).OrThrow();

        Assert.Equal(
            [("a", Day, (LocalDate?)new LocalDate(2024, 11, 30)), ("b", Day.PlusDays(28), Day.PlusDays(40)), ("c", Day, new LocalDate(2024, 11, 30))],
            ReleasedTime.RowsOf(register).Select(r => (r.Member, r.From, r.Until)));
        Assert.Equal(
            [(Sirona, 30m, 30m, ""), (Trust, 15m, 22.5m, "t/b")],
            ReleasedTime.In(register, new(2024, 10), ContractWeek.AgendaForChangeEngland)
                .OrderBy(o => o.Organisation.Code == "RVJ")
                .Select(o => (o.Organisation, o.Least.Hours, o.Most.Hours, string.Join(',', o.Unknown))));
        Assert.Empty(ReleasedTime.In(register, new(2024, 9), ContractWeek.AgendaForChangeEngland)); // there before the mandate
        Assert.Empty(ReleasedTime.In(register, new(2024, 12), ContractWeek.AgendaForChangeEngland)); // stopped on the first
    }

    private static DesignTeam Team(DesignTeamMember[] members, params TeamFacilitator[] facilitators) =>
        DesignTeam.Create("t", "Waiting", members: members, facilitators: facilitators).OrThrow();

    private static DesignTeamMember Member(string id, OrganisationId organisation, MemberPerspective perspective, MemberSeniority seniority) =>
        new(id, "analyst", Day, organisation, perspective: perspective, seniority: seniority);
}
