using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Funding;

public sealed class FundingTableTests
{
    [Theory]
    [InlineData(MoneyUnit.Pounds, 15)]
    [InlineData(MoneyUnit.ThousandPounds, 15_000)]
    [InlineData(MoneyUnit.MillionPounds, 15_000_000)]
    public void Indexer_Figure_IsAnAmountInTheTablesUnitAndPrices(MoneyUnit unit, int pounds)
    {
        var prices = PriceBasis.Real(FinancialYear.StartingIn(2024));
        var table = FundingTable.Create("t", "T", unit, [new("a", "A"), new("b", "B")], [new("r", "R", FundingRowKind.Line, [15, null])], prices: prices).OrThrow();

        Assert.Equal(new Money(pounds, prices), table["r", "a"]);
        Assert.Null(table["r", "b"]);
        Assert.Throws<KeyNotFoundException>(() => table["s", "a"]);
        Assert.Throws<KeyNotFoundException>(() => table["r", "c"]);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("0.0000001")]
    [InlineData("0.0000015")]
    [InlineData("1000000.1")]
    public void Create_RoundedToWhatNoTableIs_Throws(string step) => Assert.Throws<ArgumentOutOfRangeException>(() => FundingTable.Create(
        "t", "T", MoneyUnit.Pounds, [], [], roundedTo: decimal.Parse(step, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Create_FigureWithMoreDigitsThanTheTablePrints_IsAProblem()
    {
        var problems = FundingTable.Create("t", "T", MoneyUnit.MillionPounds, [new("a", "A")], [new("r", "R", FundingRowKind.Line, [29.35m])], roundedTo: 0.1m).Problems;

        Assert.Equal("$.rows[0].cells[0]: 29.35 is not a multiple of 0.1, which figures of this table are rounded to.", Assert.Single(problems).ToString());
    }

    [Fact]
    public void Row_FigureBeyondTheLargest_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new FundingRow("r", "R", FundingRowKind.Line, [FundingRow.LargestFigure + 1]));

    [Fact]
    public void Sum_WrongParts_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new FundingSum(FundingAxis.Rows, "t"));
        Assert.Throws<ArgumentException>(() => new FundingSum(FundingAxis.Rows, "t", ["a", "a"]));
        Assert.Throws<ArgumentException>(() => new FundingSum(FundingAxis.Rows, "t", ["t"]));
        Assert.Throws<ArgumentException>(() => new FundingSum(FundingAxis.Rows, "t", ["a"], ["a"]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FundingSum((FundingAxis)9, "t", ["a"]));
    }

    [Fact]
    public void Tables_FiguresOfDifferentPrices_CannotBeCompared()
    {
        var left = FundingTable.Create("l", "L", MoneyUnit.Pounds, [new("a", "A")], [new("r", "R", FundingRowKind.Line, [1])]).OrThrow();
        var right = FundingTable.Create(
            "r", "R", MoneyUnit.Pounds, [new("a", "A")], [new("r", "R", FundingRowKind.Line, [1])], prices: PriceBasis.Real(FinancialYear.StartingIn(2024))).OrThrow();

        var problems = FundingTables.Create("f", "F", [left, right], [new("X", new("l", "r", "a"), new("r", "r", "a"))]).Problems;

        Assert.Equal(("$.crossReferences[0]", ProblemCodes.Contradiction), (Assert.Single(problems).Path, problems[0].Code));
    }

    [Fact]
    public void Tables_CellThatIsNotThere_IsAProblem()
    {
        var table = FundingTable.Create("t", "T", MoneyUnit.Pounds, [new("a", "A")], [new("r", "R", FundingRowKind.Line, [1])]).OrThrow();

        var problems = FundingTables.Create("f", "F", [table, table], [new("X", new("t", "r", "a"), new("t", "s", "a"))]).Problems;

        Assert.Equal(["$.tables[1].id", "$.crossReferences[0].right"], problems.Select(p => p.Path));
    }
}
