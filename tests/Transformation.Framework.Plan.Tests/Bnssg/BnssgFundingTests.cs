using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Bnssg;

/// <summary>
/// The published tables of 2021 added up again. The expected figures were worked out by hand and by a script that shares no code with this package.
/// </summary>
public sealed class BnssgFundingTests
{
    private static readonly FundingTables Funding = Samples.Funding();

    [Fact]
    public void ServiceDevelopmentFunding_EveryDifference_IsListed() => Assert.Equal(
        [
            ("executive", "total", -1, FigureAgreement.WithinRounding),
            ("acute-care", "total", -1, FigureAgreement.WithinRounding),
            ("integrated-care", "total", -1, FigureAgreement.WithinRounding),
            ("mental-health", "total", 430, FigureAgreement.BeyondRounding), // 11,310 printed, 5,225 + 5,655 = 10,880
            ("children", "total", -1, FigureAgreement.WithinRounding),
            ("total", "total", 430, FigureAgreement.BeyondRounding), // 29,346 printed, 15,304 + 13,612 = 28,916
            ("total", "confirmed-q1", -1, FigureAgreement.WithinRounding),
            ("total", "h1", -1, FigureAgreement.WithinRounding),
            ("total", "h2", -2, FigureAgreement.WithinRounding),
            ("total", "total", 1, FigureAgreement.WithinRounding), // down the column the same 29,346 is one off 29,345
        ],
        Reconciliation.Of(Funding["sdf"]).Differences.Select(f => (f.Row.Id, f.Column.Id, (int)(f.Difference!.Value.Pounds / 1000), f.Agreement)));

    [Fact]
    public void ServiceDevelopmentFunding_BlankCells_AreNamedAsBlank()
    {
        var figures = Reconciliation.Of(Funding["sdf"]).Figures;

        Assert.Equal(20, figures.Length); // two column sums in 7 rows, one row sum in 6 columns
        Assert.Equal(
            [("executive", "h1", 2), ("acute-care", "h1", 2), ("urgent-care", "h1", 2), ("mental-health", "h1", 2), ("children", "h1", 2), ("total", "confirmed-q2", 5), ("total", "conditional-q2", 5)],
            figures.Where(f => f.Agreement == FigureAgreement.KnownPartsAgree).Select(f => (f.Row.Id, f.Column.Id, f.BlankParts)));
        Assert.Equal(3, figures.Count(f => f.Agreement == FigureAgreement.Agrees)); // integrated care H1, total H1 and urgent care
    }

    [Fact]
    public void CapitalPlan_AddsUpButForOneBlankCell()
    {
        var reconciliation = Reconciliation.Of(Funding["capital"]);

        Assert.Equal(28 + (8 * 4), reconciliation.Figures.Length);
        Assert.Empty(reconciliation.Differences);
        Assert.Empty(reconciliation.UndeclaredTotals);
        Assert.Null(Funding["capital"]["disposals", "nbt"]);
        Assert.Equal(
            [("disposals", "system"), ("charge", "nbt")],
            reconciliation.Figures.Where(f => f.Agreement != FigureAgreement.Agrees).Select(f => (f.Row.Id, f.Column.Id)));
        Assert.All(
            reconciliation.Figures.Where(f => f.Agreement != FigureAgreement.Agrees),
            f => Assert.Equal((FigureAgreement.KnownPartsAgree, 1), (f.Agreement, f.BlankParts)));
    }

    [Fact]
    public void TextOfThePaper_ItsOwnTotal_IsHalfAMillionOut()
    {
        var figure = Assert.Single(Reconciliation.Of(Funding["sdf-in-words"]).Figures);

        Assert.Equal(
            "As stated, Total: printed £29.4 million, its parts make £28.9 million; difference £0.5 million, more than rounding could explain.",
            FundingText.Explain(figure));
        Assert.Equal(Money.Nominal(100_000), figure.RoundingAllowance);
    }

    [Fact]
    public void CrossReferences_TextAgainstTable_AndSpendingAgainstFunding()
    {
        var compared = Reconciliation.Compare(Funding);

        Assert.Equal(
            [-4_000m, -12_000m, 54_000m, 0, 0, 0, 0, 0, 0, 0, 0],
            compared.Select(c => c.Difference!.Value.Pounds));
        Assert.Equal(
            [FigureAgreement.WithinRounding, FigureAgreement.WithinRounding, FigureAgreement.BeyondRounding],
            compared.Take(3).Select(c => c.Agreement)); // £29.4m could stand for £29,350 thousand at least; the table has £29,346 thousand give or take half
        Assert.All(compared.Skip(3), c => Assert.Equal(FigureAgreement.Agrees, c.Agreement));
        Assert.Equal(
            "Whole-year service development funding in the text and in the table: £29.4 million in one place, £29,346 thousand in the other; "
            + "difference £54 thousand, more than rounding could explain.",
            FundingText.Explain(compared[2]));
    }

    [Fact]
    public void MentalHealth_Explanation_SaysWhatWasPrintedAndWhatItsPartsMake() => Assert.Equal(
        "MH, LD and Autism, Total H1 & H2 SDF 2021/22: printed £11,310 thousand, its parts make £10,880 thousand; "
        + "difference £430 thousand, more than rounding could explain.",
        FundingText.Explain(Reconciliation.Of(Funding["sdf"]).Differences.Single(f => f.Row.Id == "mental-health")));

    [Theory]
    [InlineData("sdf", "mental-health", "h2", 5_655)]
    [InlineData("sdf", "integrated-care", "conditional-q2", 324)]
    [InlineData("capital", "donations", "uhbw", -18_057)]
    [InlineData("capital", "internal-cash", "nbt", -825)]
    [InlineData("capital", "emergency-care", "uhbw", 7_393)]
    public void Cells_AsPrinted(string table, string row, string column, int thousands) =>
        Assert.Equal(Money.Nominal(thousands * 1000m), Funding[table][row, column]);

    [Theory]
    [InlineData("sdf", 42, 10, 147_135, 4_423_641)]
    [InlineData("capital", 112, 1, 1_702_858, 86_399_276)]
    public void Tables_TranscribedExactly(string table, int cells, int blanks, int absolute, int weighted)
    {
        // Worked out from the text of the paper by another program. Weighted by place, so that neither a changed digit nor two exchanged cells go unseen.
        var all = Funding[table].Rows.SelectMany(r => r.Cells).ToList();

        Assert.Equal((cells, blanks), (all.Count, all.Count(c => c is null)));
        Assert.Equal((absolute, weighted), (all.Sum(c => decimal.Abs(c ?? 0)), all.Index().Sum(c => (c.Index + 1) * (c.Item ?? 0))));
    }
}
