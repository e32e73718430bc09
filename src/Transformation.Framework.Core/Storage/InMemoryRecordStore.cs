namespace Transformation.Framework.Core.Storage;

/// <summary>A whole record in memory, as long as the instance lives: for tests, for calculations on the fly, and to start with.</summary>
/// <remarks>Thread-safe; readers never wait.</remarks>
public sealed class InMemoryRecordStore : IRecordStore
{
    private readonly Lock writing = new();
    private readonly InMemoryAggregateStore aggregates;
    private readonly InMemoryDecisionLog decisions;

    /// <summary>Makes an empty store.</summary>
    public InMemoryRecordStore()
    {
        aggregates = new(writing);
        decisions = new(writing);
    }

    /// <inheritdoc />
    public IAggregateStore Aggregates => aggregates;

    /// <inheritdoc />
    public IDecisionLog Decisions => decisions;

    /// <inheritdoc />
    public ITextIndex Texts { get; } = new InMemoryTextIndex();

    /// <inheritdoc />
    public ValueTask<RecordedDecision> DecideAsync(
        AggregateBatch batch, DecisionRecord record, long? expectedLastSequence, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(record);
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<RecordedDecision>(cancellationToken);
        }

        try
        {
            lock (writing)
            {
                var entry = decisions.Next(record, expectedLastSequence); // First what takes time and may fail; then both at once, as near as two variables can.
                var versions = aggregates.Commit(batch);
                decisions.Put(entry);
                return new(new RecordedDecision(versions, entry));
            }
        }
        catch (StoreConflictException e)
        {
            return ValueTask.FromException<RecordedDecision>(e);
        }
    }

    /// <inheritdoc />
    public async ValueTask RestoreAsync(
        IAsyncEnumerable<StoredAggregate> aggregates, IAsyncEnumerable<DecisionLogEntry> decisions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(aggregates);
        ArgumentNullException.ThrowIfNull(decisions);
        var stored = new Dictionary<AggregateId, StoredAggregate>();
        await foreach (var aggregate in aggregates.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (!stored.TryAdd(aggregate.Id, aggregate))
            {
                throw new StoreCorruptException($"{aggregate.Id} comes twice.");
            }
        }

        var entries = new List<DecisionLogEntry>();
        await foreach (var entry in decisions.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            DecisionLogEntry.RequireNext(entries.Count == 0 ? default : entries[^1].Head, entry);
            entries.Add(entry);
        }

        cancellationToken.ThrowIfCancellationRequested();
        lock (writing)
        {
            this.aggregates.RequireEmpty();
            this.decisions.Restore(entries);
            this.aggregates.Restore(stored.Values);
        }
    }

    /// <summary>Does nothing: there is nothing to close.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
