using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Funding;

public sealed class ReconciliationTests
{
    [Theory]
    [InlineData(10, FigureAgreement.Agrees, 0)]
    [InlineData(11, FigureAgreement.WithinRounding, 1)] // two parts: rounding explains one
    [InlineData(9, FigureAgreement.WithinRounding, -1)]
    [InlineData(12, FigureAgreement.BeyondRounding, 2)]
    [InlineData(8, FigureAgreement.BeyondRounding, -2)]
    public void Figure_TwoKnownParts_IsClassified(int printed, FigureAgreement expected, int difference)
    {
        var figure = Across([4, 6, printed]);

        Assert.Equal(expected, figure.Agreement);
        Assert.Equal(Money.Nominal(difference * 1000), figure.Difference);
        Assert.Equal(Money.Nominal(10_000), figure.Recomputed);
        Assert.Equal(Money.Nominal(1_000), figure.RoundingAllowance);
        Assert.Equal((2, 0), (figure.KnownParts, figure.BlankParts));
    }

    [Fact]
    public void Figure_OnePart_AllowsNoDifferenceOfAWholeUnit() =>
        Assert.Equal(FigureAgreement.BeyondRounding, Assert.Single(Reconciliation.Of(Table([[4, 5]], ["a", "t"], new FundingSum(FundingAxis.Columns, "t", ["a"]))).Figures).Agreement);

    [Theory]
    [InlineData(4, FigureAgreement.KnownPartsAgree)]
    [InlineData(5, FigureAgreement.KnownPartsDiffer)] // not "within rounding": the blank part may be anything
    [InlineData(900, FigureAgreement.KnownPartsDiffer)]
    public void Figure_BlankPart_IsNeverJudgedAsIfItWereZero(int printed, FigureAgreement expected)
    {
        var figure = Across([4, null, printed]);

        Assert.Equal((expected, 1, 1), (figure.Agreement, figure.KnownParts, figure.BlankParts));
        Assert.Equal(Money.Nominal(4_000), figure.Recomputed);
    }

    [Fact]
    public void Figure_AllPartsBlank_HasNothingRecomputed()
    {
        var figure = Across([null, null, 4]);

        Assert.Equal(FigureAgreement.NoKnownParts, figure.Agreement);
        Assert.Null(figure.Recomputed);
        Assert.Null(figure.Difference);
        Assert.Equal("R0, T: printed £4 thousand, no part is printed; there is nothing to compare.", FundingText.Explain(figure));
    }

    [Fact]
    public void Figure_TotalBlank_IsRecomputedAllTheSame()
    {
        var figure = Across([4, 6, null]);

        Assert.Equal(FigureAgreement.NotPrinted, figure.Agreement);
        Assert.Equal(Money.Nominal(10_000), figure.Recomputed);
        Assert.Null(figure.Difference);
        Assert.Equal("R0, T: printed blank, its parts make £10 thousand; there is nothing to compare.", FundingText.Explain(figure));
    }

    [Fact]
    public void Figure_BlankPart_ExplanationCountsTheBlanks()
    {
        Assert.Equal(
            "R0, T: printed £4 thousand, its parts make £4 thousand (recomputed from 1 known part; 1 blank); they agree if what is blank is nothing.",
            FundingText.Explain(Across([4, null, 4])));
        Assert.Equal(
            "R0, T: printed £1 thousand, its parts make £4 thousand (recomputed from 1 known part; 1 blank); difference -£3 thousand, which what is blank may or may not explain.",
            FundingText.Explain(Across([4, null, 1])));
    }

    [Fact]
    public void Figure_PartsTakenAway_AreSubtracted()
    {
        var figure = Assert.Single(Reconciliation.Of(Table([[10, 4, 6]], ["a", "b", "t"], new FundingSum(FundingAxis.Columns, "t", ["a"], ["b"]))).Figures);

        Assert.Equal(FigureAgreement.Agrees, figure.Agreement);
    }

