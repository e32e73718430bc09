using System.Runtime.InteropServices;

namespace Transformation.Framework.Load;

/// <summary>What is hidden of a table, as edges between rows and columns; and the circles that protect it: see <see cref="Suppression"/>.</summary>
internal sealed class HiddenGraph
{
    private readonly SharedTable table;
    private readonly List<int>[] neighbours;
    private readonly Step[] steps;
    private readonly Queue<int> reached = new();
    private readonly PriorityQueue<int, (ulong Cost, int Length, int Node)> queue = new();

    internal HiddenGraph(SharedTable table)
    {
        this.table = table;
        Hidden = new bool[table.Count];
        steps = new Step[table.Rows + table.Columns + 2];
        neighbours = [.. steps.Select(static _ => new List<int>())];
    }

    /// <summary>Which places are hidden.</summary>
    internal bool[] Hidden { get; }

    internal void Hide(int place)
    {
        if (!Hidden[place])
        {
            Hidden[place] = true;
            var (row, column) = EndsOf(place);
            neighbours[row].Add(column);
            neighbours[column].Add(row);
        }
    }

    /// <summary>Whether what is hidden already protects a place.</summary>
    internal bool IsProtected(int place)
    {
        var (start, end) = EndsOf(place);
        Array.Fill(steps, Step.None);
        steps[start] = new(0, 0, start, IsDone: true);
        reached.Clear();
        reached.Enqueue(start);
        while (!steps[end].IsDone && reached.TryDequeue(out var node))
        {
            foreach (var next in neighbours[node])
            {
                if (!steps[next].IsDone && Allows(place, PlaceBetween(node, next), IsRow(node)))
                {
                    steps[next] = new(0, 0, node, IsDone: true);
                    reached.Enqueue(next);
                }
            }
        }

        return steps[end].IsDone;
    }

    /// <summary>The places on the cheapest path that protects a place, hidden or not.</summary>
    internal IEnumerable<int> CheapestProtection(int place)
    {
        var (start, end) = EndsOf(place);
        Array.Fill(steps, Step.None);
        queue.Clear();
        steps[start] = new(0, 0, start, IsDone: false);
        queue.Enqueue(start, (0, 0, start));
        while (queue.TryDequeue(out var node, out _) && node != end)
        {
            if (!steps[node].IsDone)
            {
                steps[node] = steps[node] with { IsDone = true };
                Extend(place, node);
            }
        }

        for (var node = end; node != start; node = steps[node].From)
        {
            yield return PlaceBetween(node, steps[node].From);
        }
    }

    private void Extend(int place, int node)
    {
        var step = steps[node];
        var (first, count) = IsRow(node) ? (NodeOfColumn(0), table.Columns + 1) : (0, table.Rows + 1);
        for (var next = first; next < first + count; next++)
        {
            ref var known = ref steps[next];
            var between = PlaceBetween(node, next);
            if (known.IsDone || !Allows(place, between, IsRow(node)))
            {
                continue;
            }

            var (cost, length) = (step.Cost + CostOf(between), step.Length + 1);
            if (cost < known.Cost || (cost == known.Cost && length < known.Length))
            {
                known = new(cost, length, node, IsDone: false);
                queue.Enqueue(next, (cost, length, next));
            }
        }
    }

    /// <summary>Nothing when hidden, else the hours: in quarters of milliseconds less, so that the sums of rows, of columns and of all together fit.</summary>
    private ulong CostOf(int place) => Hidden[place] ? 0 : ((ulong)table[place].Most >> 2) + 1;

    /// <summary>Whether the circle of a place may go over another one, from its row to its column or the other way.</summary>
    private bool Allows(int place, int other, bool fromRow)
    {
        var cell = table[other];
        var goesDown = (table.SignOf(other) == table.SignOf(place)) == fromRow;
        return other != place && !cell.IsEmpty && (!goesDown || cell.Least >= Math.Max(1, table[place].Most));
    }

    private (int Row, int Column) EndsOf(int place)
    {
        var (row, column) = table.At(place);
        return (row, NodeOfColumn(column));
    }

    private bool IsRow(int node) => node <= table.Rows;

    private int NodeOfColumn(int column) => table.Rows + 1 + column;

    private int PlaceBetween(int one, int other) =>
        IsRow(one) ? table.PlaceOf(one, other - table.Rows - 1) : table.PlaceOf(other, one - table.Rows - 1);

    /// <summary>The cheapest way known to a node.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Step(ulong Cost, int Length, int From, bool IsDone)
    {
        internal static Step None => new(ulong.MaxValue, 0, -1, IsDone: false);
    }
}
