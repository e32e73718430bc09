using Npgsql;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Storage.Testing;

namespace Transformation.Framework.Storage.Postgres.Tests;

public sealed class PostgresAggregateStoreTests : DurableAggregateStoreContract, IAsyncLifetime
{
    private readonly StoreSchema schema = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => schema.DropAsync();

    protected override async ValueTask<IAggregateStore> OpenAsync() => (await schema.OpenAsync()).Aggregates;

    protected override ValueTask CloseAllAsync() => schema.CloseAllAsync();
}

public sealed class PostgresDecisionLogTests : DurableDecisionLogContract, IAsyncLifetime
{
    private readonly StoreSchema schema = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => schema.DropAsync();

    protected override async ValueTask<IDecisionLog> OpenAsync() => (await schema.OpenAsync()).Decisions;

    protected override ValueTask CloseAllAsync() => schema.CloseAllAsync();

    protected override async ValueTask TamperAsync(long sequence, DecisionLogField field, string text)
    {
        var column = field switch
        {
            DecisionLogField.RecordedAt => "recorded_at",
            DecisionLogField.Kind => "kind",
            DecisionLogField.Subject => "subject",
            DecisionLogField.Payload => "payload",
            DecisionLogField.PreviousHash => "previous_hash",
            _ => "hash",
        };
        await schema.ExecuteAsync("ALTER TABLE {schema}.decision DISABLE TRIGGER USER");
        await schema.ExecuteAsync(
            $"UPDATE {{schema}}.decision SET {column} = $1 WHERE sequence = $2",
            new NpgsqlParameter<string> { TypedValue = text },
            new NpgsqlParameter<long> { TypedValue = sequence });
    }

    protected override async ValueTask RemoveAsync(long sequence)
    {
        await schema.ExecuteAsync("ALTER TABLE {schema}.decision DISABLE TRIGGER USER");
        await schema.ExecuteAsync("DELETE FROM {schema}.decision WHERE sequence = $1", new NpgsqlParameter<long> { TypedValue = sequence });
    }
}

public sealed class PostgresRecordStoreTests : RecordStoreContract, IAsyncLifetime
{
    private readonly List<(StoreSchema Schema, List<IRecordStore> Stores)> opened = [];

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => Task.WhenAll(opened.Select(static one => one.Schema.DropAsync()));

    protected override async ValueTask<IRecordStore> OpenNewAsync()
    {
        var schema = new StoreSchema();
        var store = await schema.OpenAsync();
        opened.Add((schema, [store]));
        return store;
    }

    protected override async ValueTask<IRecordStore> OpenAgainAsync(IRecordStore store)
    {
        var (schema, stores) = opened.Single(one => one.Stores.Contains(store));
        stores.Add(await schema.OpenAsync());
        return stores[^1];
    }
}
