using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A small team from across organisations with a mandate around a problem, and the way it has come.</summary>
/// <remarks>
/// What design teams are meant to be follows the paper (BNSSG ICB Board, 3 October 2024, item 6.2, section 3.3). The order of members and decisions is kept for
/// readers and means nothing; that of the steps of the theory of change is that of the theory. Immutable; safe to share between threads.
/// </remarks>
public sealed class DesignTeam
{
    /// <summary>A team across organisations has at least two of them.</summary>
    internal const int FewestOrganisations = 2;

    private const string What = "design team";

    private DesignTeam(
        string id,
        string problemArea,
        DesignTeamMandate? mandate,
        InitiativeId? initiative,
        string? priority,
        CohortId? cohort,
        ImmutableArray<TheoryOfChangeStep> theoryOfChange,
        ImmutableArray<DesignTeamMember> members,
        ImmutableArray<TeamFacilitator> facilitators,
        ImmutableArray<PhaseDecision> decisions)
    {
        Id = IdentifierText.Check(id, "a team identifier", nameof(id));
        ProblemArea = DomainText.Required(problemArea, nameof(problemArea));
        Mandate = mandate;
        Initiative = initiative != default(InitiativeId) ? initiative : throw new ArgumentException("The initiative is empty.", nameof(initiative));
        Priority = priority is null ? null : IdentifierText.Check(priority, "a priority identifier", nameof(priority));
        Cohort = cohort != default(CohortId) ? cohort : throw new ArgumentException("The cohort is empty.", nameof(cohort));
        TheoryOfChange = theoryOfChange;
        Members = members;
        Facilitators = facilitators;
        Decisions = decisions;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>The problem area, in a few words.</summary>
    public string ProblemArea { get; }

    /// <summary>The mandate; null while it has none.</summary>
    public DesignTeamMandate? Mandate { get; }

    /// <summary>The initiative it works for; null when it is not tied to one.</summary>
    public InitiativeId? Initiative { get; }

    /// <summary>The identifier of the system's priority that it serves; null when it serves none.</summary>
    public string? Priority { get; }

    /// <summary>The cohort of residents it is for; null when not recorded.</summary>
    public CohortId? Cohort { get; }

    /// <summary>The theory of change, step by step; empty while there is none.</summary>
    public ImmutableArray<TheoryOfChangeStep> TheoryOfChange { get; }

    /// <summary>All who are or were members, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<DesignTeamMember> Members { get; }

    /// <summary>All who facilitate or facilitated it, in the order given.</summary>
    public ImmutableArray<TeamFacilitator> Facilitators { get; }

    /// <summary>The decisions at the end of phases, in the order given; at most one on a day.</summary>
    public ImmutableArray<PhaseDecision> Decisions { get; }

    /// <summary>Makes a team, or says everything that is wrong between its records.</summary>
    /// <param name="id">Its identifier, unique within a register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="problemArea">The problem area, in a few words.</param>
    /// <param name="mandate">The mandate.</param>
    /// <param name="initiative">The initiative it works for.</param>
    /// <param name="priority">The identifier of the system's priority that it serves.</param>
    /// <param name="cohort">The cohort of residents it is for.</param>
    /// <param name="theoryOfChange">The theory of change, step by step.</param>
    /// <param name="members">All who are or were members.</param>
    /// <param name="facilitators">All who facilitate or facilitated it.</param>
    /// <param name="decisions">The decisions at the end of phases, not before the mandate; in the order of their days each is about the phase that the one before led to, discovery being the first.</param>
    /// <returns>The team, or problems with paths such as <c>$.decisions[1].phase</c>.</returns>
    /// <exception cref="ArgumentException">An identifier or a text cannot be accepted, or an item is null.</exception>
    public static Checked<DesignTeam> Create(
        string id,
        string problemArea,
        DesignTeamMandate? mandate = null,
        InitiativeId? initiative = null,
        string? priority = null,
        CohortId? cohort = null,
        IEnumerable<TheoryOfChangeStep>? theoryOfChange = null,
        IEnumerable<DesignTeamMember>? members = null,
        IEnumerable<TeamFacilitator>? facilitators = null,
        IEnumerable<PhaseDecision>? decisions = null)
    {
        ImmutableArray<DesignTeamMember> people = [.. members ?? []];
        ImmutableArray<PhaseDecision> made = [.. decisions ?? []];
        var problems = new ProblemCollector();
        DesignTeamChecks.BetweenRecords(
            ItemChecks.Place(people, nameof(members)), ItemChecks.Place(made, nameof(decisions)), mandate, isMandateKnown: true, problems);
        return problems.IsEmpty
            ? Checked<DesignTeam>.Valid(What, new(id, problemArea, mandate, initiative, priority, cohort, NotNull(theoryOfChange, nameof(theoryOfChange)), people, NotNull(facilitators, nameof(facilitators)), made))
            : Checked<DesignTeam>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>How far the team is on a day.</summary>
    /// <param name="day">The day; a mandate and a decision hold from their own day.</param>
    public DesignTeamState StateOn(LocalDate day) =>
        Mandate is null || Mandate.On > day ? DesignTeamState.NotMandated
        : Decisions.Where(d => d.On <= day).MaxBy(static d => d.On) is { } last ? last.Next
        : DesignTeamState.Discovery;

    /// <summary>The members on a day, in ordinal order of their identifiers.</summary>
    /// <param name="day">The day.</param>
    public ImmutableArray<DesignTeamMember> MembersOn(LocalDate day) =>
        [.. Members.Where(m => m.IsPresentOn(day)).OrderBy(static m => m.Id, StringComparer.Ordinal)];

    /// <summary>
    /// Whether the team is at work on a day: it has a mandate, has neither been stopped nor handed over, and at least two organisations have released time to it, which means that
    /// more than 0 days a month are recorded for a member of theirs who is in the team on the day.
    /// </summary>
    /// <param name="day">The day.</param>
    public bool IsAtWorkOn(LocalDate day) =>
        StateOn(day) is DesignTeamState.Discovery or DesignTeamState.Design or DesignTeamState.Testing
        && MembersOn(day).Where(static m => m.Release is { MostDays: > 0 } && m.Organisation is not null).DistinctBy(static m => m.Organisation).Count() >= FewestOrganisations;

    /// <summary>The day on which it was stopped or handed over; null when it was not.</summary>
    internal LocalDate? Ended => Decisions.FirstOrDefault(static d => d.Next is DesignTeamState.HandedOver or DesignTeamState.Stopped)?.On;

    private static ImmutableArray<T> NotNull<T>(IEnumerable<T>? items, string parameter)
        where T : class =>
        [.. (items ?? []).Select(item => item ?? throw new ArgumentException("An item is null.", parameter))];
}
