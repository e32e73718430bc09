using System.Collections.Immutable;

namespace Transformation.Framework.Core.Storage;

/// <summary>Finds documents by the words in them.</summary>
/// <remarks>
/// <para>An index holds nothing that is not also elsewhere: it is filled from what is stored, and can be filled again. So there are no versions, and the last to put a document is right.
/// What every implementation promises:</para>
/// <list type="bullet">
/// <item><b>The same hits.</b> It finds exactly the documents that <see cref="TextQuery.Finds"/> says: words are those of <see cref="TextWords"/>, whatever the index itself takes for a word.</item>
/// <item><b>Little about their order</b>: documents that have everything wanted in their title come first; and the same index with the same documents gives the same order. For the rest
/// each index ranks as well as it can, and two need not agree; nor need they agree on which hits a limit leaves out among equals.</item>
/// <item>A call that changes takes effect whole or not at all, and searches see it whole or not at all.</item>
/// <item>When it returns, a durable index has the change on disk.</item>
/// <item>All members may be called from several threads at once.</item>
/// </list>
/// <para>The package Transformation.Framework.Storage.Testing has these promises as tests.</para>
/// </remarks>
public interface ITextIndex
{
    /// <summary>Puts documents in, each in place of the one of the same name if there is one; of two with the same name the later counts.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="cancellationToken">Stops the writing before it takes effect; not once it has.</param>
    /// <exception cref="StoreException">The index cannot be written.</exception>
    ValueTask PutAsync(ImmutableArray<TextDocument> documents, CancellationToken cancellationToken = default);

    /// <summary>Makes documents all there is of a kind: puts them in and takes out every other one of that kind.</summary>
    /// <remarks>This is how an index follows a register that is saved whole, and how it is filled again.</remarks>
    /// <param name="type">The kind.</param>
    /// <param name="documents">The documents, all of that kind.</param>
    /// <param name="cancellationToken">Stops the writing before it takes effect; not once it has.</param>
    /// <exception cref="ArgumentException">A document is of another kind.</exception>
    /// <exception cref="StoreException">The index cannot be written.</exception>
    ValueTask ReplaceAsync(string type, ImmutableArray<TextDocument> documents, CancellationToken cancellationToken = default);

    /// <summary>Takes documents out; names that are not there are passed over.</summary>
    /// <param name="ids">The names.</param>
    /// <param name="cancellationToken">Stops the writing before it takes effect; not once it has.</param>
    /// <exception cref="StoreException">The index cannot be written.</exception>
    ValueTask RemoveAsync(ImmutableArray<AggregateId> ids, CancellationToken cancellationToken = default);

    /// <summary>Finds the documents that have everything a query wants.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="limit">The most hits to give; at least 1.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The hits, best first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is less than 1.</exception>
    /// <exception cref="StoreException">The index cannot be read.</exception>
    ValueTask<ImmutableArray<TextHit>> SearchAsync(TextQuery query, int limit = 20, CancellationToken cancellationToken = default);

    /// <summary>Streams the documents as they were put in, ordered by the code points of their kinds and then of their keys, as the index was at one moment.</summary>
    /// <param name="type">The kind; null for all.</param>
    /// <param name="cancellationToken">Stops the stream, also between items.</param>
    /// <exception cref="StoreException">The index cannot be read.</exception>
    IAsyncEnumerable<TextDocument> ReadAllAsync(string? type = null, CancellationToken cancellationToken = default);
}
