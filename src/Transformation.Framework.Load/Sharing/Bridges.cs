namespace Transformation.Framework.Load;

/// <summary>Finds what can be worked out of a table with margins: the hidden places that lie on no circle of hidden places.</summary>
/// <remarks>
/// Nodes are the rows and columns, edges the hidden places. A depth-first search gives each node the earliest node that it, or what was found through it, reaches by
/// another edge than the one it was found by (Tarjan, "A note on finding the bridges of a graph", Information Processing Letters 2, 1974). Takes time in proportion to the places.
/// </remarks>
internal sealed class Bridges
{
    private readonly int rows;
    private readonly int columns;
    private readonly bool[] hidden;
    private readonly int[] foundAt;
    private readonly int[] reaches;
    private readonly int[] foundBy;
    private readonly int[] tried;
    private int found;

    private Bridges(int rows, int columns, bool[] hidden)
    {
        (this.rows, this.columns, this.hidden) = (rows, columns, hidden);
        var nodes = rows + columns;
        (foundAt, reaches, foundBy, tried) = (new int[nodes], new int[nodes], new int[nodes], new int[nodes]);
    }

    /// <summary>The places, by row, then column, that follow from what is not hidden.</summary>
    /// <param name="rows">How many rows there are, the totals' included.</param>
    /// <param name="columns">How many columns there are, the totals' included.</param>
    /// <param name="hidden">Which places are hidden, row after row.</param>
    internal static List<int> Of(int rows, int columns, bool[] hidden)
    {
        var search = new Bridges(rows, columns, hidden);
        var bridges = new List<int>();
        for (var row = 0; row < rows; row++)
        {
            if (search.foundAt[row] == 0)
            {
                search.From(row, bridges);
            }
        }

        bridges.Sort();
        return bridges;
    }

    private void From(int start, List<int> bridges)
    {
        var path = new Stack<int>();
        Enter(start, -1, path);
        while (path.TryPeek(out var node))
        {
            var next = NextOf(node);
            if (next < 0)
            {
                path.Pop();
                Leave(node, path, bridges);
            }
            else if (foundAt[next] == 0)
            {
                Enter(next, PlaceOf(node, next), path);
            }
            else if (PlaceOf(node, next) != foundBy[node])
            {
                reaches[node] = Math.Min(reaches[node], foundAt[next]);
            }
        }
    }

    private void Enter(int node, int by, Stack<int> path)
    {
        foundAt[node] = reaches[node] = ++found;
        foundBy[node] = by;
        path.Push(node);
    }

    private void Leave(int node, Stack<int> path, List<int> bridges)
    {
        if (!path.TryPeek(out var parent))
        {
            return;
        }

        reaches[parent] = Math.Min(reaches[parent], reaches[node]);
        if (reaches[node] == foundAt[node])
        {
            bridges.Add(foundBy[node]);
        }
    }

    /// <summary>The next node that a hidden place leads to; -1 when all were tried.</summary>
    private int NextOf(int node)
    {
        var (first, count) = node < rows ? (rows, columns) : (0, rows);
        while (tried[node] < count)
        {
            var next = first + tried[node]++;
            if (hidden[PlaceOf(node, next)])
            {
                return next;
            }
        }

        return -1;
    }

    private int PlaceOf(int one, int other) => one < rows ? (one * columns) + other - rows : (other * columns) + one - rows;
}
