namespace LoadExplorer.Tests;

/// <summary>Whatever is wrong is told in words, with the place, and nothing is written.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Header = "id,initiative,organisation,team,from,to,wte,week,people,least_days_a_month,most_days_a_month\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("load-explorer-bad-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Commitments_Spoilt_EveryProblemIsNamedByRowAndColumn()
    {
        var error = Refused(Header
            + "one,urgent-care,ods:RVJ,,2025-04-01,2025-03-01,1,,,,\n"
            + "two,urgent-caer,ods:RVJ,,2025-04-01,,1,,,,\n"
            + "three,urgent-care,ods:XYZ,,01/04/2025,,-1,,,,\n"
            + "one,urgent-care,ods:RVJ,,,,2,,,,\n");

        Assert.StartsWith("spoilt.csv was not taken over, not even in part: ", error, StringComparison.Ordinal);
        Assert.All(
            ["row 2, to", "row 3, initiative", "row 4, organisation", "row 4, from", "row 4, wte", "row 5, id"],
            place => Assert.Contains(error.Split('\n'), line => line.TrimStart().StartsWith(place, StringComparison.Ordinal)));
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Commitments_WithManyProblems_ShowsTheFirstAndHowManyMore()
    {
        var error = Refused(Header + string.Concat(Enumerable.Range(1, 60).Select(static i => FormattableString.Invariant($"c{i},urgent-care,ods:RVJ,,,,many,,,,\n"))));

        Assert.Contains("60 problems in 60 of 60 rows", error, StringComparison.Ordinal);
        Assert.Contains("and 40 more", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Commitments_Empty_SaysSo() => Assert.Contains("spoilt.csv", Refused(""), StringComparison.Ordinal);

    [Fact]
    public void Commitments_HeaderAlone_SaysThatThereIsNothing() => Assert.Contains("spoilt.csv holds no commitments: there is nothing to explore.", Refused(Header), StringComparison.Ordinal);

    [Fact]
    public void Capacity_Spoilt_IsNamedToo() =>
        Assert.Contains("row 2, available", Refused("organisation,team,from,available\nods:RVJ,,2025-04-01,lots\n", "--capacity"), StringComparison.Ordinal);

    [Fact]
    public void Files_Missing_SaysWhich()
    {
        var (exit, error, _) = ExplorerRun.Of("--commitments", Path.Combine(folder.FullName, "nowhere.csv"), "--output", Output);

        Assert.Equal(1, exit);
        Assert.Contains("nowhere.csv", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Output));
    }

    [Theory]
    [InlineData("--colour", "blue")]
    [InlineData("--output")]
    [InlineData("--output", "a", "--output", "b")]
    [InlineData("--generate", "lots")]
    [InlineData("--generate", "0")]
    [InlineData("--generate", "-5")]
    [InlineData("--generate", "100000001")]
    [InlineData("--generate", "1000", "--output", "a")]
    public void Options_Wrong_ShowTheUsage(params string[] args)
    {
        var (exit, error, console) = ExplorerRun.Of(args);

        Assert.Equal((2, ""), (exit, console));
        Assert.StartsWith("Usage: LoadExplorer", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Commitments_OfASingleSmallFile_AreExploredWithoutAnyClash()
    {
        File.WriteAllText(PathOf("one.csv"), Header + "one,urgent-care,ods:RVJ,,2025-05-01,2025-05-30,1,,,,\n");

        var (exit, error, console) = ExplorerRun.Of("--commitments", PathOf("one.csv"), "--output", Output);

        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("no organisation is asked for more than it has", console, StringComparison.Ordinal);
        Assert.DoesNotContain("synthetic", console, StringComparison.Ordinal); // the file does not say so
    }

    private string Refused(string text, string option = "--commitments")
    {
        File.WriteAllText(PathOf("spoilt.csv"), text);
        var (exit, error, console) = ExplorerRun.Of(option, PathOf("spoilt.csv"), "--output", Output);

        Assert.Equal((1, ""), (exit, console));
        Assert.False(Directory.Exists(Output));
        return error;
    }

    private string Output => PathOf("out");

    private string PathOf(string name) => Path.Combine(folder.FullName, name);
}
