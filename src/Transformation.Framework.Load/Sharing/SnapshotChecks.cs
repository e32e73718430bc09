using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What must hold between the parts of a snapshot, whoever made it.</summary>
internal sealed class SnapshotChecks
{
    private readonly SnapshotTable table;
    private readonly ProblemCollector problems;

    private SnapshotChecks(SnapshotTable table, ProblemCollector problems) => (this.table, this.problems) = (table, problems);

    internal static void Run(LoadSnapshotHeader header, SnapshotTable table, ProblemCollector problems)
    {
        var checks = new SnapshotChecks(table, problems);
        checks.CheckPeriods();
        checks.CheckKeys();
        if (checks.HasItsPlaces())
        {
            checks.CheckSmall(header.Rule);
            checks.CheckLines();
            checks.CheckHidden();
        }
    }

    private static string RowPath(int row) => FormattableString.Invariant($"$.rows[{row}]");

    private string PathOf(int row, int column) => (row == table.Rows.Length, column == table.Periods.Length) switch
    {
        (true, true) => "$.total",
        (true, _) => FormattableString.Invariant($"$.periodTotals[{column}]"),
        (_, true) => $"{RowPath(row)}.total",
        _ => FormattableString.Invariant($"{RowPath(row)}.figures[{column}]"),
    };

    private SharedLoadFigure At(int row, int column) => (row == table.Rows.Length, column == table.Periods.Length) switch
    {
        (true, true) => table.Total,
        (true, _) => table.PeriodTotals[column],
        (_, true) => table.Rows[row].Total,
        _ => table.Rows[row].Figures[column],
    };

    private void Add(string path, string message, string code = ProblemCodes.Contradiction) => problems.Add(path, code, message);

    private void CheckPeriods()
    {
        if (table.Periods.IsEmpty)
        {
            Add("$.periods", "A snapshot has a period at least.", ProblemCodes.InvalidValue);
        }

        for (var i = 1; i < table.Periods.Length; i++)
        {
            if (table.Periods[i].Start <= table.Periods[i - 1].End)
            {
                Add(FormattableString.Invariant($"$.periods[{i}].start"), "Periods are in order and do not overlap, but this one starts before the one before it has ended.");
            }
        }
    }

    private void CheckKeys()
    {
        var dimensions = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < table.Dimensions.Length; i++)
        {
            if (!dimensions.Add(table.Dimensions[i]))
            {
                Add(FormattableString.Invariant($"$.dimensions[{i}]"), "This dimension stands twice.", ProblemCodes.DuplicateId);
            }
        }

        var order = table.Rows.Select(static (row, index) => (row, index)).OrderBy(static x => x.row, RowOrder.Instance).ThenBy(static x => x.index).ToList();
        for (var i = 0; i < order.Count; i++)
        {
            var (row, index) = order[i];
            if (row.Keys.Any(key => !dimensions.Contains(key.Dimension)))
            {
                Add($"{RowPath(index)}.keys", "A key here is of none of the dimensions of this snapshot.", ProblemCodes.UnknownReference);
            }

            if (i > 0 && RowOrder.Instance.Compare(order[i - 1].row, row) == 0)
            {
                Add($"{RowPath(index)}.keys", $"{RowPath(order[i - 1].index)} is about the same.", ProblemCodes.DuplicateId);
            }
        }
    }

    private bool HasItsPlaces()
    {
        var before = problems.Count;
        if ((long)table.Rows.Length * table.Periods.Length > LoadSnapshot.MostCells)
        {
            Add("$.rows", FormattableString.Invariant($"A snapshot has at most {LoadSnapshot.MostCells} rows × periods."), ProblemCodes.InvalidValue);
        }

        if (table.PeriodTotals.Length != table.Periods.Length)
        {
            Add("$.periodTotals", "There is one total for each period.");
        }

        for (var row = 0; row < table.Rows.Length; row++)
        {
            if (table.Rows[row].Figures.Length != table.Periods.Length)
            {
                Add($"{RowPath(row)}.figures", "There is one figure for each period.");
            }
        }

        return problems.Count == before;
    }

    private void CheckSmall(SuppressionRule rule) => ForEachPlace((row, column, figure) =>
    {
        if (figure is { CommitmentCount: { } all, UnestimatedCount: { } unestimated } && rule.IsSmall(new TableCell(0, 0, all, unestimated)))
        {
            Add(PathOf(row, column), FormattableString.Invariant($"This rests on fewer than {rule.Threshold} commitments, or as few estimated ones, and is not hidden."));
        }
        else if (figure is { IsHidden: false, CommitmentCount: null } && row < table.Rows.Length && column < table.Periods.Length)
        {
            Add(PathOf(row, column), "A figure that is no total tells how many commitments it rests on.", ProblemCodes.Missing);
        }
    });

    private void CheckLines()
    {
        var (rows, columns) = (table.Rows.Length, table.Periods.Length);
        for (var row = 0; row <= rows; row++)
        {
            SnapshotLine.Check([.. Enumerable.Range(0, columns).Select(column => At(row, column))], At(row, columns), isOverTime: true, PathOf(row, columns), problems);
        }

        for (var column = 0; column <= columns; column++)
        {
            SnapshotLine.Check([.. Enumerable.Range(0, rows).Select(row => At(row, column))], At(rows, column), isOverTime: false, PathOf(rows, column), problems);
        }
    }

    private void CheckHidden()
    {
        var hidden = new bool[(table.Rows.Length + 1) * (table.Periods.Length + 1)];
        ForEachPlace((row, column, figure) => hidden[(row * (table.Periods.Length + 1)) + column] = figure.IsHidden);
        foreach (var place in Bridges.Of(table.Rows.Length + 1, table.Periods.Length + 1, hidden))
        {
            var (row, column) = Math.DivRem(place, table.Periods.Length + 1);
            Add(PathOf(row, column), "This is hidden, but follows from what is not.");
        }
    }

    private void ForEachPlace(Action<int, int, SharedLoadFigure> visit)
    {
        for (var row = 0; row <= table.Rows.Length; row++)
        {
            for (var column = 0; column <= table.Periods.Length; column++)
            {
                visit(row, column, At(row, column));
            }
        }
    }
}
