namespace PlanOnAPage.Tests;

/// <summary>Whatever is wrong is told in words, with file and place, and nothing is written.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("plan-bad-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("--before", "2025-01-30", "--after", "2024-10-03")]
    [InlineData("--before", "3 October")]
    [InlineData("--colour", "blue")]
    [InlineData("--after")]
    public async Task CommandLine_ThatCannotBeRead_ShowsHowItIsUsed(params string[] args)
    {
        var (exit, error) = await PageRun.Of(args);
        Assert.Equal(2, exit);
        Assert.Contains(Options.Usage, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SeveralSpoiltDocuments_EveryProblemIsToldWithFileAndPlace()
    {
        Copy();
        Spoil("plan.json", "\"id\": \"mandate\"", "\"colour\": \"red\", \"id\": \"mandate\"");
        Spoil("plan/compact.json", "\"number\": 1", "\"number\": 0");
        Spoil("plan/fellowship.json", "\"joined\": \"2024-05", "\"joined\": \"2024-15");
        var output = Path.Combine(folder.FullName, "out");

        var (exit, error) = await PageRun.Of("--output", output);
        Assert.Equal(0, exit); // the sample's own data, untouched

        (exit, error) = await Run();
        Assert.Equal(1, exit);
        Assert.Contains("plan.json $.milestones[0].colour: ", error, StringComparison.Ordinal);
        Assert.Contains("plan/compact.json $.versions[0].number: ", error, StringComparison.Ordinal);
        Assert.Contains("plan/fellowship.json $.fellows[", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.FullName, "never")));
    }

    [Fact]
    public async Task DayBeyondTheCalendar_IsRefusedWithWhatToDo()
    {
        var (exit, error) = await PageRun.Of("--after", "2029-02-01", "--output", Path.Combine(folder.FullName, "never"));
        Assert.Equal(1, exit);
        Assert.Contains("this calendar covers 2023-01-01 to 2028-12-31", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.FullName, "never")));
    }

    [Fact]
    public async Task FolderThatIsNotThere_IsNamed()
    {
        var (exit, error) = await RunIn(Path.Combine(folder.FullName, "nowhere"));
        Assert.Equal(1, exit);
        Assert.Contains("nowhere", error, StringComparison.Ordinal);
    }

    private Task<(int Exit, string Error)> Run() => RunIn(Path.Combine(folder.FullName, "data"));

    private async Task<(int Exit, string Error)> RunIn(string data)
    {
        using var error = new StringWriter();
        var console = Spectre.Console.AnsiConsole.Create(new Spectre.Console.AnsiConsoleSettings { Out = new Spectre.Console.AnsiConsoleOutput(TextWriter.Null) });
        return (await PlanOnAPageApp.RunAsync(["--data", data, "--output", Path.Combine(folder.FullName, "never")], console, error), error.ToString());
    }

    private void Copy()
    {
        foreach (var file in Directory.EnumerateFiles(PageRun.Data, "*.json", SearchOption.AllDirectories))
        {
            var to = Path.Combine(folder.FullName, "data", Path.GetRelativePath(PageRun.Data, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    private void Spoil(string file, string find, string put)
    {
        var path = Path.Combine(folder.FullName, "data", file);
        var text = File.ReadAllText(path);
        Assert.Contains(find, text, StringComparison.Ordinal);
        var at = text.IndexOf(find, StringComparison.Ordinal);
        File.WriteAllText(path, text[..at] + put + text[(at + find.Length)..]);
    }
}
