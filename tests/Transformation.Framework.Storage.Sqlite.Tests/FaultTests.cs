using Microsoft.Data.Sqlite;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite.Tests;

public sealed class FaultTests : IDisposable
{
    private readonly StoreFile file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Save_LockedByAnother_IsBusyAndTheNextTryWorks()
    {
        var store = await file.OpenAsync(Duration.FromMilliseconds(30));
        using (var other = file.Connect())
        using (other.BeginTransaction(deferred: false))
        {
            var e = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a")));
            Assert.Equal(StoreUnavailableReason.Busy, e.Reason);
            Assert.Null(await store.Aggregates.LoadAsync(Sample.Sources, "a"));
        }

        await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a"));
        Assert.NotNull(await store.Aggregates.LoadAsync(Sample.Sources, "a"));
    }

    [Fact]
    public async Task Save_LockedByAnotherForAWhile_WaitsAndSaves()
    {
        var store = await file.OpenAsync();
        Task<Versioned<Provenance>> saving;
        using (var other = file.Connect())
        using (other.BeginTransaction(deferred: false))
        {
            saving = store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a")).AsTask();
            await Task.Delay(50);
            Assert.False(saving.IsCompleted);
        }

        Assert.True((await saving).Version > 0);
    }

    [Fact]
    public async Task Save_CancelledWhileWaitingForAnother_StopsAndTheNextTryWorks()
    {
        var store = await file.OpenAsync();
        using var cancellation = new CancellationTokenSource();
        using (var other = file.Connect())
        using (other.BeginTransaction(deferred: false))
        {
            var saving = store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a"), cancellation.Token).AsTask();
            var queued = store.Decisions.AppendAsync(Sample.Record("behind it in the queue"), 0, cancellation.Token).AsTask();
            await cancellation.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => saving);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => queued);
        }

        await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a"));
        Assert.Equal(default, await store.Decisions.GetHeadAsync());
    }

    [Fact]
    public async Task Load_LockedByAWriter_DoesNotWait()
    {
        var store = await file.OpenAsync(Duration.Zero);
        await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a"));
        using var other = file.Connect();
        using var transaction = other.BeginTransaction(deferred: false);

        Assert.NotNull(await store.Aggregates.LoadAsync(Sample.Sources, "a"));
    }

    [Fact]
    public async Task Commit_NoRoomMidway_IsFullAndNothingIsApplied()
    {
        await (await file.OpenAsync()).Aggregates.SaveAsync(Sample.Sources, Sample.New("a"));
        var pages = file.Scalar<long>("PRAGMA page_count");
        var store = await file.OpenAsync(onOpen: connection => Run(connection, $"PRAGMA max_page_count = {pages + 4}"));

        var e = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Aggregates.CommitAsync(
            [.. Enumerable.Range(0, 100).Select(i => AggregateChange.Save(Sample.Sources, Sample.New($"{i} {new string('x', 390)}")))]));
        Assert.Equal(StoreUnavailableReason.Full, e.Reason);
        Assert.Equal(1L, file.Scalar<long>("SELECT count(*) FROM aggregate"));
        await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("b"));
        Assert.Equal(2L, file.Scalar<long>("SELECT count(*) FROM aggregate"));
    }

    [Fact]
    public async Task Save_FileThatMayNotBeWritten_IsReadOnlyAndChangesNothing()
    {
        var store = await file.OpenAsync();
        var saved = await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a"));
        var stopped = await file.OpenAsync(onOpen: connection => Run(connection, "PRAGMA query_only = ON"));

        var e = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await stopped.Aggregates.DeleteAsync(Sample.Sources, saved));
        Assert.Equal(StoreUnavailableReason.ReadOnly, e.Reason);
        Assert.NotNull(await store.Aggregates.LoadAsync(Sample.Sources, "a"));
    }

    [Fact]
    public async Task Read_DamagedPages_IsCorrupt()
    {
        var store = await file.OpenAsync();
        await store.Aggregates.CommitAsync([.. Enumerable.Range(0, 500).Select(i => AggregateChange.Save(Sample.Sources, Sample.New($"{i} {new string('x', 390)}")))]);
        await file.CloseAllAsync();
        await file.DamageAsync();

        store = await file.OpenAsync();
        await Assert.ThrowsAsync<StoreCorruptException>(async () =>
        {
            await foreach (var item in store.Aggregates.StreamAsync(Sample.Sources))
            {
                Assert.NotNull(item);
            }
        });
    }

    [Theory]
    [InlineData("content", "not JSON")]
    [InlineData("content", "")]
    [InlineData("key", "b")]
    [InlineData("key", "a\n")]
    public async Task Read_ChangedBehindItsBack_IsCorrupt(string column, string text)
    {
        var store = await file.OpenAsync();
        await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a"));
        file.Execute($"UPDATE aggregate SET {column} = $text", ("$text", text));

        await Assert.ThrowsAsync<StoreCorruptException>(async () =>
        {
            await foreach (var item in store.Aggregates.StreamAsync(Sample.Sources))
            {
                Assert.Null(item);
            }
        });
    }

    [Theory]
    [InlineData(5, StoreUnavailableReason.Busy)]
    [InlineData(6, StoreUnavailableReason.Busy)]
    [InlineData(8, StoreUnavailableReason.ReadOnly)]
    [InlineData(10, StoreUnavailableReason.Unreachable)]
    [InlineData(13, StoreUnavailableReason.Full)]
    [InlineData(14, StoreUnavailableReason.Unreachable)]
    public void Translate_ResultCode_GivesItsReason(int code, StoreUnavailableReason reason) =>
        Assert.Equal(reason, Assert.IsType<StoreUnavailableException>(SqliteErrors.Translate(new SqliteException("message", code))).Reason);

    [Theory]
    [InlineData(11)]
    [InlineData(26)]
    public void Translate_Damage_IsCorrupt(int code) =>
        Assert.IsType<StoreCorruptException>(SqliteErrors.Translate(new SqliteException("message", code)));

    [Fact]
    public void Translate_AnythingElse_IsAPlainStoreException() =>
        Assert.Equal(typeof(StoreException), SqliteErrors.Translate(new SqliteException("message", 1)).GetType());

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
