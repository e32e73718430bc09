using System.Xml.Linq;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace LoadExplorer.Tests;

/// <summary>The files that a run leaves.</summary>
public sealed class OutputTests(ExplorerRun run) : IClassFixture<ExplorerRun>, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("load-explorer-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Run_Twice_WritesTheSameBytesAndNothingElse()
    {
        var again = Path.Combine(folder.FullName, "again");
        Assert.Equal((0, ""), (ExplorerRun.Of("--output", again) is var (exit, error, _) ? exit : -1, error));

        string[] files = ["horizons.svg", "load-against-capacity.svg", "load.md", "shared-ods-QUY.json", "shared-ods-RVJ.json"];
        Assert.Equal(files, Directory.GetFiles(run.Folder).Select(static f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.All(files, f => Assert.Equal(File.ReadAllBytes(Path.Combine(run.Folder, f)), File.ReadAllBytes(Path.Combine(again, f))));
    }

    [Fact]
    public void Pictures_AreWellFormedAndHoldNoComplaint() => Assert.All(Directory.GetFiles(run.Folder, "*.svg"), static file =>
    {
        Assert.Equal("svg", XDocument.Load(file).Root!.Name.LocalName);
        Assert.DoesNotContain("xception", File.ReadAllText(file), StringComparison.Ordinal);
    });

    [Fact]
    public void HeatPicture_HoldsEveryCellOfTheTable()
    {
        var texts = XDocument.Load(Path.Combine(run.Folder, "load-against-capacity.svg")).Descendants().Where(static e => e.Name.LocalName == "text").Select(static e => e.Value).ToList();
        var cells = run.Table("2025/26, per cent").Concat(run.Table("2026/27, per cent")).Where(static row => row[0] != "All together").SelectMany(static row => row[1..]).ToList();

        Assert.Equal(240, cells.Count);
        Assert.All(cells.GroupBy(static c => c), group => Assert.Equal(group.Count(), texts.Count(t => t == group.Key)));
    }

    [Fact]
    public void Shared_Files_ReadBackAndNameNoInitiativeAndNoTeam()
    {
        var files = Directory.GetFiles(run.Folder, "shared-*.json");

        Assert.Equal(2, files.Length);
        Assert.All(files, static file =>
        {
            var text = File.ReadAllText(file);
            var snapshot = LoadJson.LoadSnapshot.Load(text).OrThrow();
            Assert.Equal(8, snapshot.Periods.Length);
            Assert.True(snapshot.Header.Provenance!.IsSynthetic);
            Assert.All(Reference.Rows, row => Assert.DoesNotContain($"\"{row.Initiative}\"", text, StringComparison.Ordinal));
            Assert.All(Reference.Rows.Where(static r => r.Team.Length > 0), row => Assert.DoesNotContain(row.Team, text, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Shared_OfTheBoard_HidesWhatRestsOnFewerThanFiveCommitments()
    {
        var snapshot = LoadJson.LoadSnapshot.Load(File.ReadAllText(Path.Combine(run.Folder, "shared-ods-QUY.json"))).OrThrow();

        Assert.True(snapshot.HidesSomething);
        Assert.Equal(OrganisationId.Parse("ods:QUY"), snapshot.Header.Publisher);
        Assert.All(snapshot.Rows.SelectMany(static row => row.Figures).Where(static f => !f.IsHidden), static f => Assert.True(f.CommitmentCount is 0 or >= 5));
    }
}
