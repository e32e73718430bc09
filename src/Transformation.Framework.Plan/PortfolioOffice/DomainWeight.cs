using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>How much of a portfolio's work lies in one domain.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class DomainWeight
{
    internal DomainWeight(ChangeDomain domain, IEnumerable<Initiative> known)
    {
        Domain = domain;
        ImmutableArray<Initiative> all = [.. known.OrderBy(static i => i.Id.Value, StringComparer.Ordinal)];
        Leading = [.. all.Where(i => Enum.GetValues<ChangeDomain>().All(other => Share(i, domain) >= Share(i, other))).Select(static i => i.Id)];
        Absent = [.. all.Where(i => Share(i, domain) == 0).Select(static i => i.Id)];
    }

    /// <summary>The domain.</summary>
    public ChangeDomain Domain { get; }

    /// <summary>The initiatives of which no other domain has a larger share, by identifier; where two domains have the largest share, in both.</summary>
    public ImmutableArray<InitiativeId> Leading { get; }

    /// <summary>The initiatives that change nothing in this domain, by identifier.</summary>
    public ImmutableArray<InitiativeId> Absent { get; }

    private static decimal Share(Initiative initiative, ChangeDomain domain) => domain switch
    {
        ChangeDomain.Process => initiative.Balance!.Process.Value,
        ChangeDomain.Workforce => initiative.Balance!.Workforce.Value,
        _ => initiative.Balance!.Technology.Value,
    };
}
