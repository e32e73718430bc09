using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;
using Transformation.Framework.Storage.Archive;

namespace Transformation.Framework.Storage.Postgres.Tests;

/// <summary>Archives that come from this store and go into it.</summary>
public sealed class ArchiveTests : IAsyncLifetime, IDisposable
{
    private readonly StoreSchema schema = new();
    private readonly Folder folder = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => schema.DropAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task ExportImportExport_ThroughThisStore_GivesTheSameBytes()
    {
        await using var memory = AnyStore.InMemory();
        await using var back = AnyStore.InMemory();
        await ArchiveSample.FillAsync(memory);
        var store = await schema.OpenAsync();
        var (first, second, third) = (folder.NewPath(), folder.NewPath(), folder.NewPath());

        await memory.ExportAsync(first);
        var manifest = await StoreArchive.ImportAsync(first, store, store.LoadPlans);
        await StoreArchive.ExportAsync(store, store.LoadPlans, second);
        await back.ImportAsync(second);
        await back.ExportAsync(third);

        Folder.AssertSame(first, second);
        Folder.AssertSame(first, third);
        Assert.True((await store.Decisions.VerifyAsync(manifest.DecisionLogHead)).IsIntact);
        var next = await store.LoadPlans.SaveAsync(LoadPlanId.From("next"), Versioned.New(LoadPlan.Create([], []).OrThrow()));
        Assert.True(next.Version > manifest.HighestVersion);
    }

    [Fact]
    public async Task Filled_ThenExported_IsAnArchiveOfIt()
    {
        var store = await schema.OpenAsync();
        await ArchiveSample.FillAsync(new(store, store.LoadPlans));
        var place = folder.NewPath();

        await StoreArchive.ExportAsync(store, store.LoadPlans, place);
        var found = await StoreArchive.VerifyAsync(place);

        Assert.Empty(found.Problems);
        Assert.Equal(await store.Decisions.GetHeadAsync(), found.Value!.DecisionLogHead);
    }
}
