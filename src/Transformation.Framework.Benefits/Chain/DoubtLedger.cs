using System.Collections.Immutable;

namespace Transformation.Framework.Benefits;

/// <summary>Which doubt each factor of a map covers: what is taken off each benefit and added to each cost, and why.</summary>
/// <remarks>
/// Within one benefit no doubt stands twice; a map in which it would is refused. Source of the concern: HM Treasury, The Green Book (2003), paragraph 5.64, by which an adjustment
/// for optimism shrinks as the risks behind it are dealt with one by one. A benefit and a cost may each be corrected for weak evidence: they are two estimates. Immutable; safe to
/// share between threads.
/// </remarks>
public sealed class DoubtLedger
{
    private DoubtLedger(ImmutableArray<DoubtLedgerLine> benefits, ImmutableArray<DoubtLedgerLine> costs)
    {
        Benefits = benefits;
        Costs = costs;
    }

    /// <summary>Each benefit of the map, by identifier, also those from which nothing is taken.</summary>
    public ImmutableArray<DoubtLedgerLine> Benefits { get; }

    /// <summary>Each cost of the map, by identifier, also those to which nothing is added.</summary>
    public ImmutableArray<DoubtLedgerLine> Costs { get; }

    internal static DoubtLedger Of(BenefitsMap map) => new(
        [.. map.Benefits.Select(b => new DoubtLedgerLine(b.Id.Value, [.. Links(map, b.Id), .. DoubtFactors.Of(b)]))],
        [.. map.Costs.Select(static c => new DoubtLedgerLine(c.Id, [.. DoubtFactors.Of(c)]))]);

    private static IEnumerable<DoubtFactor> Links(BenefitsMap map, ChainNodeId benefit)
    {
        if (map.Effects.Events.IsEmpty)
        {
            yield break;
        }

        var place = map.PlaceOf(benefit);
        var before = map.Graph.Before(place);
        before[place] = true;
        foreach (var happening in map.Effects.Events)
        {
            ImmutableArray<ChainLink> onTheWay = [.. happening.Links.Where(l => before[map.PlaceOf(l.To)])];
            if (!onTheWay.IsEmpty)
            {
                yield return new(DoubtFactorKind.LinkLikelihood, happening.Covers, happening.Likelihood.Fraction, onTheWay);
            }
        }
    }
}
