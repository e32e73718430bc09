namespace Transformation.Framework.Benefits;

/// <summary>A chain as numbers: nodes and links by their place in a list, with the links into and out of each node side by side.</summary>
/// <remarks>Made in time linear in nodes and links, and read without looking anything up. No recursion. Immutable; safe to share between threads.</remarks>
internal sealed class ChainGraph
{
    private readonly int[] from;
    private readonly int[] to;
    private readonly int[] firstIn;
    private readonly int[] into;
    private readonly int[] firstOut;
    private readonly int[] outOf;
    private readonly int[] order;

    /// <summary>Takes the links in their order, so that those of a node come in that order too.</summary>
    /// <param name="nodes">How many nodes there are.</param>
    /// <param name="from">For each link, the place of its cause.</param>
    /// <param name="to">For each link, the place of what it leads to.</param>
    internal ChainGraph(int nodes, int[] from, int[] to)
    {
        Count = nodes;
        this.from = from;
        this.to = to;
        (firstIn, into) = Grouped(nodes, to);
        (firstOut, outOf) = Grouped(nodes, from);
        order = Sorted();
    }

    internal int Count { get; }

    internal int Links => from.Length;

    /// <summary>Whether no link leads in a circle.</summary>
    internal bool IsAcyclic => order.Length == Count;

    /// <summary>The nodes, causes before what follows from them; without those in a circle or after one.</summary>
    internal ReadOnlySpan<int> CausesFirst => order;

    internal int From(int link) => from[link];

    internal int To(int link) => to[link];

    internal ReadOnlySpan<int> LinksInto(int node) => into.AsSpan(firstIn[node]..firstIn[node + 1]);

    internal ReadOnlySpan<int> LinksOutOf(int node) => outOf.AsSpan(firstOut[node]..firstOut[node + 1]);

    /// <summary>Marks everything that leads to a node, directly or not, but not the node itself (unless it leads to itself).</summary>
    internal bool[] Before(int node) => Reached(node, firstIn, into, from);

    /// <summary>Marks everything a node leads to, directly or not, but not the node itself (unless it leads to itself).</summary>
    internal bool[] After(int node) => Reached(node, firstOut, outOf, to);

    private static (int[] First, int[] Links) Grouped(int nodes, int[] end)
    {
        var first = new int[nodes + 1];
        foreach (var node in end)
        {
            first[node + 1]++;
        }

        for (var node = 0; node < nodes; node++)
        {
            first[node + 1] += first[node];
        }

        var next = first.AsSpan(..nodes).ToArray();
        var links = new int[end.Length];
        for (var link = 0; link < end.Length; link++)
        {
            links[next[end[link]]++] = link;
        }

        return (first, links);
    }

    /// <summary>Kahn's order: a node follows once all its causes have.</summary>
    private int[] Sorted()
    {
        var waitsFor = new int[Count];
        var sorted = new int[Count];
        var found = 0;
        for (var node = 0; node < Count; node++)
        {
            waitsFor[node] = LinksInto(node).Length;
            if (waitsFor[node] == 0)
            {
                sorted[found++] = node;
            }
        }

        for (var i = 0; i < found; i++)
        {
            foreach (var link in LinksOutOf(sorted[i]))
            {
                if (--waitsFor[to[link]] == 0)
                {
                    sorted[found++] = to[link];
                }
            }
        }

        return sorted[..found];
    }

    private bool[] Reached(int start, int[] first, int[] links, int[] end)
    {
        var reached = new bool[Count];
        var pending = new Stack<int>([start]);
        while (pending.TryPop(out var node))
        {
            foreach (var link in links.AsSpan(first[node]..first[node + 1]))
            {
                if (!reached[end[link]])
                {
                    reached[end[link]] = true;
                    pending.Push(end[link]);
                }
            }
        }

        return reached;
    }
}
