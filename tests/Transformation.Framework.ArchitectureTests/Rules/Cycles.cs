namespace Transformation.Framework.ArchitectureTests.Rules;

/// <summary>Finds cycles in a small directed graph and tells each one by its arrows.</summary>
internal static class Cycles
{
    /// <summary>
    /// One shortest cycle for each group of nodes that reach one another, as its arrows in order. A node's arrow to itself is no cycle.
    /// Ordinal order throughout, so that the same graph is always told the same way.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<Arrow>> In(IEnumerable<Arrow> arrows)
    {
        var byFrom = arrows
            .Where(arrow => arrow.From != arrow.To)
            .DistinctBy(arrow => (arrow.From, arrow.To))
            .OrderBy(arrow => arrow.From, StringComparer.Ordinal).ThenBy(arrow => arrow.To, StringComparer.Ordinal)
            .ToLookup(arrow => arrow.From, StringComparer.Ordinal);

        var cycles = new List<IReadOnlyList<Arrow>>();
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in byFrom.Select(group => group.Key))
        {
            if (!told.Contains(start) && ShortestBackTo(start, byFrom) is { } cycle)
            {
                cycles.Add(cycle);
                told.UnionWith(cycle.Select(arrow => arrow.From));
            }
        }

        return cycles;
    }

    private static List<Arrow>? ShortestBackTo(string start, ILookup<string, Arrow> byFrom)
    {
        var cameBy = new Dictionary<string, Arrow>(StringComparer.Ordinal);
        var queue = new Queue<string>([start]);
        while (queue.TryDequeue(out var node))
        {
            foreach (var arrow in byFrom[node])
            {
                if (arrow.To == start)
                {
                    return PathTo(arrow, start, cameBy);
                }

                if (cameBy.TryAdd(arrow.To, arrow))
                {
                    queue.Enqueue(arrow.To);
                }
            }
        }

        return null;
    }

    private static List<Arrow> PathTo(Arrow last, string start, Dictionary<string, Arrow> cameBy)
    {
        var path = new List<Arrow> { last };
        while (path[^1].From != start)
        {
            path.Add(cameBy[path[^1].From]);
        }

        path.Reverse();
        return path;
    }
}
