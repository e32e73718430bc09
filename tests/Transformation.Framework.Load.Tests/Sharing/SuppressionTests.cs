using FsCheck.Xunit;

namespace Transformation.Framework.Load.Tests;

[Properties(Arbitrary = [typeof(TableCases)], MaxTest = 300)]
public sealed class SuppressionTests
{
    [Property(MaxTest = 1000)]
    public void Of_AnyTable_EliminationFindsNothingHidden(TableCase example)
    {
        var hidden = Suppression.Of(example.Table(), example.Rule);

        Assert.Empty(LinearAttack.Finds(example.Rows, example.Columns, hidden));
        Assert.Empty(Bridges.Of(example.Rows + 1, example.Columns + 1, hidden));
    }

    [Property(MaxTest = 100)]
    public void Of_AnyTable_EachSmallFigureMayBeTwiceAsLargeForAllAReaderKnows(TableCase example)
    {
        var table = example.Table();
        var hidden = Suppression.Of(table, example.Rule);

        Assert.All(Small(table, example.Rule), place =>
        {
            var cell = CellAt(table, place);
            Assert.True(RangeAttack.Allows(table, hidden, static c => c.Least, place, 2 * cell.Least));
            Assert.True(RangeAttack.Allows(table, hidden, static c => c.Most, place, 2 * cell.Most));
            Assert.True(RangeAttack.Allows(table, hidden, static c => c.Least, place, cell.Least + 1), "Not even one more is possible.");
        });
    }

    [Property(MaxTest = 100)]
    public void Of_AnyTable_NoHiddenFigureIsKnownToTheMillisecond(TableCase example)
    {
        var table = example.Table();
        var hidden = Suppression.Of(table, example.Rule);

        Assert.All(Enumerable.Range(0, table.Count).Where(place => hidden[place]), place =>
        {
            var cell = CellAt(table, place);
            Assert.True(
                RangeAttack.Allows(table, hidden, static c => c.Least, place, cell.Least + 1)
                || RangeAttack.Allows(table, hidden, static c => c.Least, place, cell.Least - 1));
        });
    }

    [Property]
    public void Of_AnyTable_HidesWhatIsSmallAndNothingEmpty(TableCase example)
    {
        var table = example.Table();
        var hidden = Suppression.Of(table, example.Rule);
        var small = Small(table, example.Rule).ToHashSet();

        Assert.All(small, place => Assert.True(hidden[place]));
        Assert.All(Enumerable.Range(0, table.Count), place => Assert.False(hidden[place] && CellAt(table, place).IsEmpty));
        Assert.Equal(small.Count > 0, hidden.Contains(true));
    }

    [Property]
    public void Bridges_AnythingHidden_AreWhatEliminationFinds(TableCase example)
    {
        var random = new Random(example.Seed);
        var share = random.Next(1, 10);
        bool[] hidden = [.. Enumerable.Range(0, (example.Rows + 1) * (example.Columns + 1)).Select(_ => random.Next(10) < share)];

        Assert.Equal(LinearAttack.Finds(example.Rows, example.Columns, hidden), Bridges.Of(example.Rows + 1, example.Columns + 1, hidden));
    }

    [Fact]
    public void Of_OneSmallCell_HidesTheCheapestThreeWithIt()
    {
        // Small at the top left. The circle over the second row and column costs 20 + 30 + 90; the one over the third row costs 40 + 50 + 30: less.
        var table = Table([[3, 30], [20, 90], [40, 50]], small: (0, 0));

        Assert.Equal([(0, 0), (0, 1), (2, 0), (2, 1)], Hidden(table));
    }

    [Fact]
    public void Of_PartnerSmallerThanTheCell_IsNotTaken()
    {
        // 10 in the same column is cheap, but would let a reader know that the small one is at most 22.
        var table = Table([[12, 30], [10, 20], [40, 50]], small: (0, 0));

        Assert.Equal([(0, 0), (0, 1), (2, 0), (2, 1)], Hidden(table));
    }

    [Fact]
    public void Of_SmallCellWithoutPartners_HidesTotals()
    {
        var table = Table([[3, 0], [0, 90]], small: (0, 0));

        Assert.Equal([(0, 0), (0, 2), (2, 0), (2, 2)], Hidden(table));
    }

    [Fact]
    public void Of_NothingSmall_HidesNothing() => Assert.Empty(Hidden(Table([[3, 30], [20, 90]], small: (-1, -1))));

    [Fact]
    public void RangeAttack_FourHidden_IsBoundedByTheTotals()
    {
        var table = Table([[3, 30], [20, 90]], small: (0, 0));
        var hidden = Suppression.Of(table, SuppressionRule.Default);

        Assert.Equal(4, hidden.Count(static h => h));
        Assert.True(RangeAttack.Allows(table, hidden, static c => c.Least, 0, 0));
        Assert.True(RangeAttack.Allows(table, hidden, static c => c.Least, 0, 23));
        Assert.False(RangeAttack.Allows(table, hidden, static c => c.Least, 0, 24));
    }

    private static IEnumerable<int> Small(SharedTable table, SuppressionRule rule) => Enumerable.Range(0, table.Count).Where(place => rule.IsSmall(CellAt(table, place)));

    private static TableCell CellAt(SharedTable table, int place) => table[table.At(place).Row, table.At(place).Column];

    private static List<(int, int)> Hidden(SharedTable table)
    {
        var hidden = Suppression.Of(table, SuppressionRule.Default);
        return [.. Enumerable.Range(0, table.Count).Where(place => hidden[place]).Select(table.At)];
    }

    private static SharedTable Table(int[][] hours, (int, int) small)
    {
        var table = new SharedTable(hours.Length, hours[0].Length);
        for (var row = 0; row <= table.Rows; row++)
        {
            for (var column = 0; column <= table.Columns; column++)
            {
                var value = row < table.Rows && column < table.Columns ? hours[row][column] : 0;
                table[row, column] = new(value, value, row < table.Rows && column < table.Columns && value == 0 ? 0 : (row, column) == small ? 1 : 10, 0);
            }
        }

        table.AddUp();
        return table;
    }
}
