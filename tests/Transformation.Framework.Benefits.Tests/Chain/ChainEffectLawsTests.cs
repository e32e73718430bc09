using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Benefits.Tests;

public sealed class ChainEffectLawsTests
{
    [Property(MaxTest = 200)]
    public Property Expected_AnyChain_IsTheMeanOverEveryStateOfItsEvents() => Prop.ForAll(RandomChains.Maps.ToArbitrary(), static map =>
        map.Benefits.All(b => Math.Abs(ChainEffect.Expected(map, b.Id) - MeanOverStates(map, b.Id, static _ => false)) < 1e-20m));

    [Property(MaxTest = 100)]
    public Property ExpectedWithout_AnyNode_IsTheMeanOverEveryStateWithoutIt() => Prop.ForAll(RandomChains.Maps.ToArbitrary(), static map =>
        map.Nodes.All(gone => map.Benefits.All(b =>
            Math.Abs(ChainEffect.ExpectedWithout(map, b.Id, n => n == gone) - MeanOverStates(map, b.Id, id => id == gone.Id)) < 1e-20m)));

    [Property(MaxTest = 100)]
    public Property When_AnyState_IsTheEffectInThatState() => Prop.ForAll(RandomChains.Maps.ToArbitrary(), static map =>
        map.Benefits.All(b => States(map).All(s =>
            Math.Abs(ChainEffect.Of(map, b.Id).When(d => s.Happens[d]) - InState(map, b.Id, s.Happens, static _ => false)) < 1e-20m)));

    [Property(MaxTest = 100)]
    public Property Expected_GivenInAnyOrder_IsTheSameToTheLastDigit() => Prop.ForAll(
        (from parts in RandomChains.Parts
         from nodes in Gen.Shuffle(parts.Nodes)
         from links in Gen.Shuffle(parts.Links)
         select (One: RandomChains.Map(parts.Nodes, parts.Links), Other: RandomChains.Map(nodes, links))).ToArbitrary(),
        static maps => maps.One.Benefits.All(b => ChainEffect.Expected(maps.One, b.Id) == ChainEffect.Expected(maps.Other, b.Id)));

    [Property(MaxTest = 100)]
    public Property Terms_AnyChain_AddUpToTheWholeEffect() => Prop.ForAll(RandomChains.Maps.ToArbitrary(), static map =>
        map.Nodes.All(n => Math.Abs(ChainEffect.Of(map, n.Id).Terms.Sum(static t => t.Weight) - 1) < 1e-20m));

    /// <summary>The mean by its definition: every combination of the map's doubts, each with its chance.</summary>
    private static decimal MeanOverStates(BenefitsMap map, ChainNodeId node, Func<ChainNodeId, bool> missing) =>
        States(map).Sum(s => s.Chance * InState(map, node, s.Happens, missing));

    private static IEnumerable<(Dictionary<Doubt, bool> Happens, decimal Chance)> States(BenefitsMap map)
    {
        var doubts = map.Links.Select(static l => l.Doubt).OfType<LinkDoubt>().DistinctBy(static d => d.Covers).ToArray();
        for (var state = 0; state < 1 << doubts.Length; state++)
        {
            var happens = doubts.Select((d, i) => (d, IsSo: (state >> i & 1) == 1)).ToArray();
            yield return (
                happens.ToDictionary(static h => h.d.Covers, static h => h.IsSo),
                happens.Aggregate(1m, static (chance, h) => chance * (h.IsSo ? h.d.Likelihood.Fraction : 1 - h.d.Likelihood.Fraction)));
        }
    }

    /// <summary>The effect of a node by the definition, worked back from it.</summary>
    private static decimal InState(BenefitsMap map, ChainNodeId node, Dictionary<Doubt, bool> happens, Func<ChainNodeId, bool> missing)
    {
        var into = map.Links.Where(l => l.To == node).Select(l => (
            l.Contribution, Passed: (l.Doubt is null || happens[l.Doubt.Covers] ? 1 : 0) * InState(map, l.From, happens, missing))).ToArray();
        var needed = into.Where(static l => l.Contribution is null).Aggregate(missing(node) ? 0m : 1m, static (product, l) => product * l.Passed);
        var ways = into.Where(static l => l.Contribution is not null).ToArray();
        return ways.Length == 0 ? needed : needed * ways.Sum(static l => l.Contribution!.Value.Fraction * l.Passed);
    }
}
