using System.Collections.Immutable;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Tests.Hosting;

/// <summary>A store in memory that fails when told to, and waits when told to.</summary>
internal sealed class FaultyStore : IRecordStore, IAggregateStore
{
    private readonly InMemoryRecordStore inner = new();
    private int disposals;

    internal Exception? Fault { get; set; }

    internal Task Gate { get; set; } = Task.CompletedTask;

    internal int Disposals => disposals;

    internal ILoadPlanStore LoadPlans { get; } = new InMemoryLoadPlanStore();

    public IAggregateStore Aggregates => this;

    public IDecisionLog Decisions => inner.Decisions;

    public ITextIndex Texts => inner.Texts;

    public async ValueTask<StoredAggregate?> ReadAsync(AggregateId id, CancellationToken cancellationToken = default)
    {
        await PassAsync(cancellationToken);
        return await inner.Aggregates.ReadAsync(id, cancellationToken);
    }

    public async IAsyncEnumerable<StoredAggregate> ReadAllAsync(
        string type, string keyPrefix = "", [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var item in inner.Aggregates.ReadAllAsync(type, keyPrefix, cancellationToken))
        {
            yield return item;
            await PassAsync(cancellationToken);
        }
    }

    public async ValueTask<ImmutableArray<long>> CommitAsync(AggregateBatch batch, CancellationToken cancellationToken = default)
    {
        await PassAsync(cancellationToken);
        return await inner.Aggregates.CommitAsync(batch, cancellationToken);
    }

    public ValueTask<ImmutableArray<string>> ListTypesAsync(CancellationToken cancellationToken = default) => inner.Aggregates.ListTypesAsync(cancellationToken);

    public ValueTask<RecordedDecision> DecideAsync(AggregateBatch batch, DecisionRecord record, long? expectedLastSequence, CancellationToken cancellationToken = default) =>
        inner.DecideAsync(batch, record, expectedLastSequence, cancellationToken);

    public ValueTask RestoreAsync(IAsyncEnumerable<StoredAggregate> aggregates, IAsyncEnumerable<DecisionLogEntry> decisions, CancellationToken cancellationToken = default) =>
        inner.RestoreAsync(aggregates, decisions, cancellationToken);

    public ValueTask DisposeAsync()
    {
        Interlocked.Increment(ref disposals);
        return ValueTask.CompletedTask;
    }

    private async Task PassAsync(CancellationToken cancellationToken)
    {
        await Gate.WaitAsync(cancellationToken);
        if (Fault is { } fault)
        {
            throw fault;
        }
    }
}
