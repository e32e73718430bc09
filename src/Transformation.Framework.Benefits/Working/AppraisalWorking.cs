namespace Transformation.Framework.Benefits;

/// <summary>Writes the whole working of an appraisal, so that an analyst can check it in a spreadsheet or read it on paper.</summary>
/// <remarks>
/// The same text for the same appraisal in every culture and on every machine. Nothing is flushed or closed. Stateless: safe to share between threads, a writer is not.
/// </remarks>
public static class AppraisalWorking
{
    /// <summary>Writes every flow as comma-separated values (RFC 4180), one row for each line, party and year, with all digits.</summary>
    /// <remarks>
    /// <para>In each row the product of the factor columns (those that are empty left out) is <c>amount</c> to within 1e-9 of a pound, and <c>amount</c> times <c>discount-factor</c>, rounded to
    /// 10 decimal places, is <c>present-value</c>. The sum of <c>present-value</c> times <c>in-net-public-value</c> is the net present social value, with <c>in-net-cash</c>
    /// instead the net cash. A factor whose column is empty does not apply to the row.</para>
    /// <para>A text that begins with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c> is put behind an apostrophe, because a spreadsheet would run it as a formula.</para>
    /// </remarks>
    /// <param name="appraisal">The appraisal.</param>
    /// <param name="writer">Where to.</param>
    public static void ToCsv(Appraisal appraisal, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(appraisal);
        ArgumentNullException.ThrowIfNull(writer);
        var csv = new CsvWriter(writer);
        var kinds = Enum.GetValues<AppraisalFactorKind>();
        string[] before = ["initiative", "what", "line", "title", "class", "kind", "transfer", "party", "year", "year-index", "unit", "given-in"];
        string[] after = ["amount", "prices", "schedule", "discount-factor", "present-value", "in-net-cash", "in-net-public-value", "source"];
        foreach (var name in before.Concat(kinds.Select(static k => WorkingText.Of(k))).Concat(after))
        {
            csv.Text(name);
        }

        csv.EndLine();
        foreach (var row in WorkingRow.Of(appraisal))
        {
            Write(row, kinds, csv);
        }
    }

    /// <summary>Writes the appraisal as Markdown: what it rests on, its results, who pays and who gains, and then every line with its factors year by year.</summary>
    /// <remarks>Amounts are shown to the penny, a tie to the even digit; factors with all digits. Lines end with LF. Text from the maps is escaped.</remarks>
    /// <param name="appraisal">The appraisal.</param>
    /// <param name="writer">Where to.</param>
    public static void ToMarkdown(Appraisal appraisal, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(appraisal);
        ArgumentNullException.ThrowIfNull(writer);
        new MarkdownWorking(appraisal, new(writer)).Write();
    }

    private static void Write(WorkingRow row, AppraisalFactorKind[] kinds, CsvWriter csv)
    {
        csv.Text(row.Initiative.Value);
        csv.Text(row.IsCost ? "cost" : "benefit");
        csv.Text(row.Line);
        csv.Text(row.Title);
        csv.Text(row.Class);
        csv.Text(row.Kind);
        csv.Text(row.IsTransfer ? "yes" : "no");
        csv.Text(row.Party.ToString());
        csv.Text(row.Year.ToString());
        csv.Number(row.YearIndex);
        csv.Text(row.Unit);
        csv.Text(row.GivenIn.ToString());
        foreach (var kind in kinds)
        {
            var factor = row.Factors.FirstOrDefault(f => f.Kind == kind);
            if (factor.Kind == kind)
            {
                csv.Number(factor.Value);
            }
            else
            {
                csv.Nothing();
            }
        }

        csv.Number(row.Amount.Pounds);
        csv.Text(row.Amount.Basis.ToString());
        csv.Text(row.Schedule);
        csv.Number(row.DiscountFactor);
        csv.Number(row.PresentValue.Pounds);
        csv.Number(row.InNetCash);
        csv.Number(row.InNetPublicValue);
        csv.Text(row.Source);
        csv.EndLine();
    }
}
