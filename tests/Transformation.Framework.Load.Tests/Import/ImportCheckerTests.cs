using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests.Import;

/// <summary>What a reader of a format of one's own meets; the rules of values are tested through the readers that ship.</summary>
public sealed class ImportCheckerTests
{
    private static readonly string[] Columns = ["id", "initiative", "organisation", "from", "to", "wte"];
    private static readonly ImportCell[] Good = [Text("a"), Text("stroke"), Text("ods:RVJ"), ImportCell.Date(new(2024, 4, 1)), ImportCell.Nothing, ImportCell.Number(0.4m)];

    [Fact]
    public void Check_TypedValues_AreACommitment()
    {
        var (checker, collector) = Begin();
        collector.Add(checker.Check(7, Good));
        collector.Add(checker.Finish());

        var commitment = Assert.Single(collector.ToResult().OrThrow());
        Assert.Equal(
            Commitment.Of(CommitmentId.From("a"), InitiativeId.From("stroke"), OrganisationId.Ods("RVJ"), CommitmentSize.Of(Wte.Of(0.4m, default)), new(2024, 4, 1)), commitment);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.3)]
    [InlineData(2.675)]
    [InlineData(999.999)]
    public void Number_BinaryFraction_IsTheDecimalItWasWrittenAs(double number)
    {
        var (checker, _) = Begin();
        var row = checker.Check(1, [.. Good[..5], ImportCell.Number(number)]);
        Assert.Equal((decimal)number, ((WteSize)row.Value!.Size).Wte.Value);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1e300)]
    public void Number_NoDecimalStandsForIt_IsAProblem(double number)
    {
        var (checker, _) = Begin();
        var row = checker.Check(1, [.. Good[..5], ImportCell.Number(number)]);
        Assert.Equal("row 1, wte", Assert.Single(row.Problems).Place);
        Assert.False(row.IsAccepted);
    }

    [Fact]
    public void Check_KindsThatDoNotFit_AreWrongTypes()
    {
        var (checker, _) = Begin();
        var row = checker.Check(1, [ImportCell.Number(1m), ImportCell.Date(new(2024, 4, 1)), Text("ods:RVJ"), ImportCell.Number(1m), ImportCell.Nothing, ImportCell.Date(new(2024, 4, 1))]);
        Assert.Equal(["id wrong-type", "initiative wrong-type", "from wrong-type", "wte wrong-type"], row.Problems.Select(static problem => $"{problem.Column} {problem.Code}"));
        Assert.Contains("2024-04-01 is not text", row.Problems[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_OutOfOrder_Throw()
    {
        var checker = ImportCheckers.Commitments();
        Assert.Throws<InvalidOperationException>(() => checker.Finish());
        Assert.Throws<InvalidOperationException>(() => checker.Reject(1, null, ImportProblemCodes.Malformed, "?"));
        Assert.Throws<InvalidOperationException>(() => new ImportCollector<Commitment>(checker).ToResult());
        checker.CheckColumns(Columns);
        Assert.Throws<InvalidOperationException>(() => checker.CheckColumns(Columns));
        Assert.Throws<ArgumentException>(() => checker.Check(1, []));
        Assert.Throws<ArgumentException>(() => checker.Fail([]));
        checker.Finish();
        Assert.Throws<InvalidOperationException>(() => checker.Check(1, Good));
        Assert.Throws<InvalidOperationException>(() => checker.Fail(null, null, ImportProblemCodes.Malformed, "?"));
    }

    [Fact]
    public void Fail_AfterGoodRows_HandsOverNone()
    {
        var (checker, collector) = Begin(new() { KeepGoodRows = true });
        collector.Add(checker.Check(1, Good));
        collector.Add(checker.Fail(null, null, ImportProblemCodes.Truncated, "It ends here."));

        var result = collector.ToResult();
        Assert.Empty(result.Rows);
        Assert.Equal((1, 0, false, "file: It ends here."), (result.RowCount, result.RejectedCount, result.IsComplete, result.Problems.Single().ToString()));
        Assert.Throws<InvalidDocumentException>(() => result.OrThrow());
    }

    [Fact]
    public void Options_OutOfRange_AreRefusedWhenReadingBegins()
    {
        ImportOptions[] wrong =
        [
            new() { LargestWte = -1 }, new() { LargestWte = 2_147_483_648m }, new() { MostProblems = 0 }, new() { MostRows = -1 }, new() { ExpectedRows = -1 },
            new() { EarliestDate = new(2100, 1, 1) }, new() { LatestDate = new LocalDate(2024, 1, 1).WithCalendar(CalendarSystem.Julian) }, new() { IgnoredColumns = default },
        ];
        Assert.All(wrong, static options => Assert.ThrowsAny<ArgumentException>(() => ImportCheckers.Commitments(options)));
        Assert.All(wrong, static options => Assert.ThrowsAny<ArgumentException>(() => ImportCheckers.Capacity(options)));
    }

    [Theory]
    [InlineData(3L, "wte", "row 3, wte")]
    [InlineData(3L, null, "row 3")]
    [InlineData(null, "wte", "wte")]
    [InlineData(null, null, "file")]
    public void Place_OfAProblem_SaysWhatIsKnown(long? row, string? column, string place) =>
        Assert.Equal(place, new ImportProblem(row, column, ImportProblemCodes.Malformed, "?").Place);

    [Fact]
    public void Table_OfAWholeFile_IsTheTableOfItsRows()
    {
        var table = TableOf(null, static checker => [checker.Check(1, Good), checker.Finish()]).OrThrow();
        Assert.Equal((1, 0), (table.Count, table.IdleCount));
    }

    [Fact]
    public void Table_OfAFileWithABadRow_IsMadeOnlyIfAsked()
    {
        static IEnumerable<ImportedRow<Commitment>> Rows(ImportChecker<Commitment> checker) =>
            [checker.Check(1, Good), checker.Reject(2, null, ImportProblemCodes.FieldCount, "?"), checker.Check(3, [Text("b"), .. Good[1..]]), checker.Finish()];

        var strict = TableOf(null, Rows);
        Assert.Null(strict.Table);
        Assert.Equal((3, 1, true), (strict.RowCount, strict.RejectedCount, strict.IsComplete));
        Assert.Throws<InvalidDocumentException>(() => strict.OrThrow());

        var kept = TableOf(new() { KeepGoodRows = true }, Rows);
        Assert.Equal(2, kept.Table?.Count);
        Assert.Throws<InvalidDocumentException>(() => kept.OrThrow());
    }

    [Fact]
    public void Table_OfAFileThatWasNotReadToItsEnd_IsNeverMade()
    {
        var cut = TableOf(new() { KeepGoodRows = true }, static checker => [checker.Check(1, Good), checker.Fail(null, null, ImportProblemCodes.Truncated, "?")]);
        Assert.Null(cut.Table);
        Assert.Throws<InvalidOperationException>(() => TableOf(null, static checker => [checker.Check(1, Good)]));
    }

    private static CommitmentTableImport TableOf(ImportOptions? options, Func<ImportChecker<Commitment>, IEnumerable<ImportedRow<Commitment>>> rows)
    {
        var checker = ImportCheckers.Commitments(options);
        checker.CheckColumns(Columns);
        var range = LoadRange.Of(new YearMonth(2024, 4), new YearMonth(2025, 3), WorkingCalendar.EnglandAndWales);
        var collector = new CommitmentTableCollector(checker, range, LoadCatalogue.Empty);
        foreach (var row in rows(checker))
        {
            collector.Add(row);
        }

        return collector.ToResult();
    }

    private static (ImportChecker<Commitment> Checker, ImportCollector<Commitment> Collector) Begin(ImportOptions? options = null)
    {
        var checker = ImportCheckers.Commitments(options);
        Assert.Empty(checker.CheckColumns(Columns).Problems);
        return (checker, new(checker));
    }

    private static ImportCell Text(string text) => ImportCell.Text(text);
}
