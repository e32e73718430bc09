using System.Collections.Immutable;
using System.Globalization;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What must hold between the columns, rows and sums of a table.</summary>
internal static class FundingTableChecks
{
    internal static void Run(
        IReadOnlyList<JsonItem<FundingColumn>> columns,
        IReadOnlyList<JsonItem<FundingRow>> rows,
        IReadOnlyList<JsonItem<FundingSum>> sums,
        decimal roundedTo,
        ProblemCollector problems)
    {
        ItemChecks.ReportRepeatedIds(columns, static c => c.Id, "column", problems);
        ItemChecks.ReportRepeatedIds(rows, static r => r.Id, "row", problems);
        foreach (var row in rows)
        {
            if (ItemChecks.Part(row, static r => r.Cells, "cells", FundingRowShape.CellsShape) is { IsDefault: false } cells)
            {
                Cells(row.Path, cells, columns.Count, roundedTo, problems);
            }
        }

        var knowsColumn = ItemChecks.Knows(columns, static c => c.Id);
        var knowsRow = ItemChecks.Knows(rows, static r => r.Id);
        var lines = rows.Where(static r => r.Value?.Kind == FundingRowKind.Line).Select(static r => r.Value!.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var sum in sums)
        {
            if (ItemChecks.Part(sum, static s => s.Across, "across", FundingShapes.Axis) is var across && !Enum.IsDefined(across))
            {
                continue; // rows or columns? It could not be read.
            }

            var total = ItemChecks.Part(sum, static s => s.Total, "total", CoreShapes.Identifier);
            var (kind, knows) = across == FundingAxis.Columns ? ("column", knowsColumn) : ("row", knowsRow);
            References(total is null ? [] : [total], _ => $"{sum.Path}.total", kind, knows, problems);
            References(
                ItemChecks.Parts(sum, static s => s.Plus, "plus", ItemChecks.Identifiers),
                i => FormattableString.Invariant($"{sum.Path}.plus[{i}]"),
                kind,
                knows,
                problems);
            References(
                ItemChecks.Parts(sum, static s => s.Minus, "minus", ItemChecks.Identifiers),
                i => FormattableString.Invariant($"{sum.Path}.minus[{i}]"),
                kind,
                knows,
                problems);
            if (across == FundingAxis.Rows && total is not null && lines.Contains(total))
            {
                problems.Add(
                    $"{sum.Path}.total",
                    ProblemCodes.Contradiction,
                    $"The row {total} is a line; a row that is a sum of others is a subtotal or a total.");
            }
        }
    }

    private static void Cells(string path, ImmutableArray<decimal?> cells, int columns, decimal roundedTo, ProblemCollector problems)
    {
        if (cells.Length != columns)
        {
            problems.Add(
                $"{path}.cells",
                ProblemCodes.Contradiction,
                FormattableString.Invariant($"There are {cells.Length} cells for {columns} columns; write \"blank\" for an empty one."));
        }

        foreach (var (i, cell) in cells.Index().Where(c => c.Item % roundedTo is not (null or 0)))
        {
            problems.Add(
                FormattableString.Invariant($"{path}.cells[{i}]"),
                ProblemCodes.Contradiction,
                string.Create(CultureInfo.InvariantCulture, $"{cell} is not a multiple of {roundedTo}, which figures of this table are rounded to."));
        }
    }

    private static void References(ImmutableArray<string> ids, Func<int, string> path, string kind, Func<string, bool> knows, ProblemCollector problems)
    {
        foreach (var (i, id) in ids.Index().Where(x => !knows(x.Item)))
        {
            ItemChecks.ReportUnknown(problems, path(i), kind, id);
        }
    }
}
