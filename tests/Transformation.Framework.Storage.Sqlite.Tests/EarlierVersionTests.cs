using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Sqlite.Tests;

/// <summary>Files that earlier versions of the library wrote; see Fixtures/README.md.</summary>
public sealed class EarlierVersionTests : IDisposable
{
    private readonly StoreFile file = new();

    public void Dispose() => file.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Open_FileOfAnEarlierVersion_UpgradesItAndKeepsEverything(int version)
    {
        CopyFixture(version);
        Assert.Equal(version, file.Scalar<long>("PRAGMA user_version"));

        var store = await file.OpenAsync();
        Assert.Equal(SqliteSchema.Steps.Count, file.Scalar<long>("PRAGMA user_version"));
        var sources = await store.Aggregates.StreamAsync(Sample.Sources).ToListAsync();
        Assert.Equal([("A paper; DROP TABLE aggregate --", 1L), ("護理 😀 עברית", 2L)], sources.Select(source => (source.Value.Source!, source.Version)));
        var verification = await store.Decisions.VerifyAsync();
        Assert.True(verification.IsIntact);
        Assert.Equal(3, verification.Head.Sequence);
        Assert.Equal(version == 1 ? 0 : 1, (await store.Texts.SearchAsync(TextQuery.Of("fall"))).Length);
        await store.CheckAsync();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Open_FileOfAnEarlierVersion_WritesEverythingOfThePresentOne(int version)
    {
        CopyFixture(version);
        var store = await file.OpenAsync();

        var saved = await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("gone"));
        Assert.Equal(4, saved.Version); // 3 was that of the one deleted.
        await store.Texts.PutAsync([new TextDocument(new AggregateId("note", "new"), "New", "A new one.")]);
        var plan = await store.LoadPlans.SaveAsync(LoadPlanId.From("plan"), Versioned.New(LoadSample.Everything()));
        Assert.Equal(5, plan.Version);
        await store.DecideAsync([AggregateChange.Delete(Sample.Sources, saved)], Sample.Record("gone"), 3);
        Assert.True((await store.Decisions.VerifyAsync()).IsIntact);
        await store.CheckAsync();
    }

    [Fact]
    public async Task Open_SeveralAtOnce_OnAnEarlierVersion_UpgradeItOnce()
    {
        CopyFixture(1);
        var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () => await file.OpenAsync())));
        foreach (var store in stores)
        {
            Assert.Equal(2, (await store.Aggregates.StreamAsync(Sample.Sources).ToListAsync()).Count);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task OpenReadOnly_FileOfAnEarlierVersion_IsRefusedAndUntouched(int version)
    {
        CopyFixture(version);
        var before = await File.ReadAllBytesAsync(file.Path);

        var e = await Assert.ThrowsAsync<StoreFormatException>(async () => await file.OpenAsync(readOnly: true));
        Assert.Equal((version, SqliteSchema.Steps.Count), (e.FoundVersion, e.SupportedVersion));
        Assert.Equal(before, await File.ReadAllBytesAsync(file.Path));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Open_NoRoomForTheUpgrade_LeavesTheEarlierVersion(int version)
    {
        CopyFixture(version);
        var pages = file.Scalar<long>("PRAGMA page_count");

        var e = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await file.OpenAsync(onOpen: connection => SqlFault.NoMorePages(connection, pages + 3)));
        Assert.Equal(StoreUnavailableReason.Full, e.Reason);
        Assert.Equal(version, file.Scalar<long>("PRAGMA user_version"));
        Assert.Equal(2, (await (await file.OpenAsync()).Aggregates.StreamAsync(Sample.Sources).ToListAsync()).Count);
    }

    private void CopyFixture(int version) =>
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Fixtures", FormattableString.Invariant($"version-{version}.sqlite")), file.Path);
}
