using System.Collections.Immutable;

namespace Transformation.Framework.Core.Storage;

/// <summary>Keeps aggregates of any kind under optimistic concurrency. Hosts call the typed methods of <see cref="AggregateStoreExtensions"/>.</summary>
/// <remarks>
/// <para>These four methods are all that a store has to write; they deal in names, versions and bytes only. What every implementation promises:</para>
/// <list type="bullet">
/// <item>Nothing is overwritten unseen: a change based on any version but the stored one fails with <see cref="StoreConflictException"/>.</item>
/// <item>A batch is applied whole or not at all, and readers see it whole or not at all.</item>
/// <item>When a call throws, the store is as it was before. (A store behind a network cannot know whether a commit went through when the
/// connection is lost while it waits for the answer; it then throws <see cref="StoreUnavailableException"/>, and trying the same change again is
/// safe: it conflicts if the first try was applied.)</item>
/// <item>When a writing call returns, a durable store has the change on disk.</item>
/// <item>The same bytes come out as went in.</item>
/// <item>All members may be called from several threads at once.</item>
/// </list>
/// <para>The package Transformation.Framework.Storage.Testing has these promises as tests.</para>
/// </remarks>
public interface IAggregateStore
{
    /// <summary>Finds one aggregate.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What is stored, or null.</returns>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    ValueTask<StoredAggregate?> ReadAsync(AggregateId id, CancellationToken cancellationToken = default);

    /// <summary>Streams the aggregates of one kind, ordered by the code points of their keys (the order of their UTF-8 bytes).</summary>
    /// <remarks>The stream shows the store as it was at one moment, whatever is written meanwhile; writing while reading is allowed.</remarks>
    /// <param name="type">The kind.</param>
    /// <param name="keyPrefix">How the keys begin, character by character; empty for all. Well-formed UTF-16.</param>
    /// <param name="cancellationToken">Stops the stream, also between items.</param>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    IAsyncEnumerable<StoredAggregate> ReadAllAsync(string type, string keyPrefix = "", CancellationToken cancellationToken = default);

    /// <summary>Applies changes together or not at all.</summary>
    /// <remarks>
    /// The version is checked first, for every change. Then content that is byte for byte what is stored already is left alone and keeps its
    /// version, so that saving the same things again changes nothing.
    /// </remarks>
    /// <param name="batch">The changes.</param>
    /// <param name="cancellationToken">Stops the writing before it takes effect; not once it has.</param>
    /// <returns>The version that each aggregate has now, in the order of the batch; 0 for one that was deleted.</returns>
    /// <exception cref="StoreConflictException">The store does not hold the expected version of an aggregate; nothing was applied.</exception>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    ValueTask<ImmutableArray<long>> CommitAsync(AggregateBatch batch, CancellationToken cancellationToken = default);

    /// <summary>The kinds of which something is stored.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Their names, ordered by code points.</returns>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    ValueTask<ImmutableArray<string>> ListTypesAsync(CancellationToken cancellationToken = default);
}
