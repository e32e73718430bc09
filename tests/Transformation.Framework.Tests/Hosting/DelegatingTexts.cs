using System.Collections.Immutable;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Tests.Hosting;

/// <summary>An index in memory, for those who change one thing about it.</summary>
internal abstract class DelegatingTexts : ITextIndex
{
    private readonly InMemoryTextIndex inner = new();

    public ValueTask PutAsync(ImmutableArray<TextDocument> documents, CancellationToken cancellationToken = default) => inner.PutAsync(documents, cancellationToken);

    public ValueTask ReplaceAsync(string type, ImmutableArray<TextDocument> documents, CancellationToken cancellationToken = default) => inner.ReplaceAsync(type, documents, cancellationToken);

    public ValueTask RemoveAsync(ImmutableArray<AggregateId> ids, CancellationToken cancellationToken = default) => inner.RemoveAsync(ids, cancellationToken);

    public ValueTask<ImmutableArray<TextHit>> SearchAsync(TextQuery query, int limit = 20, CancellationToken cancellationToken = default) => inner.SearchAsync(query, limit, cancellationToken);

    public IAsyncEnumerable<TextDocument> ReadAllAsync(string? type = null, CancellationToken cancellationToken = default) => inner.ReadAllAsync(type, cancellationToken);
}
