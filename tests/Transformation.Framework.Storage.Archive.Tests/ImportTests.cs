using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Archive.Tests;

public sealed class ImportTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Import_IntoAStoreThatHoldsSomething_IsRefusedAndTouchesNothing()
    {
        var place = await ArchiveAsync();
        Func<AnyStore, Task>[] somethings =
        [
            static async store => await store.Records.Aggregates.SaveAsync(ArchiveSample.Sources, Versioned.New(Provenance.Published("mine"))),
            static async store => await store.Records.Decisions.AppendAsync(new(ArchiveSample.Noon, "decision", "mine", ""), null),
            static async store => await store.Plans.SaveAsync(LoadPlanId.From("mine"), Versioned.New(LoadPlan.Create([], []).OrThrow())),
            static async store => await store.Plans.RestoreAsync(ArchiveSample.Plan, LoadPlanRows.Of(LoadPlan.Create([], []).OrThrow()), 4_000),
            static async store => await store.Records.Texts.PutAsync([new(new("note", "aa"), "Mine")]),
            static async store => await store.Records.Texts.PutAsync([new(new("zzz", "z"), "Mine")]),
        ];
        foreach (var something in somethings)
        {
            await using var store = AnyStore.InMemory();
            await something(store);
            var before = folder.NewPath();
            await store.ExportAsync(before);

            await Assert.ThrowsAsync<StoreNotEmptyException>(async () => await store.ImportAsync(place));

            var after = folder.NewPath();
            await store.ExportAsync(after);
            Folder.AssertSame(before, after);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Import_InterruptedAnywhere_IsSimplyRunAgain(bool sqlite)
    {
        var place = await ArchiveAsync();
        var whole = await CountAsync(place);
        for (var stop = 0; stop < whole; stop++)
        {
            await using var store = sqlite ? await SqliteFile.OpenAsync(folder) : AnyStore.InMemory();
            var left = stop;
            var failing = new Interrupted(store.Plans, () => left-- == 0);

            await Assert.ThrowsAsync<TimeoutException>(async () => await StoreArchive.ImportAsync(place, new InterruptedRecords(store.Records, () => left-- == 0), failing));
            Assert.Empty(await store.Records.Aggregates.ListTypesAsync());
            Assert.Equal(default, await store.Records.Decisions.GetHeadAsync());
            await store.ImportAsync(place);

            var again = folder.NewPath();
            await store.ExportAsync(again);
            Folder.AssertSame(place, again);
        }
    }

    [Fact]
    public async Task Import_ArchiveThatChangesMeanwhile_IsCorrupt_AndLeavesNoAggregate()
    {
        var place = await ArchiveAsync();
        await using var store = AnyStore.InMemory();
        var decisions = Path.Combine(place, "decisions.jsonl");
        var changed = (await File.ReadAllTextAsync(decisions)).Replace("falls", "stairs", StringComparison.Ordinal);
        var changing = new Interrupted(store.Plans, () =>
        {
            File.WriteAllText(decisions, changed);
            return false;
        });

        await Assert.ThrowsAsync<StoreCorruptException>(async () => await StoreArchive.ImportAsync(place, store.Records, changing));

        Assert.Empty(await store.Records.Aggregates.ListTypesAsync());
    }

    [Fact]
    public async Task Import_IntoAReadOnlyFile_IsTheStoresOwnFault()
    {
        var place = await ArchiveAsync();
        var file = folder.NewPath(".db");
        await (await Sqlite.SqliteStore.OpenAsync(file)).DisposeAsync();
        await using var store = await Sqlite.SqliteStore.OpenAsync(new Sqlite.SqliteStoreOptions { Path = file, ReadOnly = true });

        var fault = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await StoreArchive.ImportAsync(place, store, store.LoadPlans));

        Assert.Equal(StoreUnavailableReason.ReadOnly, fault.Reason);
    }

    private async Task<string> ArchiveAsync()
    {
        await using var store = AnyStore.InMemory();
        await ArchiveSample.FillAsync(store);
        var place = folder.NewPath();
        await store.ExportAsync(place);
        return place;
    }

    /// <summary>How many calls an import makes that write.</summary>
    private static async Task<int> CountAsync(string place)
    {
        await using var store = AnyStore.InMemory();
        var calls = 0;
        bool Count() => ++calls < 0;
        await StoreArchive.ImportAsync(place, new InterruptedRecords(store.Records, Count), new Interrupted(store.Plans, Count));
        return calls;
    }
}
