using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Where a decision belongs by subsidiarity: with the lowest body that brings together everybody it affects.</summary>
/// <remarks>
/// <para>That decisions follow the principle of subsidiarity is in the Healthier Together Memorandum of Understanding, supporting annexes 1-10 (October 2021), annex 2, section 2.4 (xi). How the body is found is
/// this library's proposal: of several at the lowest level, the one with the fewest organisations that are not affected, then by identifier.</para>
/// <para>It says where a decision can be prepared and supported, not who may lawfully take it: constituent boards stay accountable (annex 2, section 3.3), which is what <see cref="TwoStepApproval"/> is for.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class DecisionRoute
{
    private DecisionRoute(ImmutableArray<OrganisationId> affected, ImmutableArray<RouteLevel> levels)
    {
        Affected = affected;
        Levels = levels;
        Kind = affected.Length switch
        {
            0 => DecisionRouteKind.AffectedUnknown,
            1 => DecisionRouteKind.OwnBoard,
            _ => levels.Any(static l => l.Candidates.Any(static c => c.HasAll)) ? DecisionRouteKind.Body : DecisionRouteKind.NoBody,
        };
        Body = Kind == DecisionRouteKind.Body ? levels.SelectMany(static l => l.Candidates).First(static c => c.HasAll).Body : null;
    }

    /// <summary>
    /// The levels from the lowest to the highest: neighbourhood, place, provider collaborative, system, cross-system, national. A provider collaborative stands below the system
    /// because it brings together some of the system's organisations, not all.
    /// </summary>
    public static ImmutableArray<SystemLevel> LevelsFromTheLowest { get; } =
        [SystemLevel.Neighbourhood, SystemLevel.Place, SystemLevel.ProviderCollaborative, SystemLevel.System, SystemLevel.CrossSystem, SystemLevel.National];

    /// <summary>Where the decision belongs.</summary>
    public DecisionRouteKind Kind { get; }

    /// <summary>The organisations it affects, by identifier; empty when nobody has said.</summary>
    public ImmutableArray<OrganisationId> Affected { get; }

    /// <summary>The body it belongs to; null unless the kind is <see cref="DecisionRouteKind.Body"/>.</summary>
    public GovernanceBody? Body { get; }

    /// <summary>Every level from the lowest to the highest, with the bodies that were looked at and who is missing.</summary>
    public ImmutableArray<RouteLevel> Levels { get; }

    /// <summary>Finds where a decision belongs.</summary>
    /// <remarks>Time grows with the seats of all bodies. The order of bodies and organisations makes no difference.</remarks>
    /// <param name="bodies">The bodies of the system.</param>
    /// <param name="affected">The organisations that the decision affects; one that stands twice counts once; empty when nobody has said.</param>
    /// <exception cref="ArgumentException">An organisation is empty.</exception>
    public static DecisionRoute For(GovernanceBodies bodies, IEnumerable<OrganisationId> affected)
    {
        ArgumentNullException.ThrowIfNull(bodies);
        ArgumentNullException.ThrowIfNull(affected);
        ImmutableArray<OrganisationId> all = [.. affected.Select(static o => DistinctReferences.One(o, nameof(affected))).Distinct().Order()];
        return new(all, [.. LevelsFromTheLowest.Select(level => new RouteLevel(level, bodies.All, all))]);
    }
}
