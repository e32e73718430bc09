using System.Buffers;
using System.Collections.Immutable;

namespace Transformation.Framework.Benefits;

/// <summary>How much of each node's effect is to be expected, worked out on the numbered chain of one map.</summary>
/// <remarks>Without a doubt in the map every effect is a plain number, found in time linear in nodes and links. Immutable; safe to share between threads.</remarks>
internal sealed class ChainEffects
{
    private readonly ChainGraph graph;
    private readonly bool[] isObjective;
    private readonly decimal?[] contributions;
    private readonly int[] eventOf;
    private readonly decimal[] likelihoods;
    private readonly EffectTerm[]?[] terms = [];

    /// <param name="graph">The chain, without circles.</param>
    /// <param name="nodes">Its nodes, as the graph numbers them.</param>
    /// <param name="links">Its links, as the graph numbers them.</param>
    internal ChainEffects(ChainGraph graph, ImmutableArray<ChainNode> nodes, ImmutableArray<ChainLink> links)
    {
        this.graph = graph;
        isObjective = [.. nodes.Select(static n => n.Kind == ChainNodeKind.Objective)];
        contributions = [.. links.Select(static l => l.Contribution?.Fraction)];
        HasWays = contributions.Any(static c => c is not null);
        Events = EventsOf(links);
        likelihoods = [.. Events.Select(static e => e.Likelihood.Fraction)];
        var places = Events.Index().ToDictionary(static e => e.Item.Covers, static e => e.Index);
        eventOf = [.. links.Select(l => l.Doubt is { } doubt ? places[doubt.Covers] : -1)];
        if (!Events.IsEmpty)
        {
            terms = Terms(null);
        }
    }

    /// <summary>What may or may not happen in the map, by doubt.</summary>
    internal ImmutableArray<ChainEvent> Events { get; }

    /// <summary>Whether any links add up, so that a node can lose a part of its effect; otherwise it loses everything or nothing.</summary>
    internal bool HasWays { get; }

    /// <summary>Whether a node's polynomial got too long to work with.</summary>
    internal bool IsTooLong(int node) => !Events.IsEmpty && !isObjective[node] && terms[node] is null;

    /// <summary>The polynomial of a node that is not an objective.</summary>
    internal EffectTerm[] TermsOf(int node) => Events.IsEmpty ? EffectTerms.Whole : terms[node]!;

    /// <summary>What is to be expected of a node's effect; 1 when nothing before it is in doubt. Time linear in terms and their events.</summary>
    internal decimal Expected(int node) => Events.IsEmpty ? 1 : EffectTerms.Expected(terms[node]!, likelihoods);

    /// <summary>What is to be expected of each of some nodes when others are missing. Time linear in nodes and links if nothing is in doubt.</summary>
    internal decimal[] ExpectedWithout(ReadOnlySpan<bool> missing, ReadOnlySpan<int> nodes)
    {
        var expected = new decimal[nodes.Length];
        if (Events.IsEmpty)
        {
            // Asked once for each node of a chain: the numbers in between are borrowed, not allocated.
            var numbers = ArrayPool<decimal>.Shared.Rent(graph.Count);
            Numbers(missing, numbers);
            for (var i = 0; i < nodes.Length; i++)
            {
                expected[i] = numbers[nodes[i]];
            }

            ArrayPool<decimal>.Shared.Return(numbers);
        }
        else
        {
            var without = Terms(missing);
            for (var i = 0; i < nodes.Length; i++)
            {
                expected[i] = EffectTerms.Expected(without[nodes[i]]!, likelihoods);
            }
        }

        return expected;
    }

    private static ImmutableArray<ChainEvent> EventsOf(ImmutableArray<ChainLink> links) =>
    [
        .. links.Where(static l => l.Doubt is not null)
            .GroupBy(static l => l.Doubt!.Covers)
            .OrderBy(static g => g.Key)
            .Select(static g => new ChainEvent(g.Key, g.First().Doubt!.Likelihood, [.. g])),
    ];

    private void Numbers(ReadOnlySpan<bool> missing, decimal[] numbers)
    {
        foreach (var node in graph.CausesFirst)
        {
            var (product, sum, hasWays) = (missing[node] ? 0m : 1m, 0m, false);
            foreach (var link in graph.LinksInto(node))
            {
                var cause = numbers[graph.From(link)];
                if (contributions[link] is { } part)
                {
                    hasWays = true;
                    sum += part * cause;
                }
                else
                {
                    product *= cause;
                }
            }

            numbers[node] = hasWays ? product * sum : product;
        }
    }

    /// <summary>
    /// Null for a node with too much to work out, and for one that rests on such a node. Objectives are left out: no amount hangs on them, and all that is in doubt comes
    /// together there.
    /// </summary>
    private EffectTerm[]?[] Terms(ReadOnlySpan<bool> missing)
    {
        var (all, algebra) = (new EffectTerm[]?[graph.Count], new EffectTerms());
        foreach (var node in graph.CausesFirst)
        {
            if (!isObjective[node])
            {
                all[node] = Terms(node, !missing.IsEmpty && missing[node], all, algebra);
            }
        }

        return all;
    }

    private EffectTerm[]? Terms(int node, bool isMissing, EffectTerm[]?[] all, EffectTerms algebra)
    {
        if (isMissing)
        {
            return EffectTerms.Nothing;
        }

        var (product, ways) = (EffectTerms.Whole, new List<(EffectTerm[], decimal)>());
        foreach (var link in graph.LinksInto(node))
        {
            var passed = all[graph.From(link)] is { } cause ? eventOf[link] < 0 ? cause : algebra.Given(cause, eventOf[link]) : null;
            if (passed is null)
            {
                return null;
            }

            if (contributions[link] is { } part)
            {
                ways.Add((passed, part));
            }
            else if (algebra.Product(product, passed) is { } further)
            {
                product = further;
            }
            else
            {
                return null;
            }
        }

        return ways.Count == 0 ? product : algebra.Sum(ways) is { } sum ? algebra.Product(product, sum) : null;
    }
}
