using System.Collections.Immutable;
using Transformation.Framework.Core.Storage;

namespace GatewayApi.Tests;

/// <summary>A store that starts and then fails.</summary>
internal sealed class FailingStore(Exception fault) : IAggregateStore
{
    private readonly InMemoryAggregateStore empty = new();

    public ValueTask<StoredAggregate?> ReadAsync(AggregateId id, CancellationToken cancellationToken = default) => throw fault;

    public IAsyncEnumerable<StoredAggregate> ReadAllAsync(string type, string keyPrefix = "", CancellationToken cancellationToken = default) =>
        empty.ReadAllAsync(type, keyPrefix, cancellationToken);

    public ValueTask<ImmutableArray<long>> CommitAsync(AggregateBatch batch, CancellationToken cancellationToken = default) => throw fault;

    public ValueTask<ImmutableArray<string>> ListTypesAsync(CancellationToken cancellationToken = default) => throw fault;
}
