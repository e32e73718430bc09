using System.Runtime.CompilerServices;
using System.Text;

namespace Transformation.Framework.Core.Storage;

/// <summary>The typed face of <see cref="IAggregateStore"/>: what a host calls.</summary>
public static class AggregateStoreExtensions
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Loads one aggregate.</summary>
    /// <typeparam name="T">The type of the aggregate.</typeparam>
    /// <param name="store">The store.</param>
    /// <param name="type">The kind of aggregate.</param>
    /// <param name="key">Its key.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The aggregate and its version, or null when there is none.</returns>
    /// <exception cref="ArgumentException">The key breaks the rule of <see cref="AggregateId"/>.</exception>
    /// <exception cref="StoreCorruptException">What is stored is not a document of this kind.</exception>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public static async ValueTask<Versioned<T>?> LoadAsync<T>(
        this IAggregateStore store, AggregateType<T> type, string key, CancellationToken cancellationToken = default)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(type);
        var stored = await store.ReadAsync(new AggregateId(type.Name, key), cancellationToken).ConfigureAwait(false);
        return stored is null ? null : type.Read(stored);
    }

    /// <summary>Saves one aggregate on top of the version it is based on.</summary>
    /// <remarks>Saving what is stored already, under its present version, changes nothing and gives the same version back.</remarks>
    /// <typeparam name="T">The type of the aggregate.</typeparam>
    /// <param name="store">The store.</param>
    /// <param name="type">The kind of aggregate.</param>
    /// <param name="item">The value and the version it is based on: <see cref="Versioned.New{T}"/>, or <see cref="Versioned{T}.With"/> of what was loaded.</param>
    /// <param name="cancellationToken">Stops the writing before it takes effect; not once it has.</param>
    /// <returns>The value with the version it has now: base the next change on this.</returns>
    /// <exception cref="ArgumentException">The key of the value breaks the rule of <see cref="AggregateId"/>.</exception>
    /// <exception cref="StoreConflictException">The store holds another version, or none, or already one; nothing was changed.</exception>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public static async ValueTask<Versioned<T>> SaveAsync<T>(
        this IAggregateStore store, AggregateType<T> type, Versioned<T> item, CancellationToken cancellationToken = default)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(store);
        var versions = await store.CommitAsync([AggregateChange.Save(type, item)], cancellationToken).ConfigureAwait(false);
        return new(item.Value, versions[0]);
    }

    /// <summary>Deletes one aggregate that was loaded.</summary>
    /// <typeparam name="T">The type of the aggregate.</typeparam>
    /// <param name="store">The store.</param>
    /// <param name="type">The kind of aggregate.</param>
    /// <param name="item">The value as it was loaded or saved.</param>
    /// <param name="cancellationToken">Stops the writing before it takes effect; not once it has.</param>
    /// <exception cref="ArgumentException">The value was never stored.</exception>
    /// <exception cref="StoreConflictException">The store holds another version, or none; nothing was changed.</exception>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public static async ValueTask DeleteAsync<T>(
        this IAggregateStore store, AggregateType<T> type, Versioned<T> item, CancellationToken cancellationToken = default)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(store);
        await store.CommitAsync([AggregateChange.Delete(type, item)], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Streams the aggregates of one kind, ordered by the code points of their keys, as the store was at one moment.</summary>
    /// <remarks>Memory stays flat: one aggregate at a time. Writing to the store while reading is allowed and does not show in the stream.</remarks>
    /// <typeparam name="T">The type of the aggregates.</typeparam>
    /// <param name="store">The store.</param>
    /// <param name="type">The kind of aggregate.</param>
    /// <param name="keyPrefix">How the keys begin, character by character; empty for all. The store looks only at those.</param>
    /// <param name="where">Which of them to give, judged after reading each; null for all.</param>
    /// <param name="cancellationToken">Stops the stream, also between items.</param>
    /// <exception cref="ArgumentException">The prefix is not well-formed UTF-16.</exception>
    /// <exception cref="StoreCorruptException">What is stored is not a document of this kind.</exception>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public static IAsyncEnumerable<Versioned<T>> StreamAsync<T>(
        this IAggregateStore store,
        AggregateType<T> type,
        string keyPrefix = "",
        Func<T, bool>? where = null,
        CancellationToken cancellationToken = default)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(keyPrefix);
        Strict.GetByteCount(keyPrefix); // Half of a surrogate pair is a prefix to some stores and not to others: it throws here.
        return Stream(store, type, keyPrefix, where, cancellationToken);
    }

    private static async IAsyncEnumerable<Versioned<T>> Stream<T>(
        IAggregateStore store,
        AggregateType<T> type,
        string keyPrefix,
        Func<T, bool>? where,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        await foreach (var stored in store.ReadAllAsync(type.Name, keyPrefix, cancellationToken).ConfigureAwait(false))
        {
            var item = type.Read(stored);
            if (where is null || where(item.Value))
            {
                yield return item;
            }
        }
    }
}