    [Fact]
    public void Figures_SumsDownAndAcross_EachStandForThemselves()
    {
        var table = Table(
            [[1, 2, 3], [4, 5, 9], [5, 7, 13]],
            ["a", "b", "t"],
            new FundingSum(FundingAxis.Columns, "t", ["a", "b"]),
            new FundingSum(FundingAxis.Rows, "r2", ["r0", "r1"]));

        var reconciliation = Reconciliation.Of(table);

        Assert.Equal(
            [("r0", "t"), ("r1", "t"), ("r2", "t"), ("r2", "a"), ("r2", "b"), ("r2", "t")],
            reconciliation.Figures.Select(f => (f.Row.Id, f.Column.Id)));
        Assert.Equal([("r2", "t", FundingAxis.Columns), ("r2", "t", FundingAxis.Rows)], reconciliation.Differences.Select(f => (f.Row.Id, f.Column.Id, f.Sum.Across)));
    }

    [Fact]
    public void Figures_WrongSubtotal_DoesNotSpread()
    {
        var table = Table(
            [[1], [2], [4], [9], [13]], // 1 + 2 is printed as 4; 4 + 9 is 13
            ["a"],
            [new FundingSum(FundingAxis.Rows, "r2", ["r0", "r1"]), new FundingSum(FundingAxis.Rows, "r4", ["r2", "r3"])],
            totals: ["r2", "r4"]);

        Assert.Equal(["r2"], Reconciliation.Of(table).Differences.Select(f => f.Row.Id));
    }

    [Fact]
    public void UndeclaredTotals_TotalWithoutASum_IsNamed()
    {
        var table = FundingTable.Create("t", "T", MoneyUnit.Pounds, [new("a", "A")], [new("r", "R", FundingRowKind.Line, [1]), new("s", "S", FundingRowKind.Total, [2])]).OrThrow();

        Assert.Equal(["s"], Reconciliation.Of(table).UndeclaredTotals.Select(r => r.Id));
        Assert.Empty(Reconciliation.Of(table).Figures);
    }

    [Fact]
    public void Compare_BlankCell_IsNotPrinted()
    {
        var table = Table([[1, null]], ["a", "b"]);
        var tables = FundingTables.Create("f", "F", [table], [new("X", new("t", "r0", "a"), new("t", "r0", "b"))]).OrThrow();

        var compared = Assert.Single(Reconciliation.Compare(tables));

        Assert.Equal(FigureAgreement.NotPrinted, compared.Agreement);
        Assert.Null(compared.Difference);
        Assert.Equal("X: £1 thousand in one place, blank in the other; there is nothing to compare.", FundingText.Explain(compared));
    }

    [Theory]
    [InlineData(0, MoneyUnit.Pounds, "£0")]
    [InlineData(-1234567, MoneyUnit.Pounds, "-£1,234,567")]
    [InlineData(-1234567, MoneyUnit.ThousandPounds, "-£1,234.567 thousand")]
    [InlineData(50000, MoneyUnit.MillionPounds, "£0.05 million")]
    public void Of_AmountInAUnit_KeepsItsDigits(int pounds, MoneyUnit unit, string expected) => Assert.Equal(expected, FundingText.Of(Money.Nominal(pounds), unit));

    private static ReconciledFigure Across(decimal?[] cells) =>
        Assert.Single(Reconciliation.Of(Table([cells], ["a", "b", "t"], new FundingSum(FundingAxis.Columns, "t", ["a", "b"]))).Figures);

    private static FundingTable Table(decimal?[][] cells, string[] columns, params FundingSum[] sums) =>
        Table(cells, columns, sums, [.. sums.Where(s => s.Across == FundingAxis.Rows).Select(s => s.Total)]);

    private static FundingTable Table(decimal?[][] cells, string[] columns, FundingSum[] sums, string[] totals) => FundingTable.Create(
        "t",
        "T",
        MoneyUnit.ThousandPounds,
        columns.Select(c => new FundingColumn(c, c.ToUpperInvariant())),
        cells.Select((c, i) => new FundingRow($"r{i}", $"R{i}", totals.Contains($"r{i}") ? FundingRowKind.Total : FundingRowKind.Line, c)),
        sums).OrThrow();
}
