using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Transformation.Framework.Core.Storage;

/// <summary>Keeps aggregates in memory, as long as the instance lives: for tests, for calculations on the fly, and to start with.</summary>
/// <remarks>
/// It keeps the canonical JSON, not the objects, so that it behaves as a durable store does. Finding one costs O(log n) in the number of its
/// kind; a stream with a key prefix looks at every key of its kind. Thread-safe; readers never wait.
/// </remarks>
public sealed class InMemoryAggregateStore : IAggregateStore
{
    private static readonly ImmutableSortedDictionary<string, StoredAggregate> None =
        ImmutableSortedDictionary.Create<string, StoredAggregate>(CodePointComparer.Instance);

    private readonly Lock writing;
    private volatile ImmutableDictionary<string, ImmutableSortedDictionary<string, StoredAggregate>> byType =
        ImmutableDictionary.Create<string, ImmutableSortedDictionary<string, StoredAggregate>>(StringComparer.Ordinal);

    private long lastVersion;

    /// <summary>Makes an empty store.</summary>
    public InMemoryAggregateStore()
        : this(new())
    {
    }

    /// <summary>A store that writes under the same lock as another part of a record.</summary>
    internal InMemoryAggregateStore(Lock writing) => this.writing = writing;

    /// <inheritdoc />
    public ValueTask<StoredAggregate?> ReadAsync(AggregateId id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        return cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<StoredAggregate?>(cancellationToken)
            : new(Find(byType, id));
    }

    /// <inheritdoc />
    public IAsyncEnumerable<StoredAggregate> ReadAllAsync(string type, string keyPrefix = "", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(keyPrefix);
        return Stream(type, keyPrefix, cancellationToken);
    }

    /// <inheritdoc />
    public ValueTask<ImmutableArray<long>> CommitAsync(AggregateBatch batch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<ImmutableArray<long>>(cancellationToken);
        }

        try
        {
            return new(Commit(batch));
        }
        catch (StoreConflictException e)
        {
            return ValueTask.FromException<ImmutableArray<long>>(e);
        }
    }

    /// <inheritdoc />
    public ValueTask<ImmutableArray<string>> ListTypesAsync(CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<ImmutableArray<string>>(cancellationToken)
            : new([.. byType.Where(static kind => !kind.Value.IsEmpty).Select(static kind => kind.Key).Order(CodePointComparer.Instance)]);

    private static StoredAggregate? Find(ImmutableDictionary<string, ImmutableSortedDictionary<string, StoredAggregate>> all, AggregateId id) =>
        all.GetValueOrDefault(id.Type, None).GetValueOrDefault(id.Key);

    private async IAsyncEnumerable<StoredAggregate> Stream(
        string type, string keyPrefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await ValueTask.CompletedTask.ConfigureAwait(false); // Nothing here waits; an asynchronous iterator wants to be told so.
        foreach (var (key, stored) in byType.GetValueOrDefault(type, None))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (key.StartsWith(keyPrefix, StringComparison.Ordinal))
            {
                yield return stored;
            }
        }
    }

    internal ImmutableArray<long> Commit(AggregateBatch batch)
    {
        lock (writing)
        {
            var all = byType;
            var version = lastVersion + 1;
            var versions = ImmutableArray.CreateBuilder<long>(batch.Count);
            foreach (var change in batch)
            {
                var stored = Find(all, change.Id);
                var actual = stored?.Version ?? Versioned.NotStored;
                if (actual != change.ExpectedVersion)
                {
                    throw new StoreConflictException(change.Id, change.ExpectedVersion, actual);
                }

                var ofType = all.GetValueOrDefault(change.Id.Type, None);
                if (change.Content is not { } content)
                {
                    all = all.SetItem(change.Id.Type, ofType.Remove(change.Id.Key));
                    versions.Add(Versioned.NotStored);
                }
                else if (stored is not null && stored.Content.Span.SequenceEqual(content.Span))
                {
                    versions.Add(actual);
                }
                else
                {
                    all = all.SetItem(change.Id.Type, ofType.SetItem(change.Id.Key, new StoredAggregate(change.Id, version, content)));
                    versions.Add(version);
                }
            }

            lastVersion = version;
            byType = all;
            return versions.MoveToImmutable();
        }
    }

    internal void RequireEmpty()
    {
        if (byType.Any(static kind => !kind.Value.IsEmpty))
        {
            throw new StoreNotEmptyException("The store holds aggregates already.");
        }
    }

    /// <summary>Takes aggregates as they stood in another store, into this one that is empty.</summary>
    internal void Restore(IReadOnlyCollection<StoredAggregate> aggregates)
    {
        lock (writing)
        {
            byType = aggregates.GroupBy(static a => a.Id.Type, StringComparer.Ordinal).ToImmutableDictionary(
                static kind => kind.Key, static kind => None.AddRange(kind.Select(static a => KeyValuePair.Create(a.Id.Key, a))), StringComparer.Ordinal);
            lastVersion = aggregates.Select(static a => a.Version).Append(lastVersion).Max();
        }
    }
}
