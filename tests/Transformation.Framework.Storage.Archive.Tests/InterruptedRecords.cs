using System.Collections.Immutable;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Archive.Tests;

/// <summary>A store whose writing of texts and restoring fails when it is time: the latter after the first aggregate was taken.</summary>
internal sealed class InterruptedRecords(IRecordStore inner, Func<bool> isTime) : IRecordStore, ITextIndex
{
    public IAggregateStore Aggregates => inner.Aggregates;

    public IDecisionLog Decisions => inner.Decisions;

    public ITextIndex Texts => this;

    public ValueTask<RecordedDecision> DecideAsync(AggregateBatch batch, DecisionRecord record, long? expectedLastSequence, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public ValueTask RestoreAsync(IAsyncEnumerable<StoredAggregate> aggregates, IAsyncEnumerable<DecisionLogEntry> decisions, CancellationToken cancellationToken = default) =>
        inner.RestoreAsync(isTime() ? aggregates.Take(1).Concat(Broken()) : aggregates, decisions, cancellationToken);

    public IAsyncEnumerable<TextDocument> ReadAllAsync(string? type = null, CancellationToken cancellationToken = default) => inner.Texts.ReadAllAsync(type, cancellationToken);

    public ValueTask PutAsync(ImmutableArray<TextDocument> documents, CancellationToken cancellationToken = default) =>
        isTime() ? throw new TimeoutException() : inner.Texts.PutAsync(documents, cancellationToken);

    public ValueTask ReplaceAsync(string type, ImmutableArray<TextDocument> documents, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask RemoveAsync(ImmutableArray<AggregateId> ids, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<ImmutableArray<TextHit>> SearchAsync(TextQuery query, int limit = 20, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private static async IAsyncEnumerable<StoredAggregate> Broken()
    {
        await Task.Yield();
        throw new TimeoutException();
#pragma warning disable CS0162 // makes it an iterator
        yield break;
#pragma warning restore CS0162
    }
}
