using System.Collections.Immutable;

namespace Transformation.Framework.Load;

/// <summary>The parts of a snapshot's table, checked or not.</summary>
internal sealed record SnapshotTable(
    TimeGrain Grain,
    ImmutableArray<string> Dimensions,
    ImmutableArray<LoadPeriod> Periods,
    ImmutableArray<SharedLoadRow> Rows,
    ImmutableArray<SharedLoadFigure> PeriodTotals,
    SharedLoadFigure Total)
{
    /// <summary>Shows of a table what a rule allows.</summary>
    internal static SnapshotTable Of(
        TimeGrain grain,
        ImmutableArray<string> dimensions,
        ImmutableArray<LoadPeriod> periods,
        ImmutableArray<ImmutableArray<SharedLoadKey>> rows,
        SharedTable table,
        SuppressionRule rule,
        CancellationToken cancellationToken)
    {
        var shown = new ShownTable(table, Suppression.Of(table, rule, cancellationToken));
        return new(
            grain,
            dimensions,
            periods,
            [.. rows.Select((keys, row) => new SharedLoadRow(keys, Enumerable.Range(0, table.Columns).Select(column => shown[row, column]), shown[row, table.Columns]))],
            [.. Enumerable.Range(0, table.Columns).Select(column => shown[table.Rows, column])],
            shown[table.Rows, table.Columns]);
    }
}
