using System.Globalization;
using BoardReport.Rendering;
using Transformation.Framework.Core;
using Transformation.Framework.Plan;

namespace BoardReport.Sections;

/// <summary>The published money tables, added up again.</summary>
internal static class ReconciliationSection
{
    internal static Section Build(FundingTables tables)
    {
        var blocks = new List<Block>
        {
            new Paragraph("Every printed total is recomputed from its printed parts; each figure that does not agree is listed with the difference, whatever its cause."),
        };
        foreach (var table in tables.Tables)
        {
            var result = Reconciliation.Of(table);
            blocks.Add(new Paragraph(table.Title, Tone.Strong));
            blocks.Add(new Paragraph($"Of {result.Figures.Length} totals recomputed: {string.Join("; ", Tally(result))}."));
            if (!result.Differences.IsEmpty)
            {
                blocks.Add(Differences(table, result));
            }
        }

        blocks.Add(new Paragraph("Figures printed in two places:", Tone.Strong));
        blocks.Add(new Bullets([.. Reconciliation.Compare(tables).Select(FundingText.Explain)]));
        return new Section("9. Reconciliation of the published money tables", blocks);
    }

    private static IEnumerable<string> Tally(Reconciliation result) => result.Figures
        .GroupBy(static f => f.Agreement)
        .OrderBy(static g => g.Key)
        .Select(static g => FormattableString.Invariant($"{g.Count()} {Outcome(g.Key)}"));

    private static string Outcome(FigureAgreement agreement) => agreement switch
    {
        FigureAgreement.Agrees => "agree",
        FigureAgreement.WithinRounding => "differ by what rounding could explain",
        FigureAgreement.BeyondRounding => "differ by more than rounding",
        FigureAgreement.KnownPartsAgree => "agree if what is blank is nothing",
        FigureAgreement.KnownPartsDiffer => "differ, with blanks that may explain it",
        _ => "cannot be told",
    };

    private static Grid Differences(FundingTable table, Reconciliation result) => new(
        $"Figures that do not agree, {Unit(table.Unit)}",
        ["Row", "Column", "Printed", "Recomputed", "Difference", "Verdict"],
        [
            .. result.Differences.Select(f => (IReadOnlyList<Cell>)
            [
                f.Row.Title,
                f.Column.Title,
                f.Printed is { } printed ? Figure(printed, table.Unit) : "blank",
                f.Recomputed is { } recomputed ? Figure(recomputed, table.Unit) : "–",
                f.Difference is { } difference ? Figure(difference, table.Unit) : "–",
                new Cell(Verdict(f), f.Agreement == FigureAgreement.BeyondRounding ? Tone.Bad : Tone.Doubtful),
            ]),
        ]);

    private static string Unit(MoneyUnit unit) => unit switch
    {
        MoneyUnit.ThousandPounds => "£ thousand",
        MoneyUnit.MillionPounds => "£ million",
        _ => "£",
    };

    /// <summary>A figure as it was printed, without the sign and the unit that the caption gives.</summary>
    private static string Figure(Money amount, MoneyUnit unit)
    {
        var divisor = unit switch
        {
            MoneyUnit.ThousandPounds => 1_000m,
            MoneyUnit.MillionPounds => 1_000_000m,
            _ => 1m,
        };
        return (amount.Pounds / divisor).ToString("#,##0.###;−#,##0.###;0", CultureInfo.InvariantCulture);
    }

    private static string Verdict(ReconciledFigure figure) => figure.Agreement switch
    {
        FigureAgreement.WithinRounding => "rounding could explain it",
        FigureAgreement.BeyondRounding => "more than rounding",
        FigureAgreement.KnownPartsAgree => FormattableString.Invariant($"agrees if {figure.BlankParts} blank is nothing"),
        FigureAgreement.KnownPartsDiffer => FormattableString.Invariant($"{figure.BlankParts} blank may or may not explain it"),
        _ => "nothing to compare",
    };
}
