using System.Collections.Immutable;

namespace Transformation.Framework.Load;

/// <summary>Works out the cells that a scenario changes, and leaves the others as they are.</summary>
internal sealed class ScenarioOverlay
{
    private readonly CommitmentTable table;
    private readonly LoadCube cube;
    private readonly TableGrouping grouping;
    private readonly Dictionary<int, ImmutableArray<ScenarioChange>> changesOf;
    private readonly Dictionary<int, ChangedCell> changed = [];

    internal ScenarioOverlay(CommitmentTable table, LoadCube cube, ImmutableArray<ScenarioChange> changes)
    {
        this.table = table;
        this.cube = cube;
        grouping = new(table, cube.Dimensions);
        changesOf = changes
            .GroupBy(change => table.Initiatives.BinarySearch(change.Initiative))
            .Where(static group => group.Key >= 0)
            .ToDictionary(static group => group.Key, static group => group.ToImmutableArray());
    }

    internal LoadCube Run()
    {
        foreach (var (unit, initiative, row) in TableRows.Of(table, (unit, initiative) => ChangesOf(unit, initiative).Any()))
        {
            var now = Apply(row, ChangesOf(unit, initiative));
            if (now is not [var one] || one != row)
            {
                var cell = grouping.CellOf(unit, initiative);
                (changed.TryGetValue(cell, out var known) ? known : changed[cell] = new(cube.Axis)).Change(row, now);
            }
        }

        return changed.Count == 0 ? cube : Overlay();
    }

    private IEnumerable<ScenarioChange> ChangesOf(int unit, int initiative) =>
        changesOf.TryGetValue(initiative, out var changes) ? changes.Where(change => change.IsAbout(table.Units[unit])) : [];

    private List<EventRow> Apply(in EventRow row, IEnumerable<ScenarioChange> changes)
    {
        List<EventRow> rows = [row];
        foreach (var change in changes)
        {
            var next = new List<EventRow>();
            foreach (var one in rows)
            {
                change.Apply(one, table.Range, next);
            }

            rows = next;
        }

        return rows;
    }

    private LoadCube Overlay()
    {
        var rowsLeft = CountRows();
        var cells = cube.Cells.ToBuilder();
        var gone = new HashSet<int>();
        foreach (var (cell, change) in changed)
        {
            var place = cube.Keys.CellOf(grouping.ValuesOf(cell)) is >= 0 and var known
                ? known
                : throw new ArgumentException("The cube lacks a cell that the table has rows for: it was not worked out from this table.", "cube");
            cells[place] = change.Over(cells[place]);
            if (rowsLeft[cell] + change.RowsMore == 0)
            {
                gone.Add(place);
            }
        }

        return gone.Count == 0
            ? new(cube.Axis, cube.Dimensions, cube.Keys, cells.MoveToImmutable())
            : LoadCube.Of(
                cube.Axis,
                cube.Dimensions,
                Enumerable.Range(0, cells.Count).Where(place => !gone.Contains(place)).Select(place => (cube.Keys.ValuesOf(place), cells[place])));
    }

    /// <summary>How many rows each changed cell has in the table.</summary>
    private Dictionary<int, int> CountRows()
    {
        var counts = changed.Keys.ToDictionary(static cell => cell, static _ => 0);
        var columns = table.Columns;
        for (var run = 0; run < columns.RunCount; run++)
        {
            Count(columns.RunUnits[run], RunKey.Initiative(columns.RunKeys[run]), columns.RunStarts[run + 1] - columns.RunStarts[run]);
        }

        foreach (var row in table.Wide)
        {
            Count(row.Unit, row.Initiative, 1);
        }

        return counts;

        void Count(int unit, int initiative, int rows)
        {
            var cell = grouping.CellOf(unit, initiative);
            if (counts.TryGetValue(cell, out var known))
            {
                counts[cell] = known + rows;
            }
        }
    }

    private sealed class ChangedCell(SlotAxis axis)
    {
        private readonly CellEvents before = new(axis);
        private readonly CellEvents after = new(axis);

        internal int RowsMore { get; private set; }

        internal void Change(in EventRow row, List<EventRow> now)
        {
            before.Add(row, 1);
            foreach (var one in now)
            {
                after.Add(one, 1);
            }

            RowsMore += now.Count - 1;
        }

        internal LoadCell Over(LoadCell cell)
        {
            var copy = cell.Copy();
            copy.Add(before.ToCell(), -1);
            copy.Add(after.ToCell());
            return copy;
        }
    }
}
