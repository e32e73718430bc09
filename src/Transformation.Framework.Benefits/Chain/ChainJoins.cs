using System.Collections.Immutable;

namespace Transformation.Framework.Benefits;

/// <summary>The links of a map, still unchecked, that join two nodes which are there; nodes by their place in the map.</summary>
internal sealed class ChainJoins
{
    private readonly MapOutline map;

    internal ChainJoins(MapOutline map, Dictionary<ChainNodeId, int> places)
    {
        this.map = map;
        var all = ImmutableArray.CreateBuilder<Join>(map.Links.Length);
        foreach (var link in map.Links)
        {
            if (link is { From: { } from, To: { } to } && places.TryGetValue(from, out var cause) && places.TryGetValue(to, out var effect))
            {
                all.Add(new(link, cause, effect));
            }
        }

        All = all.ToImmutable();
        Graph = new(map.Nodes.Length, [.. All.Select(static j => j.From)], [.. All.Select(static j => j.To)]);
    }

    /// <summary>The links, in the order given; the graph numbers them alike.</summary>
    internal ImmutableArray<Join> All { get; }

    internal ChainGraph Graph { get; }

    /// <summary>Whether a link leads to the same or a later layer; one to or from a node of unknown kind may.</summary>
    internal bool IsRightWay(Join join) =>
        map.Nodes[join.From].Kind is not { } from || map.Nodes[join.To].Kind is not { } to || from <= to;

    /// <summary>
    /// Marks the nodes of a kind and everything they lead to by links the right way round. A node whose kind could not be read may have been of that kind.
    /// </summary>
    internal bool[] After(ChainNodeKind kind)
    {
        var reached = new bool[map.Nodes.Length];
        var pending = new Stack<int>();
        foreach (var node in map.Nodes.Where(n => n.Kind is null || n.Kind == kind))
        {
            reached[node.Index] = true;
            pending.Push(node.Index);
        }

        while (pending.TryPop(out var node))
        {
            foreach (var link in Graph.LinksOutOf(node))
            {
                var next = Graph.To(link);
                if (!reached[next] && IsRightWay(All[link]))
                {
                    reached[next] = true;
                    pending.Push(next);
                }
            }
        }

        return reached;
    }

    /// <summary>A link, and the places of what it joins.</summary>
    internal readonly record struct Join(LinkOutline Link, int From, int To);
}
