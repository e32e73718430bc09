using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Transformation.Framework.Core.Storage;

/// <summary>A text index in memory, as long as the instance lives: for tests, for a few thousand documents, and to start with.</summary>
/// <remarks>
/// A search looks through the words of every document. Hits that have everything in the title come first, then those in which what is wanted stands most often, then by name.
/// Thread-safe; searches never wait.
/// </remarks>
public sealed class InMemoryTextIndex : ITextIndex
{
    private readonly Lock writing = new();
    private volatile ImmutableDictionary<AggregateId, Entry> entries = ImmutableDictionary<AggregateId, Entry>.Empty;

    /// <inheritdoc />
    public ValueTask PutAsync(ImmutableArray<TextDocument> documents, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(documents.IsDefault, true, nameof(documents));
        var prepared = Prepare(documents);
        return Change(all => all.SetItems(prepared), cancellationToken);
    }

    /// <inheritdoc />
    public ValueTask ReplaceAsync(string type, ImmutableArray<TextDocument> documents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentOutOfRangeException.ThrowIfEqual(documents.IsDefault, true, nameof(documents));
        if (documents.FirstOrDefault(document => document.Id.Type != type) is { } other)
        {
            throw new ArgumentException($"{other.Id} is not of the kind {type}.", nameof(documents));
        }

        var prepared = Prepare(documents);
        return Change(all => all.RemoveRange(all.Keys.Where(id => id.Type == type)).SetItems(prepared), cancellationToken);
    }

    /// <inheritdoc />
    public ValueTask RemoveAsync(ImmutableArray<AggregateId> ids, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(ids.IsDefault, true, nameof(ids));
        return Change(all => all.RemoveRange(ids), cancellationToken);
    }

    /// <inheritdoc />
    public ValueTask<ImmutableArray<TextHit>> SearchAsync(TextQuery query, int limit = 20, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<ImmutableArray<TextHit>>(cancellationToken)
            : new(
            [
                .. entries.Values
                    .Where(entry => query.FindsIn(entry.Document.Id.Type, entry.Title, entry.Body))
                    .OrderByDescending(entry => query.Terms.All(term => term.In(entry.Title.AsSpan()) >= 0))
                    .ThenByDescending(entry => query.Terms.Sum(term => Count(term, entry.Title) + Count(term, entry.Body)))
                    .ThenBy(static entry => entry.Document.Id.Type, CodePointComparer.Instance)
                    .ThenBy(static entry => entry.Document.Id.Key, CodePointComparer.Instance)
                    .Take(limit)
                    .Select(entry => TextHit.Of(entry.Document, query)),
            ]);
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<TextDocument> ReadAllAsync(string? type = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await ValueTask.CompletedTask.ConfigureAwait(false); // Nothing here waits; an asynchronous iterator wants to be told so.
        var documents = entries.Values
            .Select(static entry => entry.Document)
            .Where(document => type is null || document.Id.Type == type)
            .OrderBy(static document => document.Id.Type, CodePointComparer.Instance)
            .ThenBy(static document => document.Id.Key, CodePointComparer.Instance);
        foreach (var document in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return document;
        }
    }

    /// <summary>Takes the words out before anybody has to wait for it.</summary>
    private static ImmutableArray<KeyValuePair<AggregateId, Entry>> Prepare(ImmutableArray<TextDocument> documents) =>
    [
        .. documents.Select(static document => KeyValuePair.Create(
            document.Id, new Entry(document, TextWords.Of(document.Title), TextWords.Of(document.Body)))),
    ];

    private static int Count(TextTerm term, ImmutableArray<string> words)
    {
        var count = 0;
        for (var at = term.In(words.AsSpan()); at >= 0; at = term.In(words.AsSpan(), at + 1))
        {
            count++;
        }

        return count;
    }

    private ValueTask Change(
        Func<ImmutableDictionary<AggregateId, Entry>, ImmutableDictionary<AggregateId, Entry>> change, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled(cancellationToken);
        }

        lock (writing)
        {
            entries = change(entries);
        }

        return ValueTask.CompletedTask;
    }

    private sealed record Entry(TextDocument Document, ImmutableArray<string> Title, ImmutableArray<string> Body);
}
