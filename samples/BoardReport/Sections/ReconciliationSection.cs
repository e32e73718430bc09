using BoardReport.Rendering;
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
            var agreeing = result.Figures.Count(static f => f.Agreement == FigureAgreement.Agrees);
            blocks.Add(new Paragraph(table.Title, Tone.Strong));
            blocks.Add(new Paragraph(FormattableString.Invariant($"{result.Figures.Length} totals recomputed; {agreeing} agree, {result.Figures.Length - agreeing} do not, or cannot be told.")));
            if (!result.Differences.IsEmpty)
            {
                blocks.Add(Differences(table, result));
            }
        }

        blocks.Add(new Paragraph("Figures printed in two places:", Tone.Strong));
        blocks.Add(new Bullets([.. Reconciliation.Compare(tables).Select(FundingText.Explain)]));
        return new Section("9. Reconciliation of the published money tables", blocks);
    }

    private static Grid Differences(FundingTable table, Reconciliation result) => new(
        $"Figures that do not agree, {Unit(table.Unit)}",
        ["Row", "Column", "Printed", "Recomputed", "Difference", "Verdict"],
        [
            .. result.Differences.Select(f => (IReadOnlyList<Cell>)
            [
                f.Row.Title,
                f.Column.Title,
                f.Printed is { } printed ? FundingText.Of(printed, MoneyUnit.Pounds) : "blank",
                f.Recomputed is { } recomputed ? FundingText.Of(recomputed, MoneyUnit.Pounds) : "–",
                f.Difference is { } difference ? FundingText.Of(difference, MoneyUnit.Pounds) : "–",
                new Cell(Verdict(f), f.Agreement == FigureAgreement.BeyondRounding ? Tone.Bad : Tone.Doubtful),
            ]),
        ]);

    private static string Unit(MoneyUnit unit) => unit switch
    {
        MoneyUnit.ThousandPounds => "printed in £ thousand, shown in pounds",
        MoneyUnit.MillionPounds => "printed in £ million, shown in pounds",
        _ => "pounds",
    };

    private static string Verdict(ReconciledFigure figure) => figure.Agreement switch
    {
        FigureAgreement.WithinRounding => "rounding could explain it",
        FigureAgreement.BeyondRounding => "more than rounding",
        FigureAgreement.KnownPartsAgree => FormattableString.Invariant($"agrees if {figure.BlankParts} blank is nothing"),
        FigureAgreement.KnownPartsDiffer => FormattableString.Invariant($"{figure.BlankParts} blank may or may not explain it"),
        _ => "nothing to compare",
    };
}
