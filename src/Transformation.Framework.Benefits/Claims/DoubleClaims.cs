using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Finds benefits that more than one initiative claims, so that a portfolio does not count them twice.</summary>
/// <remarks>
/// Two benefits meet when they count the same indicator (or, without one, a measure of the same name, case and spacing aside), for the same people, the same part and a common year. One that
/// names no people or no part claims all of them, and one without years may fall in any. A disbenefit does not meet a benefit. Within one map the same is refused when the map is made.
/// </remarks>
public static class DoubleClaims
{
    /// <summary>Finds what several initiatives claim. Time in proportion to the benefits, and for one measure to the square of the benefits that name it.</summary>
    /// <param name="maps">The maps of the initiatives, in any order; several of one initiative are no double claim.</param>
    /// <returns>The double claims, by their first initiative and benefit; empty when there are none.</returns>
    public static ImmutableArray<DoubleClaim> Find(params IEnumerable<BenefitsMap> maps)
    {
        ArgumentNullException.ThrowIfNull(maps);
        var byMeasure = maps.OrderBy(static m => m.Initiative)
            .SelectMany(static m => m.Benefits, static (m, b) => new BenefitClaim(m.Initiative, b))
            .Select(static c => (Claim: c, Says: MeasureClaim.Of(c.Benefit.Profile!)))
            .Where(static c => c.Says is not null)
            .GroupBy(static c => (c.Says!.Value.Measure, c.Says.Value.IsDisbenefit));
        return
        [
            .. byMeasure.SelectMany(static g => Meeting([.. g.Select(static c => (c.Claim, c.Says!.Value))]))
                .OrderBy(static d => d.Claims[0].Initiative)
                .ThenBy(static d => d.Claims[0].Benefit.Id),
        ];
    }

    /// <summary>The groups of claims in which each meets another, directly or through others.</summary>
    private static IEnumerable<DoubleClaim> Meeting((BenefitClaim Claim, MeasureClaim Says)[] claims)
    {
        var seen = new bool[claims.Length];
        var pending = new Stack<int>();
        for (var first = 0; first < claims.Length; first++)
        {
            var group = new List<int>();
            Reach(first);
            while (pending.TryPop(out var one))
            {
                group.Add(one);
                for (var other = 0; other < claims.Length; other++)
                {
                    if (!seen[other] && Meet(claims[one], claims[other]))
                    {
                        Reach(other);
                    }
                }
            }

            if (group.Count > 1)
            {
                yield return new([.. group.Order().Select(i => claims[i].Claim)]);
            }
        }

        void Reach(int claim)
        {
            if (!seen[claim])
            {
                seen[claim] = true;
                pending.Push(claim);
            }
        }
    }

    private static bool Meet((BenefitClaim Claim, MeasureClaim Says) one, (BenefitClaim Claim, MeasureClaim Says) other) =>
        one.Claim.Initiative != other.Claim.Initiative && one.Says.Meets(other.Says) && MeasureClaim.MayOverlap(one.Claim.Timing, other.Claim.Timing);
}
