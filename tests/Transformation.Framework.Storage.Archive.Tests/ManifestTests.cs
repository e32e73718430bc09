using System.Text;
using Transformation.Framework.Core;

namespace Transformation.Framework.Storage.Archive.Tests;

public sealed class ManifestTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Schema_IsPublished() => SchemaFile.AssertUpToDate(ArchiveJson.Manifest.Name, ArchiveJson.Manifest.Schema());

    [Fact]
    public async Task Manifest_KeepsTheContractOfDocuments() => DocumentContract.Holds(ArchiveJson.Manifest, await ManifestAsync());

    [Fact]
    public async Task Manifest_ThatNamesFilesElsewhere_IsRefused()
    {
        var text = Encoding.UTF8.GetString(await ManifestAsync());
        foreach (var (was, path) in new[] { ("\"decisions.jsonl\"", "$.decisions.path"), ("\"texts.jsonl\"", "$.texts.path"), ("\"aggregates/source.jsonl\"", "$.aggregates[1].file.path"), ("\"load-plans/bnssg/impacts.jsonl\"", "$.loadPlans[1].impacts.path") })
        {
            foreach (var place in (string[])["../secret", "/etc/passwd", "decisions.jsonl/", "aggregates/Source.jsonl", "texts.jsonl "[..^1] + "x"])
            {
                var problem = Assert.Single(ArchiveJson.Manifest.Load(text.Replace(was, $"\"{place}\"", StringComparison.Ordinal)).Problems);
                Assert.Equal((path, ProblemCodes.Contradiction), (problem.Path, problem.Code));
            }
        }
    }

    [Fact]
    public async Task Manifest_KindsAndPlans_StandOnceInOrder()
    {
        var manifest = ArchiveJson.Manifest.Load(await ManifestAsync()).OrThrow();
        var twisted = new StoreArchiveManifest(
            manifest.HighestVersion,
            [.. manifest.Aggregates.Reverse()],
            manifest.DecisionLogHead,
            manifest.Decisions,
            manifest.Texts,
            [manifest.LoadPlans[0], manifest.LoadPlans[0]]);

        Assert.Equal(["$.aggregates[1]", "$.loadPlans[1]"], ArchiveJson.Manifest.Load(ArchiveJson.Manifest.ToUtf8(twisted)).Problems.Select(static problem => problem.Path));
        Assert.NotEqual(manifest.Digest(), twisted.Digest());
    }

    private async Task<byte[]> ManifestAsync()
    {
        await using var store = AnyStore.InMemory();
        await ArchiveSample.FillAsync(store);
        var place = folder.NewPath();
        await store.ExportAsync(place);
        return await File.ReadAllBytesAsync(Path.Combine(place, "manifest.json"));
    }
}
