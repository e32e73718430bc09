using System.Collections.Immutable;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework;

/// <summary>The aggregates of the store that was chosen.</summary>
internal sealed class HostedAggregateStore(StoreCalls calls) : IAggregateStore
{
    public ValueTask<StoredAggregate?> ReadAsync(AggregateId id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        return calls.CallAsync(
            StoreOperation.ReadAggregate,
            id.Type,
            id,
            static (store, id, token) => store.Aggregates.ReadAsync(id, token),
            static (_, found) => found is null ? 0 : 1,
            cancellationToken);
    }

    public IAsyncEnumerable<StoredAggregate> ReadAllAsync(string type, string keyPrefix = "", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(keyPrefix);
        return calls.StreamAsync(
            StoreOperation.StreamAggregates,
            type,
            (type, keyPrefix),
            static (store, wanted, token) => store.Aggregates.ReadAllAsync(wanted.type, wanted.keyPrefix, token),
            cancellationToken);
    }

    public ValueTask<ImmutableArray<long>> CommitAsync(AggregateBatch batch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return calls.CallAsync(
            StoreOperation.Commit,
            KindOf(batch),
            batch,
            static (store, batch, token) => store.Aggregates.CommitAsync(batch, token),
            static (batch, _) => batch.Count,
            cancellationToken);
    }

    public ValueTask<ImmutableArray<string>> ListTypesAsync(CancellationToken cancellationToken = default) => calls.CallAsync(
        StoreOperation.ListTypes,
        null,
        0,
        static (store, _, token) => store.Aggregates.ListTypesAsync(token),
        static (_, _) => 0,
        cancellationToken);

    /// <summary>The kind that all of a batch are of, or a star.</summary>
    internal static string? KindOf(AggregateBatch batch)
    {
        if (batch.Count == 0)
        {
            return null;
        }

        var kind = batch[0].Id.Type;
        for (var i = 1; i < batch.Count; i++)
        {
            if (batch[i].Id.Type != kind)
            {
                return "*";
            }
        }

        return kind;
    }
}
