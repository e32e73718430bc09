using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Plan.Tests.Fellowship;
using static Transformation.Framework.Plan.Tests.DesignTeams.DesignTeamGen;
using static Transformation.Framework.Plan.Tests.Fellowship.FellowshipGen;

namespace Transformation.Framework.Plan.Tests.DesignTeams;

public sealed class DesignTeamLawsTests
{
    [Fact]
    public void GeneratedRegisters_MeetEveryCase()
    {
        var registers = TeamRegisters.Sample(numberOfSamples: 300, seed: new Rnd(2024), size: 50).ToList();

        Assert.All(
            registers[0].CountOn(Today).Select(t => t.Measure),
            measure => Assert.InRange(registers.Count(r => Tallies.Count(r, measure, Today) > 0), 5, 300));
        Assert.Equal(
            Enum.GetValues<DesignTeamState>(),
            registers.SelectMany(r => r.Teams).Select(t => t.StateOn(Today)).Distinct().Order());
    }

    [Property(MaxTest = 300)]
    public Property TakingATeamAway_NeverRaisesATally() => Prop.ForAll(
        Gen.Zip(TeamRegisters, Gen.Choose(0, 2)).ToArbitrary(),
        t => Tallies.HaveNotRisen(t.Item1, Without(t.Item1, $"t{t.Item2}"), Today));

    [Property(MaxTest = 300)]
    public Property TakingAMemberAway_OrEndingThem_NeverRaisesATally() => Prop.ForAll(
        Gen.Zip(TeamRegisters, Gen.Zip(Gen.Choose(0, 2), Gen.Choose(0, 4))).ToArbitrary(),
        t =>
        {
            var team = t.Item1.Teams[t.Item2.Item1];
            var away = team.Members.RemoveAt(t.Item2.Item2);
            return Tallies.HaveNotRisen(t.Item1, With(t.Item1, Changed(team, members: away)), Today)
                && Tallies.HaveNotRisen(t.Item1, With(t.Item1, Changed(team, members: [.. away, Ended(team.Members[t.Item2.Item2])])), Today);
        });

    [Property(MaxTest = 300)]
    public Property StoppingATeam_NeverRaisesATally() => Prop.ForAll(
        Gen.Zip(TeamRegisters, Gen.Choose(0, 2)).ToArbitrary(),
        t =>
        {
            var team = t.Item1.Teams[t.Item2];
            return Phase(team.StateOn(Today)) is not { } phase
                || Tallies.HaveNotRisen(
                    t.Item1,
                    With(t.Item1, Changed(team, decisions: [.. team.Decisions.Where(d => d.On < Today), new(PhaseBefore(team), PhaseDecisionKind.Stop, Today)])),
                    Today);
        });

    [Property(MaxTest = 300)]
    public Property TakingAnAssignmentAway_NeverRaisesATally() => Prop.ForAll(
        Gen.Zip(TeamRegisters, Gen.Choose(0, 100)).ToArbitrary(),
        t => t.Item1.Assignments.IsEmpty || Tallies.HaveNotRisen(
            t.Item1, Rebuilt(t.Item1, assignments: t.Item1.Assignments.RemoveAt(t.Item2 % t.Item1.Assignments.Length)), Today));

    [Property(MaxTest = 300)]
    public Property TakingAPriorityAway_NeverRaisesATally() => Prop.ForAll(
        Gen.Zip(TeamRegisters, Gen.Choose(0, 100)).ToArbitrary(),
        t =>
        {
            var id = t.Item1.Priorities.IsEmpty ? "" : t.Item1.Priorities[t.Item2 % t.Item1.Priorities.Length].Id;
            return Tallies.HaveNotRisen(
                t.Item1,
                Rebuilt(t.Item1, t.Item1.Priorities.Where(p => p.Id != id), t.Item1.Teams.Select(team => team.Priority == id ? WithoutPriority(team) : team)),
                Today);
        });

    [Property(MaxTest = 300)]
    public Property OrderOfRecords_DoesNotMatter() => Prop.ForAll(
        Gen.Zip(TeamRegisters, Gen.Choose(0, int.MaxValue)).ToArbitrary(),
        t =>
        {
            var (r, seed) = t;
            var other = DesignTeamRegister.Create(
                "r",
                "R",
                Tallies.Shuffled(r.Priorities, seed),
                Tallies.Shuffled(r.Teams.Select(x => Changed(x, members: Tallies.Shuffled(x.Members, seed), decisions: Tallies.Shuffled(x.Decisions, seed))), seed),
                Tallies.Shuffled(r.Requests, seed),
                Tallies.Shuffled(r.Needs, seed),
                Tallies.Shuffled(r.Assignments, seed)).OrThrow();
            return Tallies.AreTheSame(r, other, Today) && Told(r) == Told(other);
        });

    [Property(MaxTest = 300)]
    public Property WhatIsDatedLater_DoesNotCount() => Prop.ForAll(TeamRegisters.ToArbitrary(), register => Tallies.AreTheSame(
        register,
        Rebuilt(
            register,
            teams: register.Teams.Select(t => Changed(t, members: t.Members.Where(m => m.From <= Today), decisions: t.Decisions.Where(d => d.On <= Today))),
            assignments: register.Assignments.Where(a => a.From <= Today)),
        Today));

