using LoadExplorer.Speed;

namespace LoadExplorer.Tests;

/// <summary>The big synthetic portfolio, small.</summary>
public sealed class GenerateTests
{
    [Fact]
    public void Generate_AFewThousand_ShowsRowsMemoryAndTimes()
    {
        var (exit, error, console) = ExplorerRun.Of("--generate", "5000");

        Assert.Equal((0, ""), (exit, error));
        Assert.All(["5,000", "bytes", "× 120 months", "median of", "on 1 thread", "µs", "All of it is made up"], part => Assert.Contains(part, console, StringComparison.Ordinal));
    }

    [Fact]
    public void Fill_Twice_MakesTheSameAndTellsHowFarItIs()
    {
        var (range, catalogue) = (GeneratedPortfolio.Range(), GeneratedPortfolio.Catalogue());
        var told = new List<int>();

        var one = SpeedRun.Cube(GeneratedPortfolio.Fill(250_000, range, catalogue, told.Add).Build(), new() { Threads = 2 });
        var two = SpeedRun.Cube(GeneratedPortfolio.Fill(250_000, range, catalogue, static _ => { }).Build(), new() { Threads = 1 });

        Assert.Equal([100_000, 200_000, 250_000], told);
        Assert.Equal(one, two);
        Assert.Equal(120, one.Periods.Length);
        Assert.InRange(one.CellCount, 300, 320);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(3)]
    public void Below_AnEnd_DrawsEveryNumberUnderIt(int end)
    {
        var draws = new Draws(1);

        Assert.Equal(Enumerable.Range(0, end), Enumerable.Range(0, 1000).Select(_ => draws.Below(end)).Distinct().Order());
    }
}
