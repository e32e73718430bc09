using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Testing;
using Spectre.Console;
using Transformation.Framework.TestSupport;

namespace BoardReport.Tests;

public sealed class BoardReportTests : IDisposable
{
    private static readonly string Bnssg = Repository.PathOf("samples", "data", "bnssg");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("board-report-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Run_TwiceOnTheSameStore_ChangesNothingTheSecondTime()
    {
        Assert.Equal((BoardReportApp.Done, ""), await Run(Bnssg, Instant.FromUtc(2024, 10, 3, 9, 0)));
        var (store, markdown) = (Bytes(BoardReportApp.StoreFile), Bytes(BoardReportApp.MarkdownFile));

        Assert.Equal((BoardReportApp.Done, ""), await Run(Bnssg, Instant.FromUtc(2024, 10, 4, 9, 0)));

        Assert.Equal(markdown, Bytes(BoardReportApp.MarkdownFile));
        Assert.Equal(store, Bytes(BoardReportApp.StoreFile));
    }

    [Fact]
    public async Task Run_ChangedInput_AddsOneLogEntry()
    {
        await Run(Bnssg);
        var data = CopyOfData();
        Edit(data, "portfolio.json", "\"title\": \"Stroke programme\"", "\"title\": \"Stroke care programme\"");

        Assert.Equal((BoardReportApp.Done, ""), await Run(data));

        Assert.Contains("the decision log has 2 entries, its chain of hashes is intact", Markdown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OnALogThatWasTamperedWith_SaysWhichEntry()
    {
        await Run(Bnssg);
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(folder.FullName, "out", BoardReportApp.StoreFile)};Pooling=False"))
        {
            connection.Open();
            using var tamper = new SqliteCommand("DROP TRIGGER decision_is_not_changed; UPDATE decision SET subject = 'another'", connection);
            tamper.ExecuteNonQuery();
        }

        Assert.Equal((BoardReportApp.Done, ""), await Run(Bnssg));

        Assert.Contains("THE DECISION LOG IS BROKEN after entry 0: Entry 1 is not what was recorded: its content does not give its hash.\n", Markdown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| HT Executive | Total H1 & H2 SDF 2021/22 | 229 | 230 | −1 | rounding could explain it |")]
    [InlineData("| MH, LD and Autism | Total H1 & H2 SDF 2021/22 | 11,310 | 10,880 | 430 | **more than rounding** |")]
    [InlineData("| Total | Total H1 & H2 SDF 2021/22 | 29,346 | 28,916 | 430 | **more than rounding** |")]
    [InlineData("not quorate")]
    [InlineData("- Quality-adjusted life years gained: Children and young people's neurodiversity")]
    [InlineData("1 of 3 organisations represented, 2 needed (local authorities)")]
    [InlineData("| NBT | 87 | **103!** | **103!** | **108!** | **108–109!** | **108–109!** | 99 | 99 | 99 |")]
    [InlineData("NBT, November 2024 to March 2025: over capacity by 0.59 to 0.62 WTE on average.")]
    [InlineData("- Urgent care programme (H2−): 2,964 hours")] // 3.8 posts × 7.5 hours × 104 working days
    [InlineData("| UHBW | 3,749–3,816 / 465 |")] // 180 people × 4 hours, 40 of 62 working days by the end of December
    [InlineData("11 of 21 outcomes are served by live work; 10 by none.")]
    public async Task Run_OnThePublishedFacts_TellsWhatABoardWouldAsk(string expected)
    {
        await Run(Bnssg);

        Assert.Contains(expected, Markdown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_FaultsInSeveralFiles_NamesThemAllAndLeavesTheStoreAlone()
    {
        await Run(Bnssg);
        var before = Bytes(BoardReportApp.StoreFile);
        var data = CopyOfData();
        Edit(data, "portfolio.json", "\"id\": \"stroke\"", "\"id\": \"ht2040\", \"colour\": \"green\"");
        Edit(data, "portfolio.json", "\"process\": 50,", "\"process\": 150,");
        Edit(data, "governance.json", "\"minMeetingsPerYear\": 4", "\"minMeetingsPerYear\": \"four\"");
        File.WriteAllText(Path.Combine(data, "funding.json"), "{");
        File.Delete(Path.Combine(data, "plan.json"));

        var (exit, error) = await Run(data);

        Assert.Equal(BoardReportApp.BadInput, exit);
        Assert.Matches(@"portfolio\.json \$\.initiatives\[\d+\]\.colour: ", error);
        Assert.Matches(@"portfolio\.json \$\.initiatives\[\d+\]\.id: ht2040 is already the identifier of \$\.initiatives\[0\]", error);
        Assert.Matches(@"portfolio\.json \$\.initiatives\[\d+\]\.balance\.process: ", error);
        Assert.Contains("governance.json $.bodies[0].minMeetingsPerYear: ", error, StringComparison.Ordinal);
        Assert.Contains("funding.json $: This is not well-formed JSON", error, StringComparison.Ordinal);
        Assert.Contains("plan.json $: ", error, StringComparison.Ordinal);
        Assert.Equal(before, Bytes(BoardReportApp.StoreFile));
    }

    [Fact]
    public async Task Run_FaultInOneFile_DoesNotHideReferencesBetweenTheOthers()
    {
        var data = CopyOfData();
        File.WriteAllText(Path.Combine(data, "funding.json"), "{");
        Edit(data, "plan.json", "\"component\": \"fellowship\"", "\"component\": \"felowship\"");
        Edit(data, "load-plan.json", "\"organisation\": \"ods:RVJ\"", "\"organisation\": \"ods:RVX\"");
        Edit(data, "benefits.json", "\"by\": \"ods:RA7\"", "\"by\": \"ods:RA9\"");
        Edit(data, "attendance.json", "\"body\": \"partnership-board\"", "\"body\": \"some-board\"");

        var (exit, error) = await Run(data);

        Assert.Equal(BoardReportApp.BadInput, exit);
        Assert.Contains("funding.json $: ", error, StringComparison.Ordinal);
        Assert.Contains("felowship", error, StringComparison.Ordinal);
        Assert.Contains("There is no organisation ods:RVX", error, StringComparison.Ordinal);
        Assert.Contains("There is no organisation ods:RA9", error, StringComparison.Ordinal);
        Assert.Contains("There is no governance body some-board", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_FileThatOthersReferTo_CannotBeRead_MakesNoReferenceUnknown()
    {
        var data = CopyOfData();
        File.WriteAllText(Path.Combine(data, "portfolio.json"), "{");

        var (_, error) = await Run(data);

        Assert.Contains("Problems: 1", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ReferenceIntoAnotherFileThatLeadsNowhere_IsBadInput()
    {
        var data = CopyOfData();
        var commitments = File.ReadAllText(Path.Combine(data, "load-plan.json"));
        File.WriteAllText(Path.Combine(data, "load-plan.json"), new Regex("\"initiative\": \"urgent-care\"").Replace(commitments, "\"initiative\": \"nowhere\"", 1));

        var (exit, error) = await Run(data);

        Assert.Equal(BoardReportApp.BadInput, exit);
        Assert.Contains("There is no initiative nowhere", error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.FullName, "out", BoardReportApp.StoreFile)));
    }

    [Theory]
    [InlineData("2028-06-01", "2028-12-31")] // the last of eighteen months is outside the known holidays
    [InlineData("2020-02-29", "2023-01-01")]
    [InlineData("2024-02-29", "rule set")]
    public async Task Run_AsAtADateThatNothingIsKnownFor_SaysWhyThereIsNoReport(string asOf, string expected)
    {
        var (exit, error) = await Run(Bnssg, asOf: asOf);

        Assert.Equal(BoardReportApp.BadInput, exit);
        Assert.StartsWith($"There is no report as at {asOf}. ", error, StringComparison.Ordinal);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-07-31")] // the last whose eighteen months have known holidays
    [InlineData("2025-04-01")]
    public async Task Run_AsAtAnEdgeOfTheCalendar_MakesTheReport(string asOf) =>
        Assert.Equal((BoardReportApp.Done, ""), await Run(Bnssg, asOf: asOf));

    [Theory]
    [InlineData("--as-of", "tomorrow")]
    [InlineData("--colour", "green")]
    [InlineData("--data")]
    public async Task Run_CommandLineThatIsNotUnderstood_ShowsHowToCallIt(params string[] args)
    {
        using var error = new StringWriter();

        var exit = await BoardReportApp.RunAsync(args, Silent(), error, FakeClock.FromUtc(2024, 10, 3), default);

        Assert.Equal(BoardReportApp.BadInput, exit);
        Assert.Contains(Options.Usage, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_StoreThatIsNoStore_SaysSo()
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, "out"));
        File.WriteAllText(Path.Combine(folder.FullName, "out", BoardReportApp.StoreFile), new string('x', 5000));

        var (exit, error) = await Run(Bnssg);

        Assert.Equal(BoardReportApp.StoreFailed, exit);
        Assert.NotEqual("", error);
    }

    private async Task<(int Exit, string Error)> Run(string data, Instant? now = null, string asOf = "2024-10-03")
    {
        using var error = new StringWriter();
        var exit = await BoardReportApp.RunAsync(
            ["--data", data, "--output", Path.Combine(folder.FullName, "out"), "--as-of", asOf],
            Silent(),
            error,
            new FakeClock(now ?? Instant.FromUtc(2024, 10, 3, 9, 0)),
            default);
        return (exit, error.ToString());
    }

    private string CopyOfData()
    {
        var copy = folder.CreateSubdirectory("data").FullName;
        foreach (var file in Directory.GetFiles(Bnssg))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        return copy;
    }

    private static void Edit(string data, string file, string find, string replacement)
    {
        var path = Path.Combine(data, file);
        var text = File.ReadAllText(path);
        Assert.Contains(find, text, StringComparison.Ordinal);
        var at = text.IndexOf(find, StringComparison.Ordinal);
        File.WriteAllText(path, text[..at] + replacement + text[(at + find.Length)..]);
    }

    private static IAnsiConsole Silent() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(TextWriter.Null) });

    private byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(folder.FullName, "out", file));

    private string Markdown() => File.ReadAllText(Path.Combine(folder.FullName, "out", BoardReportApp.MarkdownFile));
}
