using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Archive.Tests;

/// <summary>A store with something happening when its texts are read, or with another log.</summary>
internal sealed class Watched(AnyStore inner) : IRecordStore, ITextIndex, IDecisionLog
{
    public Action AtText { get; init; } = static () => { };

    public ImmutableArray<DecisionLogEntry>? Log { get; init; }

    public IAggregateStore Aggregates => inner.Records.Aggregates;

    public IDecisionLog Decisions => Log is null ? inner.Records.Decisions : this;

    public ITextIndex Texts => this;

    public ValueTask<RecordedDecision> DecideAsync(AggregateBatch batch, DecisionRecord record, long? expectedLastSequence, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public ValueTask RestoreAsync(IAsyncEnumerable<StoredAggregate> aggregates, IAsyncEnumerable<DecisionLogEntry> decisions, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public async IAsyncEnumerable<TextDocument> ReadAllAsync(string? type = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        AtText();
        cancellationToken.ThrowIfCancellationRequested();
        await foreach (var text in inner.Records.Texts.ReadAllAsync(type, cancellationToken))
        {
            yield return text;
        }
    }

    public ValueTask PutAsync(ImmutableArray<TextDocument> documents, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask ReplaceAsync(string type, ImmutableArray<TextDocument> documents, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask RemoveAsync(ImmutableArray<AggregateId> ids, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<ImmutableArray<TextHit>> SearchAsync(TextQuery query, int limit = 20, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<DecisionLogHead> GetHeadAsync(CancellationToken cancellationToken = default) => new(Log!.Value[^1].Head);

    public ValueTask<DecisionLogEntry> AppendAsync(DecisionRecord record, long? expectedLastSequence, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public IAsyncEnumerable<DecisionLogEntry> ReadAsync(long fromSequence = 1, CancellationToken cancellationToken = default) => Log!.Value.ToAsyncEnumerable();

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
