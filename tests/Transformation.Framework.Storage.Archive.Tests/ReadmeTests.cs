using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Storage.Sqlite;

namespace Transformation.Framework.Storage.Archive.Tests;

/// <summary>The code that the pages show.</summary>
public sealed class ReadmeTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task ExportVerifyImport_AsShown_Works()
    {
        await using var store = await SqliteStore.OpenAsync(folder.NewPath(".db"));
        await using var other = await SqliteStore.OpenAsync(folder.NewPath(".db"));
        await ArchiveSample.FillAsync(new(store, store.LoadPlans));
        var directory = folder.NewPath();

        // snippet: store-archive
        StoreArchiveManifest written = await StoreArchive.ExportAsync(store, store.LoadPlans, directory);   // while the store is in use
        string keptElsewhere = written.Digest();                                                           // 64 digits that stand for every byte

        Checked<StoreArchiveManifest> found = await StoreArchive.VerifyAsync(directory);                    // before it is needed, and where it is kept
        foreach (var problem in found.Problems)
        {
            Console.WriteLine(problem);          // decisions.jsonl, line 12: Entry 12 is not what was recorded, or was not recorded after entry 11.
        }

        await StoreArchive.ImportAsync(directory, other, other.LoadPlans);                                  // into an empty store, of any kind
        // end-snippet

        Assert.True(found.IsValid);
        Assert.Equal(keptElsewhere, found.Value.Digest());
        Assert.Equal(await store.Decisions.GetHeadAsync(), await other.Decisions.GetHeadAsync());
    }

    [Fact]
    public async Task EmbeddedCopy_AsShown_IsAStore()
    {
        await using var store = await SqliteStore.OpenAsync(folder.NewPath(".db"));
        await ArchiveSample.FillAsync(new(store, store.LoadPlans));
        var path = folder.NewPath(".db");

        // snippet: sqlite-backup
        await store.BackupAsync(path);                                              // one file, checked, of one moment
        await using var copy = await SqliteStore.OpenAsync(path);
        var verification = await copy.Decisions.VerifyAsync(await store.Decisions.GetHeadAsync());
        // end-snippet

        Assert.True(verification.IsIntact);
    }
}
