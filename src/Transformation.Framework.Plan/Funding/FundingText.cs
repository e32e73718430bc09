using System.Globalization;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Puts reconciled figures into plain English, in the unit of their table.</summary>
/// <remarks>Pure functions; the wording is for readers and may change between versions. Invariant digits, British English.</remarks>
public static class FundingText
{
    /// <summary>An amount in a unit, with the digits it has: <c>£430 thousand</c>, <c>-£0.5 million</c>.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="unit">The unit.</param>
    public static string Of(Money amount, MoneyUnit unit)
    {
        var suffix = unit switch
        {
            MoneyUnit.Pounds => "",
            MoneyUnit.ThousandPounds => " thousand",
            MoneyUnit.MillionPounds => " million",
            _ => throw new ArgumentOutOfRangeException(nameof(unit)),
        };
        var figure = amount.Pounds / unit.Pounds();
        return string.Create(CultureInfo.InvariantCulture, $"{(figure < 0 ? "-" : "")}£{decimal.Abs(figure):#,##0.############}{suffix}");
    }

    /// <summary>What was printed, what its parts make, and how the two compare, as one sentence.</summary>
    /// <param name="figure">The figure.</param>
    public static string Explain(ReconciledFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var unit = figure.Table.Unit;
        var printed = figure.Printed is { } amount ? $"printed {Of(amount, unit)}" : "printed blank";
        var recomputed = figure.Recomputed is { } sum ? $"its parts make {Of(sum, unit)}" : "no part is printed";
        var blanks = (figure.KnownParts, figure.BlankParts) switch
        {
            (_, 0) or (0, _) => "",
            var (known, blank) => FormattableString.Invariant($" (recomputed from {known} known {(known == 1 ? "part" : "parts")}; {blank} blank)"),
        };
        return $"{figure.Row.Title}, {figure.Column.Title}: {printed}, {recomputed}{blanks}{Verdict(figure.Agreement, figure.Difference, unit)}.";
    }

    /// <summary>Two figures that ought to be the same, and how they compare, as one sentence.</summary>
    /// <param name="figure">The figures.</param>
    public static string Explain(ComparedFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var unit = figure.RightTable.Unit;
        var left = figure.Left is { } l ? Of(l, figure.LeftTable.Unit) : "blank";
        var right = figure.Right is { } r ? Of(r, unit) : "blank";
        return $"{figure.Reference.Title}: {left} in one place, {right} in the other{Verdict(figure.Agreement, figure.Difference, unit)}.";
    }

    private static string Verdict(FigureAgreement agreement, Money? difference, MoneyUnit unit)
    {
        var gap = difference is { } d ? Of(d, unit) : "";
        return agreement switch
        {
            FigureAgreement.Agrees => "; they agree",
            FigureAgreement.WithinRounding => $"; difference {gap}, which rounding could explain",
            FigureAgreement.BeyondRounding => $"; difference {gap}, more than rounding could explain",
            FigureAgreement.KnownPartsAgree => "; they agree if what is blank is nothing",
            FigureAgreement.KnownPartsDiffer => $"; difference {gap}, which what is blank may or may not explain",
            _ => "; there is nothing to compare",
        };
    }
}
