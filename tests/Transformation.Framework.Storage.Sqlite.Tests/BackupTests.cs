using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Sqlite.Tests;

public sealed class BackupTests : IDisposable
{
    private static readonly LoadPlanId Plan = LoadPlanId.From("bnssg");

    private readonly StoreFile file = new();
    private readonly StoreFile copy = new();

    public void Dispose()
    {
        file.Dispose();
        copy.Dispose();
    }

    [Fact]
    public async Task Backup_WholeStore_IsAStoreWithTheSame()
    {
        var store = await Filled();
        await store.BackupAsync(copy.Path);

        Assert.Equal(["store.db"], copy.FilesThere);
        var other = await copy.OpenAsync();
        await other.CheckAsync();
        Assert.Equal(
            await store.Aggregates.ReadAllAsync("source").Select(found => (found.Id, found.Version)).ToListAsync(),
            await other.Aggregates.ReadAllAsync("source").Select(found => (found.Id, found.Version)).ToListAsync());
        Assert.Equal(await store.Decisions.GetHeadAsync(), await other.Decisions.GetHeadAsync());
        Assert.True((await other.Decisions.VerifyAsync()).IsIntact);
        Assert.Single(await other.Texts.SearchAsync(TextQuery.Of("fall")));
        Assert.Equal(await store.LoadPlans.FindAsync(Plan), await other.LoadPlans.FindAsync(Plan));
        Assert.Equal(await store.LoadPlans.ReadCommitmentsAsync().ToListAsync(), await other.LoadPlans.ReadCommitmentsAsync().ToListAsync());
        await other.Aggregates.SaveAsync(Sample.Sources, Sample.New("in the copy"));
        Assert.Null(await store.Aggregates.LoadAsync(Sample.Sources, "in the copy"));
    }

    [Fact]
    public async Task Backup_WhileOthersWrite_IsOfOneMomentAndHoldsNobodyUp()
    {
        var store = await Filled();
        var writer = await file.OpenAsync();
        var written = 0;
        var progress = new Told<SqliteBackupProgress>(told =>
        {
            // In the middle of the copying, batches of two come in, from this store and from another one.
            var batch = Interlocked.Increment(ref written);
            var into = batch % 2 == 0 ? store : writer;
            into.Aggregates.CommitAsync(
                [AggregateChange.Save(Sample.Sources, Sample.New($"left {batch}")), AggregateChange.Save(Sample.Sources, Sample.New($"right {batch}"))]).AsTask().GetAwaiter().GetResult();
        });
        await store.BackupAsync(copy.Path, progress: progress);

        Assert.True(written > 2, $"Copied in {written} steps: too few to write in between.");
        Assert.Equal(written, await store.Aggregates.StreamAsync(Sample.Sources, "left").CountAsync());
        Assert.Empty(await (await copy.OpenAsync()).Aggregates.StreamAsync(Sample.Sources, "left").ToListAsync());
    }

    [Fact]
    public async Task Backup_Progress_GrowsToTheSizeOfTheCopy()
    {
        var store = await Filled();
        var told = new List<SqliteBackupProgress>();
        await store.BackupAsync(copy.Path, progress: new Told<SqliteBackupProgress>(told.Add));

        var size = new FileInfo(copy.Path).Length;
        Assert.All(told, each => Assert.Equal(size, each.AllBytes));
        Assert.Equal(told.Select(each => each.CopiedBytes).Order(), told.Select(each => each.CopiedBytes));
        Assert.Equal(size, told[^1].CopiedBytes);
    }

    [Fact]
    public async Task Backup_OntoAFile_IsRefusedUnlessToldTo()
    {
        var store = await Filled();
        await File.WriteAllTextAsync(copy.Path, "precious");
        await Assert.ThrowsAsync<StoreNotEmptyException>(async () => await store.BackupAsync(copy.Path));
        Assert.Equal("precious", await File.ReadAllTextAsync(copy.Path));

        await store.BackupAsync(copy.Path, overwrite: true);
        Assert.True((await (await copy.OpenAsync()).Decisions.VerifyAsync()).IsIntact);
    }

    [Fact]
    public async Task Backup_OntoAnOpenStore_IsRefused()
    {
        var store = await Filled();
        var other = await copy.OpenAsync();
        await other.Aggregates.SaveAsync(Sample.Sources, Sample.New("precious"));

        var e = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.BackupAsync(copy.Path, overwrite: true));
        Assert.Equal(StoreUnavailableReason.Busy, e.Reason);
        Assert.NotNull(await other.Aggregates.LoadAsync(Sample.Sources, "precious"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(":memory:")]
    public async Task Backup_NoFileName_IsRefused(string path)
    {
        var store = await file.OpenAsync();
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await store.BackupAsync(path));
    }

