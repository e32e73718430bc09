using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Finds the claims behind a slice.</summary>
internal sealed class SliceExplanation
{
    private readonly LoadSlice slice;
    private readonly CommitmentTable table;
    private readonly TableGrouping grouping;
    private readonly Dictionary<int, bool> isSelected = [];

    internal SliceExplanation(LoadSlice slice, CommitmentTable table)
    {
        this.slice = slice;
        this.table = table;
        grouping = new TableGrouping(table, slice.Cube.Dimensions);
    }

    internal ImmutableArray<LoadPart> In(int period)
    {
        var axis = slice.Cube.Axis;
        var (firstSlot, endSlot) = axis.SlotsOf(period, period);
        var (first, end) = (axis.Starts[firstSlot], axis.Starts[endSlot]);
        return
        [
            .. Rows()
                .Where(row => row.From < end && row.End > first)
                .GroupBy(static row => row.Source)
                .OrderBy(static rows => rows.Key)
                .Select(rows => PartOf([.. rows], period, first, end)),
        ];
    }

    private IEnumerable<WideRow> Rows()
    {
        var columns = table.Columns;
        for (var run = 0; run < columns.RunCount; run++)
        {
            var (unit, initiative, kind) = (columns.RunUnits[run], RunKey.Initiative(columns.RunKeys[run]), RunKey.Kind(columns.RunKeys[run]));
            for (var i = columns.RunStarts[run]; IsSelected(unit, initiative) && i < columns.RunStarts[run + 1]; i++)
            {
                var row = columns.Rows[i];
                yield return new(unit, initiative, kind, row.From, row.End, row.Rate, columns.Sources[i]);
            }
        }

        foreach (var row in table.Wide.Where(row => IsSelected(row.Unit, row.Initiative)))
        {
            yield return row;
        }
    }

    private bool IsSelected(int unit, int initiative)
    {
        var cell = grouping.CellOf(unit, initiative);
        return isSelected.TryGetValue(cell, out var known)
            ? known
            : isSelected[cell] = slice.Cells.BinarySearch(slice.Cube.Keys.CellOf(grouping.ValuesOf(cell))) >= 0;
    }

    private LoadPart PartOf(WideRow[] rows, int period, int first, int end)
    {
        // One claim in cells of its own: the same arithmetic as for many.
        var cell = new LoadCell(slice.Cube.Axis.Count);
        foreach (var row in rows)
        {
            CubeCalculator.AddWide(slice.Cube.Axis, row with { From = Math.Max(row.From, first), End = Math.Min(row.End, end) }, cell);
        }

        var claim = rows[0];
        var unit = table.Units[claim.Unit];
        var days = rows.Max(row => Math.Min(row.End, end)) - rows.Min(row => Math.Max(row.From, first));
        var isUnestimated = claim.Kind == RowKind.Unestimated;
        var figure = new SliceSums(slice.Cube.Axis, [cell]).Between(period, period);
        return new(
            claim.Source, unit.Organisation, unit.Team, table.Initiatives[claim.Initiative], days, isUnestimated ? null : figure.Least, isUnestimated ? null : figure.Most);
    }
}
