using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>A money table added up again: every figure that it declares to be a sum, against the sum of its printed parts.</summary>
/// <remarks>
/// Parts are taken as printed, also where a part is itself a sum: a wrong subtotal shows where it stands and does not spread.
/// No tolerance is applied: each difference is listed and classified. Immutable; safe to share between threads.
/// </remarks>
public sealed class Reconciliation
{
    private Reconciliation(FundingTable table)
    {
        Table = table;
        Figures =
        [
            .. table.Sums.SelectMany(sum => sum.Across == FundingAxis.Columns
                ? table.Rows.Select(row => new ReconciledFigure(table, sum, row, table.Column(sum.Total)))
                : table.Columns.Select(column => new ReconciledFigure(table, sum, table.Row(sum.Total), column))),
        ];
        Differences = [.. Figures.Where(static f => f.Difference is { Pounds: not 0 })];
        var declared = table.Sums.Where(static s => s.Across == FundingAxis.Rows).Select(static s => s.Total).ToHashSet(StringComparer.Ordinal);
        UndeclaredTotals = [.. table.Rows.Where(r => r.Kind != FundingRowKind.Line && !declared.Contains(r.Id))];
    }

    /// <summary>The table.</summary>
    public FundingTable Table { get; }

    /// <summary>
    /// Every figure declared to be a sum: sum by sum as declared, then down the rows or along the columns. A figure that is a sum both ways stands twice.
    /// </summary>
    public ImmutableArray<ReconciledFigure> Figures { get; }

    /// <summary>The figures whose printed value is not the sum of their known parts, whether rounding or blank parts could explain it or not.</summary>
    public ImmutableArray<ReconciledFigure> Differences { get; }

    /// <summary>Rows that call themselves a subtotal or a total, but for which the table declares no sum: nothing checks them down the column.</summary>
    public ImmutableArray<FundingRow> UndeclaredTotals { get; }

    /// <summary>Adds a table up again. Time in proportion to its figures and the parts of its sums.</summary>
    /// <param name="table">The table.</param>
    public static Reconciliation Of(FundingTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new(table);
    }

    /// <summary>Compares the figures that ought to be the same, in the order given: those that agree too.</summary>
    /// <param name="tables">The tables with their cross-references.</param>
    public static ImmutableArray<ComparedFigure> Compare(FundingTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return [.. tables.CrossReferences.Select(reference => new ComparedFigure(tables, reference))];
    }
}
