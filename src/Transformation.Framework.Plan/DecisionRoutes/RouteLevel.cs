using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>The bodies of one level of a system, held against those a decision affects.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class RouteLevel
{
    internal RouteLevel(SystemLevel level, IEnumerable<GovernanceBody> bodies, ImmutableArray<OrganisationId> affected)
    {
        Level = level;
        Candidates =
        [
            .. bodies
                .Where(b => b.Level == level)
                .Select(b => new RouteCandidate(b, affected))
                .OrderBy(static c => c.Missing.Length)
                .ThenBy(static c => c.Others.Length)
                .ThenBy(static c => c.Body.Id.Value, StringComparer.Ordinal),
        ];
        Missing = [.. Candidates.Aggregate(affected.AsEnumerable(), static (left, c) => left.Intersect(c.Missing))];
    }

    /// <summary>The level.</summary>
    public SystemLevel Level { get; }

    /// <summary>Its bodies: those that miss the fewest first, then those with the fewest others, then by identifier.</summary>
    public ImmutableArray<RouteCandidate> Candidates { get; }

    /// <summary>The organisations that are affected and have no seat on any body of the level, by identifier; all of them when it has no body.</summary>
    public ImmutableArray<OrganisationId> Missing { get; }
}
