using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Two printed figures that ought to be the same, compared.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class ComparedFigure
{
    internal ComparedFigure(FundingTables tables, FundingCrossReference reference)
    {
        Reference = reference;
        LeftTable = tables[reference.Left.Table];
        RightTable = tables[reference.Right.Table];
        Left = LeftTable[reference.Left.Row, reference.Left.Column];
        Right = RightTable[reference.Right.Row, reference.Right.Column];
        Difference = Left - Right;
        RoundingAllowance = LeftTable.ToMoney(LeftTable.RoundedTo / 2) + RightTable.ToMoney(RightTable.RoundedTo / 2);
        Agreement = Difference switch
        {
            null => FigureAgreement.NotPrinted,
            { Pounds: 0 } => FigureAgreement.Agrees,
            { } difference => decimal.Abs(difference.Pounds) <= RoundingAllowance.Pounds ? FigureAgreement.WithinRounding : FigureAgreement.BeyondRounding,
        };
    }

    /// <summary>What is compared, and why.</summary>
    public FundingCrossReference Reference { get; }

    /// <summary>The table of the one figure.</summary>
    public FundingTable LeftTable { get; }

    /// <summary>The table of the other figure.</summary>
    public FundingTable RightTable { get; }

    /// <summary>The one figure; null where the cell is blank.</summary>
    public Money? Left { get; }

    /// <summary>The other figure; null where the cell is blank.</summary>
    public Money? Right { get; }

    /// <summary>The one minus the other; null when either is blank.</summary>
    public Money? Difference { get; }

    /// <summary>The most by which rounding could set them apart: half of what figures of the one table are rounded to, and half for the other.</summary>
    public Money RoundingAllowance { get; }

    /// <summary>How they compare: <see cref="FigureAgreement.Agrees"/>, within or beyond rounding, or not printed.</summary>
    public FigureAgreement Agreement { get; }
}
