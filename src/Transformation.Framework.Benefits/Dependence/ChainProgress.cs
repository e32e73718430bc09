using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>How much of the value has its chain complete, and how much still rests on what is not done.</summary>
/// <remarks>
/// <para>Counted are the statuses of what is put in place, of changes and of outcomes before a benefit. The complete part of a benefit is <c>PV × effect with only what is done ÷ effect with
/// everything</c>, with the effects of <see cref="ChainEffect"/>; so a way of 60 % that is done secures 60 %. It says that nothing stands in the way any more, not that the value has
/// been measured.</para>
/// <para>Parts are rounded to 10 decimal places of a pound so that they add up exactly. Time linear in the maps if nothing is in doubt. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class ChainProgress
{
    private ChainProgress(Appraisal appraisal)
    {
        var worth = new BenefitWorth(appraisal);
        Benefits = [.. appraisal.Maps.SelectMany(m => Of(m, worth))];
        All = Benefits.Select(static b => b.Value).OfType<ProgressValue>().Aggregate(ProgressValue.None(worth.Prices), static (sum, v) => sum.Plus(v));
    }

    /// <summary>Each benefit, valued or not, by initiative and identifier.</summary>
    public ImmutableArray<BenefitProgress> Benefits { get; }

    /// <summary>All valued benefits together: public value, in which cash and other value are added up.</summary>
    public ProgressValue All { get; }

    /// <summary>Works out the progress.</summary>
    /// <param name="appraisal">The appraisal, whose maps are looked at.</param>
    public static ChainProgress Of(Appraisal appraisal)
    {
        ArgumentNullException.ThrowIfNull(appraisal);
        return new(appraisal);
    }

    private static IEnumerable<BenefitProgress> Of(BenefitsMap map, BenefitWorth worth)
    {
        int[] benefits = [.. map.Benefits.Select(b => map.PlaceOf(b.Id))];
        var complete = Left(static s => s == ChainStatus.Done);
        var perhaps = Left(static s => s is ChainStatus.Done or null);
        var open = Left(static s => s != ChainStatus.Stopped);
        for (var i = 0; i < benefits.Length; i++)
        {
            var node = map.Nodes[benefits[i]];
            var before = map.Graph.Before(benefits[i]);
            yield return new(
                new(map.Initiative, node),
                worth.Of(map.Initiative, node.Id) is { } pounds ? Split(pounds, map.Effects.Expected(benefits[i]), complete[i], perhaps[i], open[i], worth.Prices) : null,
                [.. map.Nodes.Where((n, place) => before[place] && Counts(n))]);
        }

        decimal[] Left(Func<ChainStatus?, bool> isThere) => map.Effects.ExpectedWithout([.. map.Nodes.Select(n => Counts(n) && !isThere(n.Status))], benefits);
    }

    private static bool Counts(ChainNode node) => node.Kind < ChainNodeKind.Benefit;

    /// <summary>The parts up to each stage, rounded, and the differences between them: so they add up to the whole.</summary>
    private static ProgressValue Split(decimal pounds, decimal whole, decimal complete, decimal perhaps, decimal open, PriceBasis prices)
    {
        var (first, second, third) = (UpTo(complete), UpTo(perhaps), UpTo(open));
        return ProgressValue.Of(first, third - second, second - first, pounds - third, prices);

        decimal UpTo(decimal effect) => effect == whole ? pounds : PoundGrid.Round(pounds * (effect / whole));
    }
}
