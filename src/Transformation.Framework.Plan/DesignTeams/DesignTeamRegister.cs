using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>The design teams of a system, the priorities they serve, the experts they asked for and the fellows they draw on.</summary>
/// <remarks>
/// Counts five measures; a team is at work by the rule of <see cref="DesignTeam.IsAtWorkOn"/>:
/// <c>design-teams</c> (teams at work on the day), <c>design-teams-with-experts-by-experience</c> (those of them with an expert by experience who decides as an equal),
/// <c>design-teams-with-fellows</c> (those of them with an assignment of a fellow in force), <c>system-priorities</c> (priorities that stand on the day) and
/// <c>priorities-with-design-team</c> (those of them that a team at work serves, or one that has handed over). The order of the records is kept for readers and means nothing.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed class DesignTeamRegister : IEvidenceSource
{
    private const string What = "design team register";

    private DesignTeamRegister(
        string id,
        string title,
        ImmutableArray<SystemPriority> priorities,
        ImmutableArray<DesignTeam> teams,
        ImmutableArray<CoOptingRequest> requests,
        ImmutableArray<FellowNeed> needs,
        ImmutableArray<FellowAssignment> assignments,
        Provenance? provenance)
    {
        Id = IdentifierText.Check(id, "a register identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Priorities = priorities;
        Teams = teams;
        Requests = requests;
        Needs = needs;
        Assignments = assignments;
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The system's priorities, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<SystemPriority> Priorities { get; }

    /// <summary>The teams, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<DesignTeam> Teams { get; }

    /// <summary>The requests to co-opt an expert, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<CoOptingRequest> Requests { get; }

    /// <summary>The expertise of fellows that teams would like to draw on, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<FellowNeed> Needs { get; }

    /// <summary>Which fellows work with which team, in the order given.</summary>
    public ImmutableArray<FellowAssignment> Assignments { get; }

    /// <summary>Where the records come from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Makes a register, or says everything that is wrong between its records.</summary>
    /// <param name="id">Its identifier; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its title.</param>
    /// <param name="priorities">The system's priorities.</param>
    /// <param name="teams">The teams; the priority of each is among the priorities.</param>
    /// <param name="requests">The requests to co-opt an expert; the team of each is among the teams.</param>
    /// <param name="needs">The expertise of fellows that teams would like to draw on; the team of each is among the teams.</param>
    /// <param name="assignments">Which fellows work with which team; the need of each is among the needs, and nobody takes two places of one need at a time.</param>
    /// <param name="provenance">Where the records come from.</param>
    /// <returns>The register, or problems with paths such as <c>$.teams[1].priority</c>.</returns>
    /// <exception cref="ArgumentException">The identifier or the title cannot be accepted, or an item is null.</exception>
    public static Checked<DesignTeamRegister> Create(
        string id,
        string title,
        IEnumerable<SystemPriority>? priorities = null,
        IEnumerable<DesignTeam>? teams = null,
        IEnumerable<CoOptingRequest>? requests = null,
        IEnumerable<FellowNeed>? needs = null,
        IEnumerable<FellowAssignment>? assignments = null,
        Provenance? provenance = null)
    {
        ImmutableArray<SystemPriority> first = [.. priorities ?? []];
        ImmutableArray<DesignTeam> all = [.. teams ?? []];
        ImmutableArray<CoOptingRequest> asked = [.. requests ?? []];
        ImmutableArray<FellowNeed> wanted = [.. needs ?? []];
        ImmutableArray<FellowAssignment> taken = [.. assignments ?? []];
        var problems = new ProblemCollector();
        DesignTeamRegisterChecks.BetweenRecords(
            ItemChecks.Place(first, nameof(priorities)),
            ItemChecks.Place(all, nameof(teams)),
            ItemChecks.Place(asked, nameof(requests)),
            ItemChecks.Place(wanted, nameof(needs)),
            ItemChecks.Place(taken, nameof(assignments)),
            problems);
        return problems.IsEmpty
            ? Checked<DesignTeamRegister>.Valid(What, new(id, title, first, all, asked, wanted, taken, provenance))
            : Checked<DesignTeamRegister>.Invalid(What, problems.ToImmutable());
    }

    /// <inheritdoc />
    public ImmutableArray<EvidenceTally> CountOn(LocalDate asOf)
    {
        IsoDate.Check(asOf, nameof(asOf));
        var atWork = Teams.Where(t => t.IsAtWorkOn(asOf)).ToList();
        var standing = Priorities.Where(p => p.StandsOn(asOf)).Select(static p => p.Id).ToList();
        var served = Teams.Where(t => t.IsAtWorkOn(asOf) || t.StateOn(asOf) == DesignTeamState.HandedOver).Select(static t => t.Priority).ToHashSet(StringComparer.Ordinal);
        var assisted = Assignments.Where(a => a.IsInForceOn(asOf)).Select(static a => a.Need).ToHashSet(StringComparer.Ordinal);
        var withFellows = Needs.Where(n => assisted.Contains(n.Id)).Select(static n => n.Team).ToHashSet(StringComparer.Ordinal);
        return
        [
            new("design-teams", atWork.Select(static t => t.Id)),
            new("design-teams-with-experts-by-experience", atWork.Where(t => t.MembersOn(asOf).Any(IsEqualExpert)).Select(static t => t.Id)),
            new("design-teams-with-fellows", atWork.Select(static t => t.Id).Where(withFellows.Contains)),
            new("priorities-with-design-team", standing.Where(served.Contains)),
            new("system-priorities", standing),
        ];
    }

    private static bool IsEqualExpert(DesignTeamMember member) =>
        member is { Perspective: MemberPerspective.ExpertByExperience, Voice: MemberVoice.Equal };
}
