using System.Runtime.InteropServices;

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
/// <para>Hiding as little as possible is a hard problem; this finds a small set, not the smallest. The same table gives the same choice. Takes O(s·n·log n) for s small values among n at worst.</para>
/// </remarks>
internal sealed class Suppression
{
    private readonly SharedTable table;
    private readonly bool[] hidden;
    private readonly Step[] steps;
    private readonly PriorityQueue<int, (Int128 Cost, int Length, int Node)> queue = new();

    private Suppression(SharedTable table)
    {
        this.table = table;
        hidden = new bool[table.Count];
        steps = new Step[table.Rows + table.Columns + 2];
    }

    /// <summary>Which places of the table to hide, by <see cref="SharedTable.PlaceOf"/>.</summary>
    internal static bool[] Of(SharedTable table, SuppressionRule rule, CancellationToken cancellationToken = default)
    {
        var choice = new Suppression(table);
        var small = Enumerable.Range(0, table.Count)
            .Where(place => rule.IsSmall(choice.CellAt(place)))
            .OrderByDescending(place => choice.CellAt(place).Most)
            .ThenBy(static place => place)
            .ToList();
        foreach (var place in small)
        {
            choice.hidden[place] = true;
        }

        foreach (var place in small)
        {
            cancellationToken.ThrowIfCancellationRequested();
            choice.Protect(place);
        }

        return choice.hidden;
    }

    private TableCell CellAt(int place)
    {
        var (row, column) = table.At(place);
        return table[row, column];
    }

    /// <summary>Hides the cheapest path from the row of a small value to its column.</summary>
    private void Protect(int place)
    {
        var (row, column) = table.At(place);
        var end = NodeOfColumn(column);
        FindPath(place, row, end);
        for (var node = end; node != row; node = steps[node].From)
        {
            hidden[PlaceBetween(node, steps[node].From)] = true;
        }
    }

    private void FindPath(int place, int start, int end)
    {
        Array.Fill(steps, Step.None);
        queue.Clear();
        steps[start] = new Step(0, 0, start, IsDone: false);
        queue.Enqueue(start, (0, 0, start));
        while (queue.TryDequeue(out var node, out _) && node != end)
        {
            if (!steps[node].IsDone)
            {
                steps[node] = steps[node] with { IsDone = true };
                Extend(place, node);
            }
        }
    }

    private void Extend(int place, int node)
    {
        var isRow = node <= table.Rows;
        var (first, count) = isRow ? (NodeOfColumn(0), table.Columns + 1) : (0, table.Rows + 1);
        for (var next = first; next < first + count; next++)
        {
            ref var known = ref steps[next];
            var between = PlaceBetween(node, next);
            if (known.IsDone || between == place || !Allows(place, between, isRow))
            {
                continue;
            }

            var cost = steps[node].Cost + (hidden[between] ? 0 : (Int128)CellAt(between).Most + 1);
            var length = steps[node].Length + 1;
            if (cost < known.Cost || (cost == known.Cost && length < known.Length))
            {
                known = new Step(cost, length, node, IsDone: false);
                queue.Enqueue(next, (cost, length, next));
            }
        }
    }

    /// <summary>Whether the circle of a small value may go over another place, from its row to its column or the other way.</summary>
    private bool Allows(int small, int place, bool fromRow)
    {
        var ((smallRow, smallColumn), (row, column)) = (table.At(small), table.At(place));
        var cell = table[row, column];
        var goesDown = (table.SignOf(row, column) == table.SignOf(smallRow, smallColumn)) == fromRow;
        return !cell.IsEmpty && (!goesDown || cell.Least >= Math.Max(1, table[smallRow, smallColumn].Most));
    }

    private int NodeOfColumn(int column) => table.Rows + 1 + column;

    private int PlaceBetween(int one, int other) =>
        one <= table.Rows ? table.PlaceOf(one, other - table.Rows - 1) : table.PlaceOf(other, one - table.Rows - 1);

    /// <summary>The cheapest way known to a node.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Step(Int128 Cost, int Length, int From, bool IsDone)
    {
        internal static Step None => new(Int128.MaxValue, 0, -1, IsDone: false);
    }
}
