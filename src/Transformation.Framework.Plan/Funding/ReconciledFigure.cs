using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>One figure that a table declares to be a sum: as printed, and added up again from its printed parts.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class ReconciledFigure
{
    internal ReconciledFigure(FundingTable table, FundingSum sum, FundingRow row, FundingColumn column)
    {
        (Table, Sum, Row, Column) = (table, sum, row, column);
        Printed = table[row.Id, column.Id];
        var parts = sum.Plus.Select(Part).Concat(sum.Minus.Select(part => -Part(part))).ToList();
        var known = parts.OfType<Money>().ToList();
        KnownParts = known.Count;
        BlankParts = parts.Count - known.Count;
        Recomputed = known.Count == 0 ? null : Money.Sum(known, table.Prices);
        RoundingAllowance = table.ToMoney(table.RoundedTo / 2 * KnownParts);
        Difference = Printed - Recomputed;
        Agreement = Judge();
    }

    /// <summary>The table.</summary>
    public FundingTable Table { get; }

    /// <summary>The sum it declares.</summary>
    public FundingSum Sum { get; }

    /// <summary>The row of the figure.</summary>
    public FundingRow Row { get; }

    /// <summary>The column of the figure.</summary>
    public FundingColumn Column { get; }

    /// <summary>The figure as printed; null where the cell is blank.</summary>
    public Money? Printed { get; }

    /// <summary>The sum of the printed parts that are not blank; null when all are.</summary>
    public Money? Recomputed { get; }

    /// <summary>Printed minus recomputed; null when either is.</summary>
    public Money? Difference { get; }

    /// <summary>How many parts are printed.</summary>
    public int KnownParts { get; }

    /// <summary>How many parts are blank.</summary>
    public int BlankParts { get; }

    /// <summary>
    /// The most by which rounding could make the figure differ from the sum of its printed parts: half of what figures are rounded to, for each
    /// of them. With halves rounded away from zero, rounding the total as well cannot make it more.
    /// </summary>
    public Money RoundingAllowance { get; }

    /// <summary>How the printed figure compares. Nothing is tolerated silently: a difference within rounding is still listed as a difference.</summary>
    public FigureAgreement Agreement { get; }

    private Money? Part(string id) => Sum.Across == FundingAxis.Columns ? Table[Row.Id, id] : Table[id, Column.Id];

    private FigureAgreement Judge()
    {
        if (Printed is null)
        {
            return FigureAgreement.NotPrinted;
        }

        return (Difference, BlankParts) switch
        {
            (null, _) => FigureAgreement.NoKnownParts,
            ({ Pounds: 0 }, 0) => FigureAgreement.Agrees,
            ({ Pounds: 0 }, _) => FigureAgreement.KnownPartsAgree,
            ({ } difference, 0) => decimal.Abs(difference.Pounds) <= RoundingAllowance.Pounds ? FigureAgreement.WithinRounding : FigureAgreement.BeyondRounding,
            _ => FigureAgreement.KnownPartsDiffer,
        };
    }
}
