using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What a plan needs in all, as far as is known, and what of it is not.</summary>
/// <remarks>Exact sums; the order of the needs means nothing. Immutable; safe to share between threads.</remarks>
public sealed class PlanResources
{
    private PlanResources(IEnumerable<ResourceNeed> needs)
    {
        Needs = [.. needs];
        var time = Needs.Where(static n => n.Release is not null || n.LeastRoles is not null || n.MostRoles is not null).ToList();
        LeastDaysAMonth = time.Sum(static n => n.LeastDaysAMonth ?? 0);
        MostDaysAMonth = time.TrueForAll(static n => n.MostDaysAMonth is not null) ? time.Sum(static n => n.MostDaysAMonth) : null;
        Costs = [.. Needs.Where(static n => n.Cost is not null).GroupBy(static n => n.Cost!.Value.Basis).Select(static g => Money.Sum(g.Select(static n => n.Cost!.Value), g.Key)).OrderBy(static m => m.Basis.ToString(), StringComparer.Ordinal)];
        Unknown = [.. Needs.Where(static n => n.Cost is null && (n.LeastDaysAMonth is null || n.MostDaysAMonth is null)).OrderBy(static n => n.Id, StringComparer.Ordinal)];
    }

    /// <summary>The needs, in the order given.</summary>
    public ImmutableArray<ResourceNeed> Needs { get; }

    /// <summary>The least days a month of people's time, as if all needs fell into one month; needs of which the least is not known add nothing, so that it is a lower bound.</summary>
    public decimal LeastDaysAMonth { get; }

    /// <summary>The most days a month of people's time, as if all needs fell into one month; null when that of a need is not known.</summary>
    public decimal? MostDaysAMonth { get; }

    /// <summary>The known costs, one sum for each price basis: prices of different bases are not added.</summary>
    public ImmutableArray<Money> Costs { get; }

    /// <summary>The needs of which the time is not known, or only one end of it, and no cost is either: by identifier.</summary>
    public ImmutableArray<ResourceNeed> Unknown { get; }

    /// <summary>Adds up what a plan needs.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="component">Only what this component needs; null for everything.</param>
    public static PlanResources Of(TransformationPlan plan, string? component = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new(plan.Resources.Where(n => component is null || n.Component == component));
    }
}
