using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests.Tables;

[Properties(Arbitrary = [typeof(LoadCases)])]
public class CommitmentTableTests
{
    private static readonly LoadRange Range = Make.Months(new(2024, 1), new(2025, 12));

    [Property]
    public void BuildersMerged_MakeTheTableOfAllTheirClaims_InThatOrder(LoadCase example)
    {
        var (first, second) = (new CommitmentTableBuilder(example.Range, example.Catalogue), new CommitmentTableBuilder(example.Range, example.Catalogue));
        var half = example.Plan.Commitments.Length / 2;
        AddAll(first, example.Plan.Commitments[..half]);
        AddAll(second, example.Plan.Commitments[half..]);
        first.Merge(second);
        AddAll(first, example.Plan.Commitments);
        var merged = first.Build();
        var whole = CommitmentTable.Build([.. example.Plan.Commitments, .. example.Plan.Commitments], example.Range, example.Catalogue);

        Assert.Equal((whole.Count, whole.IdleCount, whole.SizeInBytes), (merged.Count, merged.IdleCount, merged.SizeInBytes));
        var cube = LoadCube.Calculate(whole, example.Grain, [LoadDimensions.Team]);
        Assert.Equal(cube, LoadCube.Calculate(merged, example.Grain, [LoadDimensions.Team]));
        Assert.Equal(cube.Whole.Explain(whole, cube.Periods[0]).AsEnumerable(), cube.Whole.Explain(merged, cube.Periods[0]));
    }

    [Fact]
    public void Build_LongListOnSeveralThreads_IsTheTableOfOneThread()
    {
        var commitments = Enumerable.Range(0, 40_000).Select(Synthetic).ToList();
        var builder = new CommitmentTableBuilder(Range, LoadCatalogue.Empty);
        AddAll(builder, commitments);
        var (one, several) = (builder.Build(), CommitmentTable.Build(commitments, Range, LoadCatalogue.Empty));

        Assert.Equal((one.Count, one.IdleCount, one.SizeInBytes), (several.Count, several.IdleCount, several.SizeInBytes));
        var cube = LoadCube.Calculate(one, TimeGrain.Week, [LoadDimensions.Organisation, LoadDimensions.Initiative]);
        Assert.Equal(cube, LoadCube.Calculate(several, TimeGrain.Week, [LoadDimensions.Organisation, LoadDimensions.Initiative]));
        Assert.Equal(cube.Whole.Explain(one, cube.Periods[30]).AsEnumerable(), cube.Whole.Explain(several, cube.Periods[30]));
    }

    [Fact]
    public void Build_NullInALongList_IsRefused()
    {
        var commitments = Enumerable.Range(0, 40_000).Select(static i => i == 39_999 ? null! : Synthetic(i)).ToList();

        Assert.Throws<ArgumentException>(() => CommitmentTable.Build(commitments, Range, LoadCatalogue.Empty));
    }

    [Fact]
    public async Task BuildAsync_StreamOfCommitments_IsTheTableOfTheList()
    {
        var commitments = Enumerable.Range(0, 500).Select(Synthetic).ToList();
        var streamed = await CommitmentTable.BuildAsync(commitments.ToAsyncEnumerable(), Range, LoadCatalogue.Empty);

        Assert.Equal(
            LoadCube.Calculate(CommitmentTable.Build(commitments, Range, LoadCatalogue.Empty), TimeGrain.Month, []), LoadCube.Calculate(streamed, TimeGrain.Month, []));
    }

    [Fact]
    public void SizeInBytes_ManyRowsOfFewUnitsAndInitiatives_IsLittleMoreThanTwelveARow()
    {
        var table = CommitmentTable.Build(Enumerable.Range(0, 100_000).Select(Synthetic), Range, LoadCatalogue.Empty);

        Assert.InRange(table.SizeInBytes, 12L * 90_000, 12L * 102_000);
    }

    [Fact]
    public void Commitment_OnADayThatIsNotWorked_IsIdle()
    {
        var table = CommitmentTable.Build([Make.Claim("a", Make.Trust, Make.Posts(1), new(2024, 12, 25), new(2024, 12, 26))], Range, LoadCatalogue.Empty);

        Assert.Equal((1, 1, 0), (table.Count, table.IdleCount, LoadCube.Calculate(table, TimeGrain.Month, []).CellCount));
    }

    [Fact]
    public void Builder_NumbersItDidNotGive_AreRefused()
    {
        var builder = new CommitmentTableBuilder(Range, LoadCatalogue.Empty);
        var unit = builder.Unit(Make.Trust);

        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add(unit, 0, null, null, CommitmentSize.Unestimated));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add(-1, builder.Initiative(InitiativeId.From("a")), null, null, CommitmentSize.Unestimated));
        Assert.Throws<ArgumentException>(() => builder.Add(unit, 0, new(2024, 2, 2), new(2024, 2, 1), CommitmentSize.Unestimated));
        Assert.Equal(0, builder.Count);
    }

    [Fact]
    public void Builder_AfterItsTable_TakesNothingMore()
    {
        var builder = new CommitmentTableBuilder(Range, LoadCatalogue.Empty);
        builder.Add(Synthetic(1));
        builder.Build();

        Assert.Throws<InvalidOperationException>(() => builder.Add(Synthetic(2)));
        Assert.Throws<InvalidOperationException>(builder.Build);
        Assert.Throws<InvalidOperationException>(() => new CommitmentTableBuilder(Range, LoadCatalogue.Empty).Merge(builder));
    }

    private static Commitment Synthetic(int i) => Make.Claim(
        $"c{i}", i % 3 == 0 ? Make.Trust : Make.Council, Make.Posts((i % 40) / 10m), i % 20 == 0 ? null : new LocalDate(2024, 1, 1).PlusDays(i * 7 % 600), i % 9 == 0 ? null : new LocalDate(2024, 1, 1).PlusDays((i * 7 % 600) + (i % 90)), $"initiative-{i % 11}");

    private static void AddAll(CommitmentTableBuilder builder, IEnumerable<Commitment> commitments)
    {
        foreach (var commitment in commitments)
        {
            builder.Add(commitment);
        }
    }
}
