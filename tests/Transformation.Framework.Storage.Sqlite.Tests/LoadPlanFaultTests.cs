using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Sqlite.Tests;

public sealed class LoadPlanFaultTests : IDisposable
{
    private static readonly LoadPlanId Plan = LoadPlanId.From("bnssg");

    private readonly StoreFile file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Replace_NoRoomMidway_IsFullAndTheOldRowsStay()
    {
        var before = await (await file.OpenAsync()).LoadPlans.ReplaceAsync(Plan, new(LoadSample.Commitments(500)), 0);
        var pages = file.Scalar<long>("PRAGMA page_count");
        var store = await file.OpenAsync(onOpen: connection => SqlFault.NoMorePages(connection, pages + 50));

        var e = await Assert.ThrowsAsync<StoreUnavailableException>(
            async () => await store.LoadPlans.ReplaceAsync(Plan, new(LoadSample.Commitments(50_000)), before.Version));
        Assert.Equal(StoreUnavailableReason.Full, e.Reason);
        Assert.Equal(before, await store.LoadPlans.FindAsync(Plan));
        Assert.Equal(500, await store.LoadPlans.ReadCommitmentsAsync().CountAsync());
        await store.CheckAsync();
        var after = await store.LoadPlans.ReplaceAsync(Plan, new(LoadSample.Commitments(600)), before.Version);
        Assert.Equal(600, after.Commitments);
    }

