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
        foreach (var (path, row) in rows.Where(static r => r.Value is not null).Select(static r => (r.Path, r.Value!)))
        {
            Cells(path, row, columns.Count, roundedTo, problems);
        }

        var knowsColumn = ItemChecks.Knows(columns, static c => c.Id);
        var knowsRow = ItemChecks.Knows(rows, static r => r.Id);
        var lines = rows.Where(static r => r.Value?.Kind == FundingRowKind.Line).Select(static r => r.Value!.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, sum) in sums.Where(static s => s.Value is not null).Select(static s => (s.Path, s.Value!)))
        {
            var (kind, knows) = sum.Across == FundingAxis.Columns ? ("column", knowsColumn) : ("row", knowsRow);
            References([sum.Total], _ => $"{path}.total", kind, knows, problems);
            References(sum.Plus, i => FormattableString.Invariant($"{path}.plus[{i}]"), kind, knows, problems);
            References(sum.Minus, i => FormattableString.Invariant($"{path}.minus[{i}]"), kind, knows, problems);
            if (sum.Across == FundingAxis.Rows && lines.Contains(sum.Total))
            {
                problems.Add(
                    $"{path}.total",
                    ProblemCodes.Contradiction,
                    $"The row {sum.Total} is a line; a row that is a sum of others is a subtotal or a total.");
            }
        }
    }

    private static void Cells(string path, FundingRow row, int columns, decimal roundedTo, ProblemCollector problems)
    {
        if (row.Cells.Length != columns)
        {
            problems.Add(
                $"{path}.cells",
                ProblemCodes.Contradiction,
                FormattableString.Invariant($"There are {row.Cells.Length} cells for {columns} columns; write \"blank\" for an empty one."));
        }

        foreach (var (i, cell) in row.Cells.Index().Where(c => c.Item % roundedTo is not (null or 0)))
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