    [Fact]
    public async Task Backup_OntoItself_IsRefused()
    {
        var store = await file.OpenAsync();
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.BackupAsync(file.Path, overwrite: true));
    }

    [Fact]
    public async Task Backup_IntoNoDirectory_IsUnreachable()
    {
        var store = await file.OpenAsync();
        var e = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.BackupAsync(Path.Combine(copy.Path, "no", "such.db")));
        Assert.Equal(StoreUnavailableReason.Unreachable, e.Reason);
    }

    [Fact]
    public async Task Backup_Cancelled_LeavesWhatWasThere()
    {
        var store = await Filled();
        await File.WriteAllTextAsync(copy.Path, "precious");
        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await store.BackupAsync(copy.Path, overwrite: true, new Told<SqliteBackupProgress>(_ => cancellation.Cancel()), cancellation.Token));

        Assert.Equal("precious", await File.ReadAllTextAsync(copy.Path));
        Assert.Equal(["store.db"], copy.FilesThere);
        await store.BackupAsync(copy.Path, overwrite: true);
    }

    [Fact]
    public async Task Backup_NoRoomForTheCopy_IsFullAndLeavesNothing()
    {
        await (await Filled()).DisposeAsync();
        var store = await file.OpenAsync(onOpen: connection =>
        {
            if (connection.DataSource.EndsWith(SqliteBackup.Unfinished, StringComparison.Ordinal))
            {
                SqlFault.NoMorePages(connection, 20);
            }
        });

        var e = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.BackupAsync(copy.Path));
        Assert.Equal(StoreUnavailableReason.Full, e.Reason);
        Assert.Empty(copy.FilesThere);
        await (await file.OpenAsync()).BackupAsync(copy.Path);
    }

    [Fact]
    public async Task Backup_AfterOneThatWasCutOff_Works()
    {
        await File.WriteAllTextAsync(copy.Path + SqliteBackup.Unfinished, "half a copy");
        await (await Filled()).BackupAsync(copy.Path);
        Assert.Equal(["store.db"], copy.FilesThere);
    }

    [Fact]
    public async Task Backup_WhileAnotherGoesToTheSamePlace_IsBusyAndTheFirstIsMade()
    {
        var store = await Filled();
        StoreUnavailableException? second = null;
        await store.BackupAsync(copy.Path, progress: new Told<SqliteBackupProgress>(_ =>
            second ??= Assert.Throws<StoreUnavailableException>(() => store.BackupAsync(copy.Path).AsTask().GetAwaiter().GetResult())));

        Assert.Equal(StoreUnavailableReason.Busy, second?.Reason);
        Assert.Equal(["store.db"], copy.FilesThere);
        await (await copy.OpenAsync()).CheckAsync();
    }

    [Fact]
    public async Task Backup_OfADamagedStore_IsCorruptAndLeavesNothing()
    {
        await (await Filled()).DisposeAsync();
        await file.DamageAsync();
        var store = await file.OpenAsync();

        await Assert.ThrowsAsync<StoreCorruptException>(async () => await store.BackupAsync(copy.Path));
        await Assert.ThrowsAsync<StoreCorruptException>(async () => await store.CheckAsync());
        Assert.Empty(copy.FilesThere);
    }

    [Fact]
    public async Task Backup_OfAReadOnlyStore_Works()
    {
        await (await Filled()).DisposeAsync();
        await (await file.OpenAsync(readOnly: true)).BackupAsync(copy.Path);
        Assert.True((await (await copy.OpenAsync()).Decisions.VerifyAsync()).IsIntact);
    }

    [Fact]
    public async Task Check_RowThatNamesWhatIsNotThere_IsCorrupt()
    {
        var store = await Filled();
        await store.CheckAsync();
        file.Execute("PRAGMA foreign_keys = OFF; DELETE FROM load_initiative WHERE number = 1");
        await Assert.ThrowsAsync<StoreCorruptException>(async () => await store.CheckAsync());
    }

    [Fact]
    public async Task CheckAndBackup_CancelledBefore_DoNothing()
    {
        var store = await file.OpenAsync();
        var cancelled = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.CheckAsync(cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.BackupAsync(copy.Path, cancellationToken: cancelled));
        Assert.Empty(copy.FilesThere);
    }

    private async Task<SqliteStore> Filled()
    {
        var store = await file.OpenAsync();
        await store.Aggregates.CommitAsync([.. Enumerable.Range(0, 100).Select(i => AggregateChange.Save(Sample.Sources, Sample.New($"source {i}")))]);
        await store.Decisions.AppendAsync(Sample.Record("one"), 0);
        await store.Texts.PutAsync([new TextDocument(new AggregateId("note", "falls"), "After a fall", "Within two hours.")]);
        await store.LoadPlans.ReplaceAsync(Plan, new(LoadSample.Commitments(50_000)), 0);
        return store;
    }

    /// <summary>Tells at once, unlike the base class library's, which tells through a queue.</summary>
    private sealed class Told<T>(Action<T> tell) : IProgress<T>
    {
        public void Report(T value) => tell(value);
    }
}