    [Fact]
    public async Task Change_NoRoomMidway_IsFullAndTheOldRowsStay()
    {
        var before = await (await file.OpenAsync()).LoadPlans.ReplaceAsync(Plan, new(LoadSample.Commitments(500)), 0);
        var pages = file.Scalar<long>("PRAGMA page_count");
        var store = await file.OpenAsync(onOpen: connection => SqlFault.NoMorePages(connection, pages + 2));

        var e = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.LoadPlans.ChangeAsync(
            Plan,
            new() { PutCommitments = [.. Enumerable.Range(0, 5_000).Select(LoadSample.Commitment)], RemoveImpacts = [ChangeImpactId.From("i")] },
            before.Version));
        Assert.Equal(StoreUnavailableReason.Full, e.Reason);
        Assert.Equal(before, await store.LoadPlans.FindAsync(Plan));
        Assert.Equal(501, (await store.LoadPlans.ChangeAsync(Plan, new() { PutCommitments = [LoadSample.Commitment(1), LoadSample.Commitment(500)] }, before.Version)).Commitments);
    }

    [Fact]
    public async Task Decide_NoRoomMidway_IsFullAndKeepsNeither()
    {
        await (await file.OpenAsync()).Aggregates.SaveAsync(Sample.Sources, Sample.New("a"));
        var pages = file.Scalar<long>("PRAGMA page_count");
        var store = await file.OpenAsync(onOpen: connection => SqlFault.NoMorePages(connection, pages + 4));

        var e = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.DecideAsync(
            [.. Enumerable.Range(0, 100).Select(i => AggregateChange.Save(Sample.Sources, Sample.New($"{i} {new string('x', 390)}")))], Sample.Record("one"), 0));
        Assert.Equal(StoreUnavailableReason.Full, e.Reason);
        Assert.Equal(default, await store.Decisions.GetHeadAsync());
        Assert.Single(await store.Aggregates.StreamAsync(Sample.Sources).ToListAsync());
        await store.DecideAsync([AggregateChange.Save(Sample.Sources, Sample.New("b"))], Sample.Record("two"), 0);
        Assert.Equal(1, (await store.Decisions.GetHeadAsync()).Sequence);
    }

    [Fact]
    public async Task Restore_NoRoomMidway_IsFullAndTheStoreStaysEmpty()
    {
        await file.OpenAsync();
        var pages = file.Scalar<long>("PRAGMA page_count");
        var store = await file.OpenAsync(onOpen: connection => SqlFault.NoMorePages(connection, pages + 4));
        var many = Enumerable.Range(0, 500).Select(i => new StoredAggregate(new AggregateId("source", $"{i} {new string('x', 390)}"), 7, "{}"u8.ToArray()));

        var e = await Assert.ThrowsAsync<StoreUnavailableException>(
            async () => await store.RestoreAsync(many.ToAsyncEnumerable(), AsyncEnumerable.Empty<DecisionLogEntry>()));
        Assert.Equal(StoreUnavailableReason.Full, e.Reason);
        Assert.Empty(await store.Aggregates.ListTypesAsync());
        await store.RestoreAsync(many.Take(2).ToAsyncEnumerable(), AsyncEnumerable.Empty<DecisionLogEntry>());
        Assert.Equal(8, (await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("later"))).Version);
    }

    [Fact]
    public async Task Write_LockedByAnother_IsBusyAndTheNextTryWorks()
    {
        var store = await file.OpenAsync(Duration.FromMilliseconds(30));
        using (var other = file.Connect())
        using (other.BeginTransaction(deferred: false))
        {
            var e = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.LoadPlans.ReplaceAsync(Plan, new(LoadSample.Commitments(5)), 0));
            Assert.Equal(StoreUnavailableReason.Busy, e.Reason);
            Assert.Null(await store.LoadPlans.FindAsync(Plan));
        }

        Assert.Equal(5, (await store.LoadPlans.ReplaceAsync(Plan, new(LoadSample.Commitments(5)), 0)).Commitments);
    }

    [Fact]
    public async Task Write_FileThatMayNotBeWritten_IsReadOnlyAndReadingWorks()
    {
        var before = await (await file.OpenAsync()).LoadPlans.ReplaceAsync(Plan, new(LoadSample.Commitments(5)), 0);
        var store = await file.OpenAsync(onOpen: SqlFault.NoWriting);

        var e = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.LoadPlans.DeleteAsync(Plan, before.Version));
        Assert.Equal(StoreUnavailableReason.ReadOnly, e.Reason);
        Assert.Equal(5, await store.LoadPlans.ReadCommitmentsAsync().CountAsync());
    }

    [Fact]
    public async Task Replace_RowsThatWriteToTheSameStore_AreRefusedInsteadOfWaitingForEver()
    {
        var store = await file.OpenAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await store.LoadPlans.ReplaceAsync(Plan, new(Writing(store)), 0));
        Assert.Null(await store.LoadPlans.FindAsync(Plan));
        await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("afterwards"));

        static async IAsyncEnumerable<Commitment> Writing(SqliteStore store)
        {
            await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("meanwhile"));
            yield return LoadSample.Commitment(1);
        }
    }

    [Fact]
    public async Task Replace_RowsReadFromTheSameStore_AreCopied()
    {
        var store = await file.OpenAsync();
        await store.LoadPlans.ReplaceAsync(Plan, new(LoadSample.Commitments(500)), 0);
        var copy = await store.LoadPlans.ReplaceAsync(LoadPlanId.From("copy"), new(store.LoadPlans.ReadCommitmentsAsync(new() { Plan = Plan })), 0);
        Assert.Equal(500, copy.Commitments);
    }

    [Fact]
    public async Task Dispose_FromTheRowsThatAreBeingWritten_IsRefusedRatherThanWaitedForForEver()
    {
        var store = await file.OpenAsync();
        async IAsyncEnumerable<Commitment> Rows()
        {
            await store.DisposeAsync();
            yield break;
        }

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await store.LoadPlans.ReplaceAsync(Plan, new(Rows()), 0));
        Assert.Null(await store.LoadPlans.FindAsync(Plan));
    }

    [Theory]
    [InlineData("UPDATE load_commitment SET from_day = 20261345")]
    [InlineData("UPDATE load_commitment SET from_day = 9223372036854775807")]
    [InlineData("UPDATE load_commitment SET from_day = 20300101, to_day = 20200101")]
    [InlineData("UPDATE load_commitment SET wte_thousandths = -1")]
    [InlineData("UPDATE load_commitment SET wte_thousandths = 4294967296")]
    [InlineData("UPDATE load_commitment SET week_days = 9")]
    [InlineData("UPDATE load_commitment SET week_days = NULL")]
    [InlineData("UPDATE load_commitment SET wte_thousandths = NULL, people = 0")]
    [InlineData("UPDATE load_commitment SET initiative = 999")]
    [InlineData("UPDATE load_commitment SET unit = 999")]
    [InlineData("UPDATE load_unit SET organisation = 'nobody'")]
    [InlineData("UPDATE load_unit SET team = ' '")]
    [InlineData("UPDATE load_initiative SET initiative = 'two words'")]
    public async Task ReadAndFill_RowsChangedBehindTheirBack_AreCorrupt(string sql)
    {
        var store = await file.OpenAsync();
        await store.LoadPlans.ReplaceAsync(Plan, new(LoadSample.Commitments(1)), 0);
        file.Execute($"PRAGMA foreign_keys = OFF; {sql}");

        await Assert.ThrowsAsync<StoreCorruptException>(async () => await store.LoadPlans.ReadCommitmentsAsync().CountAsync());
        await Assert.ThrowsAsync<StoreCorruptException>(async () => await store.LoadPlans.BuildTableAsync(LoadSample.Range, LoadCatalogue.Empty));
    }

    [Theory]
    [InlineData("UPDATE load_plan SET plan = 'two words'")]
    [InlineData("UPDATE load_commitment SET id = 'two words'")]
    [InlineData("UPDATE load_provenance SET source = NULL")]
    [InlineData("UPDATE load_commitment SET provenance = 999")]
    public async Task Read_NamesChangedBehindTheirBack_AreCorrupt(string sql)
    {
        var store = await file.OpenAsync();
        await store.LoadPlans.ReplaceAsync(Plan, new(LoadSample.Commitments(1)), 0);
        file.Execute($"PRAGMA foreign_keys = OFF; {sql}");

        await Assert.ThrowsAsync<StoreCorruptException>(async () => await store.LoadPlans.ReadCommitmentsAsync().CountAsync());
    }

    [Fact]
    public async Task Read_DamagedPages_IsCorrupt()
    {
        await (await file.OpenAsync()).LoadPlans.ReplaceAsync(Plan, new(LoadSample.Commitments(20_000)), 0);
        await file.CloseAllAsync();
        await file.DamageAsync();

        var store = await file.OpenAsync();
        await Assert.ThrowsAsync<StoreCorruptException>(async () => await store.LoadPlans.ReadCommitmentsAsync().CountAsync());
        await Assert.ThrowsAsync<StoreCorruptException>(async () => await store.LoadPlans.BuildTableAsync(LoadSample.Range, LoadCatalogue.Empty));
    }

    [Fact]
    public async Task Open_FileCutShort_IsRefusedOrFoundDamaged()
    {
        await (await file.OpenAsync()).LoadPlans.ReplaceAsync(Plan, new(LoadSample.Commitments(2_000)), 0);
        await file.CloseAllAsync();
        await using (var stream = File.OpenWrite(file.Path))
        {
            stream.SetLength(stream.Length / 2);
        }

        await Assert.ThrowsAsync<StoreCorruptException>(async () =>
        {
            var store = await file.OpenAsync();
            await store.CheckAsync();
        });
    }
}
