using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What is known to be free, less what has been set aside so far. Not thread-safe.</summary>
internal sealed class FreeCapacity
{
    private readonly Dictionary<(OrganisationId Organisation, string Skill, YearMonth Month), Effort> known;

    internal FreeCapacity(IEnumerable<CapabilityOffer> offers, LocalDate asOf) =>
        known = offers
            .Where(o => o.On <= asOf)
            .GroupBy(static o => (o.Organisation, o.Skill, o.Month))
            .Select(static g => (g.Key, g.MaxBy(static o => o.On)!.Free))
            .Where(static o => o.Free is not null)
            .ToDictionary(static o => o.Key, static o => o.Free!.Value);

    /// <summary>Where a need could be met from, without setting anything aside: a request names a skill and month at most once, so its needs do not compete.</summary>
    internal NeedAllocation Find(CapabilityNeed need, IEnumerable<OrganisationId> actors)
    {
        var missing = need.Effort;
        var shares = ImmutableArray.CreateBuilder<AllocatedShare>();
        var unknown = ImmutableArray.CreateBuilder<OrganisationId>();
        foreach (var actor in actors.Order())
        {
            if (!known.TryGetValue((actor, need.Skill, need.Month), out var free))
            {
                unknown.Add(actor);
            }
            else if (free > Effort.Zero && missing > Effort.Zero)
            {
                var share = free < missing ? free : missing;
                shares.Add(new(actor, share));
                missing -= share;
            }
        }

        return new(need, shares.DrainToImmutable(), missing, unknown.DrainToImmutable());
    }

    internal void Take(IEnumerable<NeedAllocation> needs)
    {
        foreach (var need in needs)
        {
            foreach (var share in need.Shares)
            {
                known[(share.Organisation, need.Need.Skill, need.Need.Month)] -= share.Effort;
            }
        }
    }
}
