using System.Globalization;
using System.Xml.Linq;
using Transformation.Framework.TestSupport;

namespace BenefitsAnalysis.Tests;

public sealed class BenefitsAnalysisTests(AnalysisRun run) : IClassFixture<AnalysisRun>, IDisposable
{
    private static readonly string Bnssg = Repository.PathOf("samples", "data", "bnssg");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("benefits-analysis-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Run_Twice_WritesTheSameBytesAndNothingElse()
    {
        Assert.Equal((0, ""), AnalysisRun.Of(Bnssg, PathOf("again")));

        string[] files = ["analysis.md", "measured-bed-days.svg", "net-value.svg", "tornado.svg", "who-pays-who-gains.svg", "working.csv", "working.md"];
        Assert.Equal(files, Directory.GetFiles(run.Folder).Select(static f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.All(files, f => Assert.Equal(File.ReadAllBytes(Path.Combine(run.Folder, f)), File.ReadAllBytes(PathOf("again", f))));
    }

    [Theory]
    [InlineData("made up to show the method")]
    [InlineData("| Ambulance hours released | 2024/25 | 2024-12-03 | crew-training → call-first → crews-free-sooner |")] // training on 1 October, then two months' lag
    [InlineData("the profile counts on it 1 year too soon")]
    [InlineData("| Net | £7.11m | −£6.44m |")]
    [InlineData("In cash and in 2024/25 alone it comes to -£1,315,000 (real 2024/25): that view would turn it down.")] // 45 + 160 + 520 + 180 + 410 thousand in the first year, and no cash yet
    [InlineData("Worse off although the system is better off: Ambulance (−£1.93m) and Sirona (−£4.64m).")]
    [InlineData("Capacity freed is a gain, but pays no invoice.")]
    [InlineData("Measure first: Crews that call first, against plan.")]
    [InlineData("| Half the effect for the same cost | −£0.64m |")]
    [InlineData("2,520 bed days avoided measured against 3,000 planned for the same days (84 %), 480 short.")]
    [InlineData("a baseline that was not taken then cannot be recovered")]
    public void Run_OnTheSampleData_TellsWhatADirectorWouldAsk(string expected) => Assert.Contains(expected, run.Text, StringComparison.Ordinal);

    [Fact]
    public void Run_GainShare_HandsOverAsMuchAsItGives()
    {
        var rows = run.Text.Split('\n').SkipWhile(static l => !l.Contains("| As it falls |", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(static l => l.StartsWith('|')).Select(static l => l.Split('|', StringSplitOptions.TrimEntries)).ToArray();

        Assert.Equal(7, rows.Length);
        Assert.All([3, 4, 5], column => Assert.InRange(rows.Sum(r => Figure(r[column])), -2, 2)); // in thousands, each rounded
    }

    [Fact]
    public void Run_Charts_AreWellFormedAndHoldNoComplaint() => Assert.All(Directory.GetFiles(run.Folder, "*.svg"), static file =>
    {
        Assert.Equal("svg", XDocument.Load(file).Root!.Name.LocalName);
        Assert.DoesNotContain("xception", File.ReadAllText(file), StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("uncertainty.json", "/home-response/amount", "/home-response/colour", "$.inputs[")]
    [InlineData("benefits.json", "\"initiative\": \"frailty-conveyance\"", "\"initiative\": \"frailty\"", "There is no benefits map of frailty-conveyance.")]
    [InlineData("measured-series.json", "bed-days-avoided", "bed-days-avoidet", "There is no measured series of bed-days-avoided of frailty-conveyance.")]
    [InlineData("benefits.json", "local:sirona", "local:nobody", "names local:nobody, which the portfolio does not know.")]
    public void Run_BadInput_SaysWhatAndWhereAndWritesNothing(string file, string right, string wrong, string expected)
    {
        var data = Directory.CreateDirectory(PathOf("data"));
        foreach (var document in Directory.GetFiles(Bnssg))
        {
            File.Copy(document, Path.Combine(data.FullName, Path.GetFileName(document)));
        }

        var spoilt = Path.Combine(data.FullName, file);
        File.WriteAllText(spoilt, File.ReadAllText(spoilt).Replace(right, wrong, StringComparison.Ordinal));
        var (exit, error) = AnalysisRun.Of(data.FullName, PathOf("out"));

        Assert.Equal(1, exit);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(PathOf("out")));
    }

    [Theory]
    [InlineData("--colour", "blue")]
    [InlineData("--output")]
    public void Run_UnknownOption_ShowsTheUsage(params string[] args)
    {
        using var error = new StringWriter();

        Assert.Equal(2, BenefitsAnalysisScript.Run(args, AnalysisRun.Quiet(), error));
        Assert.StartsWith("Usage: ", error.ToString(), StringComparison.Ordinal);
    }

    private static decimal Figure(string text) => decimal.Parse(text.Replace("−", "-", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture);

    private string PathOf(params string[] parts) => Path.Combine([folder.FullName, .. parts]);
}
