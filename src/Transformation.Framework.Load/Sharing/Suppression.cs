namespace Transformation.Framework.Load;

/// <summary>Chooses what to hide in a table with margins, so that what is small cannot be worked out from what is shown.</summary>
/// <remarks>
/// <para>
/// The table is a graph: a node for each row and each column (those of the totals included), an edge for each place. What is shown gives one equation for each node over its hidden
/// edges. A hidden value follows from the equations exactly when its edge is a bridge, that is, lies on no circle of hidden edges (Gusfield, "A graph theoretic approach to
/// statistical data security", SIAM Journal on Computing 17, 1988): round a circle, values can go up and down in turn with every sum kept.
/// </para>
/// <para>
/// So each small value, the largest first, gets a circle: the cheapest path of other edges between its row and its column, where what is hidden already costs nothing and
/// what is not costs its hours. And because readers know that no hours are below none, a path may use an edge that goes down as the small value goes up only
/// if it holds as much as the small value: as far as a reader can tell, the small value may be twice what it is. There is always such a path: over the row's total, the
/// total of all and the period's total, which go up with it.
/// </para>
/// <para>Hiding as little as possible is a hard problem; this finds a small set, not the smallest. The same table gives the same choice. Takes O(s·n·log n) for s small values among n at worst, far less when most of them protect each other.</para>
/// </remarks>
internal static class Suppression
{
    /// <summary>Which places of the table to hide, by <see cref="SharedTable.PlaceOf"/>.</summary>
    internal static bool[] Of(SharedTable table, SuppressionRule rule, CancellationToken cancellationToken = default)
    {
        var graph = new HiddenGraph(table);
        var small = Enumerable.Range(0, table.Count)
            .Where(place => rule.IsSmall(table[place]))
            .OrderByDescending(place => table[place].Most)
            .ThenBy(static place => place)
            .ToList();
        foreach (var place in small)
        {
            graph.Hide(place);
        }

        foreach (var place in small)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!graph.IsProtected(place))
            {
                foreach (var other in graph.CheapestProtection(place))
                {
                    graph.Hide(other);
                }
            }
        }

        return graph.Hidden;
    }
}
