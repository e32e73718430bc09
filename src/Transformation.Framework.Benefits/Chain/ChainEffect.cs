using System.Collections.Immutable;

namespace Transformation.Framework.Benefits;

/// <summary>How much of a node's full effect is to be expected, given what is in doubt on the way to it.</summary>
/// <remarks>
/// <para>The effect of a node is the product, over the necessary links into it, of <c>effect(cause) × x</c>, times, if there are links with contributions, the sum over
/// them of <c>contribution × effect(cause) × x</c>. For each link <c>x</c> is 1 when its doubt comes out well and 0 otherwise, and 1 when it has none. A node that nothing leads to
/// has effect 1. Written out, this is a sum of <see cref="Terms"/>; as <c>x² = x</c>, a link that lies on two paths counts once, and so does a doubt that two links share.</para>
/// <para>What is to be expected is exact, not simulated: each term's weight times the likelihoods of its events, which are independent. Decimal arithmetic rounds each
/// product at 28 decimal places; products and sums are taken in the order of identifiers, so the order in which a map was given makes no difference.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class ChainEffect
{
    private ChainEffect(ChainNodeId node, ImmutableArray<ChainEvent> events, ImmutableArray<ChainEffectTerm> terms, decimal expectedPart)
    {
        Node = node;
        Events = events;
        Terms = terms;
        ExpectedPart = expectedPart;
    }

    /// <summary>The node.</summary>
    public ChainNodeId Node { get; }

    /// <summary>What may or may not come out well on the way to it, by doubt; empty when nothing is in doubt.</summary>
    public ImmutableArray<ChainEvent> Events { get; }

    /// <summary>The parts of the effect; their weights add up to 1, but for the rounding of contributions at 28 decimal places.</summary>
    public ImmutableArray<ChainEffectTerm> Terms { get; }

    /// <summary>The part of the full effect that is to be expected: 0 to 1.</summary>
    public decimal ExpectedPart { get; }

    /// <summary>The effect of a node. Time in proportion to terms and their events.</summary>
    /// <param name="map">The map.</param>
    /// <param name="node">The node, which is not an objective; a benefit as a rule.</param>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    /// <exception cref="ArgumentException">The node is an objective: it is no amount that could come about in part.</exception>
    public static ChainEffect Of(BenefitsMap map, ChainNodeId node)
    {
        ArgumentNullException.ThrowIfNull(map);
        var (effects, place) = (map.Effects, map.PlaceOf(node));
        if (map.Nodes[place].Kind == ChainNodeKind.Objective)
        {
            throw new ArgumentException($"{node} is an objective: it is no amount that could come about in part.", nameof(node));
        }

        var terms = effects.TermsOf(place);
        int[] used = [.. terms.SelectMany(static t => t.Events.Items()).Distinct().Order()];
        return new(
            node,
            [.. used.Select(i => effects.Events[i])],
            [.. terms.Select(t => new ChainEffectTerm([.. t.Events.Items().Select(i => Array.BinarySearch(used, i))], t.Weight))],
            effects.Expected(place));
    }

    /// <summary>The part of the full effect that is there when some doubts come out well and all others do not.</summary>
    /// <param name="wellOut">Whether a doubt of <see cref="Events"/> comes out well.</param>
    public decimal When(Func<Doubt, bool> wellOut)
    {
        ArgumentNullException.ThrowIfNull(wellOut);
        bool[] happens = [.. Events.Select(e => wellOut(e.Covers))];
        return Terms.Where(t => t.Events.All(i => happens[i])).Sum(static t => t.Weight);
    }

    /// <summary>The part of a benefit's full effect that is to be expected; 1, at once, when nothing in the map is in doubt.</summary>
    internal static decimal Expected(BenefitsMap map, ChainNodeId benefit) => map.Effects.Expected(map.PlaceOf(benefit));

    /// <summary>What is to be expected of a node's effect when others are missing. Time linear in the map if nothing is in doubt.</summary>
    internal static decimal ExpectedWithout(BenefitsMap map, ChainNodeId node, Func<ChainNode, bool> isMissing)
    {
        bool[] missing = [.. map.Nodes.Select(isMissing)];
        return map.Effects.ExpectedWithout(missing, [map.PlaceOf(node)])[0];
    }
}
