using Npgsql;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres.Tests;

public sealed class DisposalTests : StoreTests
{
    [Fact]
    public async Task Dispose_AfterUse_ClosesEveryConnection()
    {
        var store = await Schema.OpenAsync(connection: $"Application Name={Schema.Name}");
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => store.Aggregates.SaveAsync(Sample.Sources, Sample.New($"{i}")).AsTask()));
        Assert.True(await ConnectionsAsync() > 0);
        await store.DisposeAsync();

        await NoConnectionsAsync();
    }

    [Fact]
    public async Task Dispose_WhileStreaming_EndsTheStreamAndClosesItsConnection()
    {
        var store = await Schema.OpenAsync(connection: $"Application Name={Schema.Name}");
        await store.Aggregates.CommitAsync([AggregateChange.Save(Sample.Sources, Sample.New("a")), AggregateChange.Save(Sample.Sources, Sample.New("b"))]);

        await Assert.ThrowsAsync<ObjectDisposedException>(async () =>
        {
            await foreach (var item in store.Aggregates.StreamAsync(Sample.Sources))
            {
                Assert.NotNull(item);
                await store.DisposeAsync();
            }
        });
        await NoConnectionsAsync();
    }

    [Fact]
    public async Task AnyCall_AfterDispose_Throws()
    {
        var store = await Schema.OpenAsync();
        await store.DisposeAsync();
        await store.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.Aggregates.LoadAsync(Sample.Sources, "a"));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a")));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.Aggregates.CommitAsync([]));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.Decisions.GetHeadAsync());
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.Decisions.AppendAsync(Sample.Record("a"), null));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.Decisions.VerifyAsync());
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.DecideAsync([], Sample.Record("a"), null));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.Texts.SearchAsync(TextQuery.Of("a")));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.LoadPlans.ListAsync());
    }

    [Fact]
    public async Task Dispose_HostsDataSource_IsLeftToTheHost()
    {
        await using var source = NpgsqlDataSource.Create(Schema.ConnectionString); // Without UseNodaTime: nothing here needs it.
        var options = new PostgresStoreOptions { DataSource = source, Schema = Schema.Name };
        await using (var store = await PostgresStore.OpenAsync(options))
        {
            await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a"));
            await store.DisposeAsync();
            await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.Aggregates.LoadAsync(Sample.Sources, "a"));
        }

        await using var command = source.CreateCommand("SELECT 1");
        Assert.Equal(1, await command.ExecuteScalarAsync());
    }

    /// <summary>A scope that the caller is in does not hold the store's writes back, nor undo them.</summary>
    [Fact]
    public async Task Save_WithinAScopeThatIsNotCompleted_IsKept()
    {
        var store = await Schema.OpenAsync();
        using (new System.Transactions.TransactionScope(System.Transactions.TransactionScopeAsyncFlowOption.Enabled))
        {
            await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a"));
        }

        Assert.NotNull(await store.Aggregates.LoadAsync(Sample.Sources, "a"));
    }

    /// <summary>Nor where the host's data source would take part in it.</summary>
    [Fact]
    public async Task Save_WithinAScopeAndAHostsDataSource_IsKept()
    {
        await using var source = NpgsqlDataSource.Create(Schema.ConnectionString + ";Enlist=true");
        await using var store = await PostgresStore.OpenAsync(new PostgresStoreOptions { DataSource = source, Schema = Schema.Name });
        using (new System.Transactions.TransactionScope(System.Transactions.TransactionScopeAsyncFlowOption.Enabled))
        {
            await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a"));
            await store.DecideAsync([AggregateChange.Save(Sample.Sources, Sample.New("b"))], Sample.Record("b"), 0);
        }

        Assert.Equal(2, await store.Aggregates.StreamAsync(Sample.Sources).CountAsync());
        Assert.Equal(1, (await store.Decisions.GetHeadAsync()).Sequence);
    }

    private Task<long> ConnectionsAsync() => Schema.ScalarAsync<long>($"SELECT count(*) FROM pg_stat_activity WHERE application_name = '{Schema.Name}'");

    /// <summary>A backend takes a moment to end after its connection was closed.</summary>
    private async Task NoConnectionsAsync()
    {
        for (var tries = 0; await ConnectionsAsync() > 0; tries++)
        {
            Assert.True(tries < 1000);
            await Task.Delay(10);
        }
    }
}
