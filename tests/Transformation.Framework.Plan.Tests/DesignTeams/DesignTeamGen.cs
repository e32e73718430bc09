using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Transformation.Framework.Core;
using static Transformation.Framework.Plan.Tests.Fellowship.FellowshipGen;

namespace Transformation.Framework.Plan.Tests.DesignTeams;

/// <summary>Small registers with few dates around today; the decisions of each team follow from one another.</summary>
internal static class DesignTeamGen
{
    internal static readonly GovernanceBodyId Board = GovernanceBodyId.From("partnership-board");

    internal static Gen<DesignTeamRegister> TeamRegisters { get; } =
        from priorities in PriorityGen().ListOf()
        from teams in TeamGen(priorities.Count).ListOf(3)
        from needs in Gen.ListOf(Gen.Choose(0, 2), 3)
        from requests in RequestGen().ListOf()
        from assignments in AssignmentGen().ListOf()
        select DesignTeamRegister.Create(
            "r",
            "R",
            priorities.Select((p, i) => new SystemPriority($"p{i}", "P", p.Agreed, p.Until)),
            teams.Select((t, i) => Renamed(t, $"t{i}")),
            requests.Select((r, i) => new CoOptingRequest($"r{i}", r.Team, r.Organisation, r.Skill, r.Asked, r.Answered, r.Answer)),
            needs.Select((team, i) => new FellowNeed($"n{i}", $"t{team}", ["analysis"], 1, MonthlyRelease.Days(1), Today)),
            assignments.DistinctBy(a => (a.Need, a.Fellow))).OrThrow();

    internal static Gen<DesignTeamMember> Members { get; } =
        from organisation in Gen.Elements<OrganisationId?>([null, .. Organisations.Select(o => (OrganisationId?)o)])
        from joined in Days
        from until in UntilAfter(joined)
        from perspective in Often(MemberPerspective.ExpertByExperience)
        from seniority in Gen.Elements(Enum.GetValues<MemberSeniority>())
        from release in Gen.Elements<MonthlyRelease?>(null, MonthlyRelease.Days(0), MonthlyRelease.Between(2, 3), MonthlyRelease.Days(4))
        from voice in Often(MemberVoice.Equal)
        from compensation in Often(MemberCompensation.Agreed)
        select new DesignTeamMember("m", "analyst", joined, organisation, until, perspective, seniority, release, voice, compensation);

    internal static DesignTeam Renamed(DesignTeam t, string id) => Changed(t, id: id);

    internal static DesignTeam Changed(
        DesignTeam t, string? id = null, IEnumerable<DesignTeamMember>? members = null, IEnumerable<PhaseDecision>? decisions = null, IEnumerable<TeamFacilitator>? facilitators = null) =>
        DesignTeam.Create(
            id ?? t.Id,
            t.ProblemArea,
            t.Mandate,
            t.Initiative,
            t.Priority,
            t.Cohort,
            t.TheoryOfChange,
            members ?? t.Members,
            facilitators ?? t.Facilitators,
            decisions ?? t.Decisions).OrThrow();

    /// <summary>One value every other time, and any otherwise: three that must come together would hardly ever do.</summary>
    private static Gen<T> Often<T>(T value)
        where T : struct, Enum =>
        Gen.OneOf(Gen.Constant(value), Gen.Elements(Enum.GetValues<T>()));

    private static Gen<SystemPriority> PriorityGen() =>
        from agreed in Days
        from until in UntilAfter(agreed)
        select new SystemPriority("p", "P", agreed, until);

    private static Gen<DesignTeam> TeamGen(int priorities) =>
        from mandate in Gen.Elements<int?>(null, -9, -9, -2, 0, 1)
        from choices in Gen.Elements(PhaseDecisionKind.GoOn, PhaseDecisionKind.GoOn, PhaseDecisionKind.GoBack, PhaseDecisionKind.Stop).ListOf(4)
        from count in Gen.Choose(0, 4)
        from members in Members.ListOf(5)
        from priority in Gen.Choose(-1, priorities - 1)
        select DesignTeam.Create(
            "t",
            "T",
            mandate is { } given ? new DesignTeamMandate("Solve it.", Board, Today.PlusDays(given)) : null,
            priority: priority < 0 ? null : $"p{priority}",
            members: members.Select((m, i) => new DesignTeamMember(
                $"m{i}", m.Role, m.From, m.Organisation, m.Until, m.Perspective, m.Seniority, m.Release, m.Voice, m.Compensation)),
            decisions: mandate is { } since ? Decisions(choices.Take(count), Today.PlusDays(since)) : null).OrThrow();

    private static IEnumerable<PhaseDecision> Decisions(IEnumerable<PhaseDecisionKind> choices, LocalDate since)
    {
        var phase = DesignPhase.Discovery;
        foreach (var (i, choice) in choices.Index())
        {
            var decision = choice == PhaseDecisionKind.GoBack && phase == DesignPhase.Discovery ? PhaseDecisionKind.GoOn : choice;
            yield return new(phase, decision, since.PlusDays(3 * i));
            if (decision == PhaseDecisionKind.Stop || (decision == PhaseDecisionKind.GoOn && phase == DesignPhase.Testing))
            {
                yield break;
            }

            phase += decision == PhaseDecisionKind.GoOn ? 1 : -1;
        }
    }

    private static Gen<CoOptingRequest> RequestGen() =>
        from team in Gen.Choose(0, 2)
        from organisation in Gen.Elements(Organisations)
        from asked in Days
        from answered in UntilAfter(asked)
        select new CoOptingRequest("r", $"t{team}", organisation, "analysis", asked, answered, answered is null ? null : CoOptingAnswer.Given);

    private static Gen<FellowAssignment> AssignmentGen() =>
        from need in Gen.Choose(0, 2)
        from fellow in Gen.Choose(0, 2)
        from start in Days
        from until in UntilAfter(start)
        select new FellowAssignment($"n{need}", $"fellow-{fellow}", start, until);
}
