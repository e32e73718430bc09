using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Matching;

/// <summary>Everything a matching is about, in an order that does not depend on that of the records.</summary>
internal sealed class MatchingCase
{
    private readonly Dictionary<string, long> free;
    private readonly Dictionary<string, int> assigned;
    private readonly Dictionary<OrganisationId, int> assignedOf;
    private readonly HashSet<(string Need, string Fellow)> taken;

    internal MatchingCase(FellowshipRegister fellowship, DesignTeamRegister teams, LocalDate asOf)
    {
        AsOf = asOf;
        Fellows = fellowship.FellowsOn(asOf);
        var needs = teams.Needs.ToDictionary(static n => n.Id, StringComparer.Ordinal);
        var inForce = teams.Assignments.Where(a => a.IsInForceOn(asOf)).ToList();
        var working = teams.Teams.Where(t => t.StateOn(asOf) is DesignTeamState.Discovery or DesignTeamState.Design or DesignTeamState.Testing)
            .Select(static t => t.Id)
            .ToHashSet(StringComparer.Ordinal);

        taken = [.. inForce.Select(static a => (a.Need, a.Fellow))];
        assigned = inForce.CountBy(static a => a.Fellow).ToDictionary(StringComparer.Ordinal);
        assignedOf = Fellows.GroupBy(static f => f.Organisation).ToDictionary(static g => g.Key, g => g.Sum(f => assigned.GetValueOrDefault(f.Id)));
        var asked = inForce.GroupBy(static a => a.Fellow).ToDictionary(static g => g.Key, g => g.Sum(a => Candidate.Asked(needs[a.Need])), StringComparer.Ordinal);
        free = Fellows.Where(static f => f.Available is not null)
            .ToDictionary(static f => f.Id, f => (long)(f.Available!.Value.LeastDays * 1000) - asked.GetValueOrDefault(f.Id), StringComparer.Ordinal);
        Open =
        [
            .. teams.Needs.Where(n => n.StandsOn(asOf) && working.Contains(n.Team))
                .OrderBy(static n => n.Id, StringComparer.Ordinal)
                .Select(n => (Need: n, Places: n.Places - inForce.Count(a => a.Need == n.Id)))
                .Where(static n => n.Places > 0),
        ];
        Candidates = [.. Open.SelectMany(n => Fellows.Where(f => ObstacleFor(n.Need, f, 0) is null).Select(f => new Candidate(n.Need, f)))];
    }

    internal LocalDate AsOf { get; }

    /// <summary>By identifier.</summary>
    internal ImmutableArray<Fellow> Fellows { get; }

    /// <summary>The needs with empty places, by identifier.</summary>
    internal ImmutableArray<(FellowNeed Need, int Places)> Open { get; }

    /// <summary>By need, then by fellow: the order in which ties are decided.</summary>
    internal ImmutableArray<Candidate> Candidates { get; }

    /// <summary>How many assignments of a fellow are in force already.</summary>
    internal int Assigned(Fellow fellow) => assigned.GetValueOrDefault(fellow.Id);

    /// <summary>How many assignments of the fellows of an organisation are.</summary>
    internal int Assigned(OrganisationId organisation) => assignedOf[organisation];

    /// <summary>The time a fellow is sure to have left, in thousandths of a day; only of those whose time is recorded.</summary>
    internal long Free(Fellow fellow) => free[fellow.Id];

    /// <summary>What stands in the way of a fellow who is proposed for so many thousandths of a day elsewhere; null when nothing does.</summary>
    internal FellowObstacle? ObstacleFor(FellowNeed need, Fellow fellow, long proposed) =>
        taken.Contains((need.Id, fellow.Id)) ? FellowObstacle.HasAPlace
        : !need.Skills.Any(s => fellow.Skills.Contains(s)) ? FellowObstacle.NoSkill
        : fellow.Available is null ? FellowObstacle.TimeUnknown
        : Free(fellow) < Candidate.Asked(need) ? FellowObstacle.NoTime
        : Free(fellow) - proposed < Candidate.Asked(need) ? FellowObstacle.MatchedElsewhere
        : null;
}
