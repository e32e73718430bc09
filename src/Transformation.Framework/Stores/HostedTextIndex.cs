using System.Collections.Immutable;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework;

/// <summary>The text index of the store that was chosen.</summary>
internal sealed class HostedTextIndex(StoreCalls calls) : ITextIndex
{
    public async ValueTask PutAsync(ImmutableArray<TextDocument> documents, CancellationToken cancellationToken = default) => await calls.CallAsync(
        StoreOperation.PutTexts,
        null,
        documents,
        static async (store, documents, token) =>
        {
            await store.Texts.PutAsync(documents, token).ConfigureAwait(false);
            return documents.Length;
        },
        static (_, count) => count,
        cancellationToken).ConfigureAwait(false);

    public async ValueTask ReplaceAsync(string type, ImmutableArray<TextDocument> documents, CancellationToken cancellationToken = default) => await calls.CallAsync(
        StoreOperation.ReplaceTexts,
        type,
        (type, documents),
        static async (store, wanted, token) =>
        {
            await store.Texts.ReplaceAsync(wanted.type, wanted.documents, token).ConfigureAwait(false);
            return wanted.documents.Length;
        },
        static (_, count) => count,
        cancellationToken).ConfigureAwait(false);

    public async ValueTask RemoveAsync(ImmutableArray<AggregateId> ids, CancellationToken cancellationToken = default) => await calls.CallAsync(
        StoreOperation.RemoveTexts,
        null,
        ids,
        static async (store, ids, token) =>
        {
            await store.Texts.RemoveAsync(ids, token).ConfigureAwait(false);
            return ids.Length;
        },
        static (_, count) => count,
        cancellationToken).ConfigureAwait(false);

    public ValueTask<ImmutableArray<TextHit>> SearchAsync(TextQuery query, int limit = 20, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return calls.CallAsync(
            StoreOperation.Search,
            query.Type,
            (query, limit),
            static (store, wanted, token) => store.Texts.SearchAsync(wanted.query, wanted.limit, token),
            static (_, hits) => hits.Length,
            cancellationToken);
    }

    public IAsyncEnumerable<TextDocument> ReadAllAsync(string? type = null, CancellationToken cancellationToken = default) =>
        calls.StreamAsync(StoreOperation.StreamTexts, type, type, static (store, type, token) => store.Texts.ReadAllAsync(type, token), cancellationToken);
}