    [Property(MaxTest = 500)]
    public Property RecordingMore_NeverTurnsMetIntoNotMet() => Prop.ForAll(
        Gen.Zip(Members.ListOf(4), Gen.Zip(Gen.Choose(0, 3), Members)).ToArbitrary(),
        t =>
        {
            var team = Team(t.Item1);
            var (i, news) = t.Item2;
            var old = team.Members[i];
            var known = new DesignTeamMember(
                old.Id,
                old.Role,
                old.From,
                old.Organisation,
                old.Until,
                old.Perspective == MemberPerspective.NotRecorded ? news.Perspective : old.Perspective,
                old.Seniority == MemberSeniority.NotRecorded ? news.Seniority : old.Seniority,
                old.Release,
                old.Voice == MemberVoice.NotRecorded ? news.Voice : old.Voice,
                old.Compensation == MemberCompensation.NotRecorded ? news.Compensation : old.Compensation);
            var rule = new TeamCompositionRule(3, Percentage.Of(30), 1, 2);
            var before = TeamComposition.Of(team, Today, rule).Findings;
            var after = TeamComposition.Of(Changed(team, members: team.Members.SetItem(i, known)), Today, rule).Findings;
            return before.Zip(after).All(f => f.First.State == CompositionState.Unknown || f.First.State == f.Second.State);
        });

    [Property(MaxTest = 300)]
    public Property ReleasedTime_AddedUpByOrganisation_IsThatOfTheRows() => Prop.ForAll(TeamRegisters.ToArbitrary(), register =>
    {
        var month = Today.ToYearMonth();
        var rows = ReleasedTime.RowsOf(register).Where(r => r.From <= month.ToDateInterval().End && (r.Until is null || r.Until >= month.ToDateInterval().Start)).ToList();
        var totals = ReleasedTime.In(register, month, ContractWeek.AgendaForChangeEngland);
        return totals.Sum(o => o.Members) == rows.Count
            && totals.Sum(o => o.Unknown.Length) == rows.Count(r => r.Release is null)
            && totals.Sum(o => o.Most.Milliseconds) == rows.Sum(r => r.Release is { } release ? Effort.FromDays(release.MostDays, ContractWeek.AgendaForChangeEngland).Milliseconds : 0)
            && totals.All(o => o.Least <= o.Most);
    });

    private static DesignTeam Team(IEnumerable<DesignTeamMember> members) => DesignTeam.Create("t", "T", members: members.Select((m, i) => new DesignTeamMember(
        $"m{i}", m.Role, Today, m.Organisation, null, m.Perspective, m.Seniority, m.Release, m.Voice, m.Compensation))).OrThrow();

    private static DesignTeamMember Ended(DesignTeamMember m) => new(
        m.Id, m.Role, m.From, m.Organisation, m.From < Today ? LocalDate.Min(m.Until ?? Today, Today.PlusDays(-1)) : m.Until, m.Perspective, m.Seniority, m.Release, m.Voice, m.Compensation);

    private static DesignPhase? Phase(DesignTeamState state) => state switch
    {
        DesignTeamState.Discovery => DesignPhase.Discovery,
        DesignTeamState.Design => DesignPhase.Design,
        DesignTeamState.Testing => DesignPhase.Testing,
        _ => null,
    };

    /// <summary>The phase the team was in before anything was decided today; the mandate may be of today.</summary>
    private static DesignPhase PhaseBefore(DesignTeam team) =>
        Phase(Changed(team, decisions: team.Decisions.Where(d => d.On < Today)).StateOn(Today))!.Value;

    private static DesignTeam WithoutPriority(DesignTeam t) => DesignTeam.Create(t.Id, t.ProblemArea, t.Mandate, members: t.Members, decisions: t.Decisions).OrThrow();

    private static DesignTeamRegister With(DesignTeamRegister r, DesignTeam team) => Rebuilt(r, teams: r.Teams.Select(t => t.Id == team.Id ? team : t));

    private static DesignTeamRegister Without(DesignTeamRegister r, string team)
    {
        var needs = r.Needs.Where(n => n.Team != team).ToList();
        return DesignTeamRegister.Create(
            "r",
            "R",
            r.Priorities,
            r.Teams.Where(t => t.Id != team),
            r.Requests.Where(q => q.Team != team),
            needs,
            r.Assignments.Where(a => needs.Exists(n => n.Id == a.Need))).OrThrow();
    }

    private static DesignTeamRegister Rebuilt(
        DesignTeamRegister r, IEnumerable<SystemPriority>? priorities = null, IEnumerable<DesignTeam>? teams = null, IEnumerable<FellowAssignment>? assignments = null) =>
        DesignTeamRegister.Create("r", "R", priorities ?? r.Priorities, teams ?? r.Teams, r.Requests, r.Needs, assignments ?? r.Assignments).OrThrow();

    private static string Told(DesignTeamRegister register) => string.Join('\n', [
        .. register.Teams.OrderBy(t => t.Id, StringComparer.Ordinal).SelectMany(t => DesignTeamText.Describe(TeamComposition.Of(t, Today))),
        .. DesignTeamText.Describe(CoOptingResponses.Of(register, Today, WorkingCalendar.EnglandAndWales)),
        .. ReleasedTime.RowsOf(register).Select(r => r.ToString())]);
}
