using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework;

/// <summary>The whole of the store that was chosen: what the container gives out, and what it disposes.</summary>
internal sealed class HostedRecordStore : IRecordStore, IDisposable
{
    private readonly StoreKeeper keeper;
    private readonly StoreCalls calls;

    public HostedRecordStore(StoreKeeper keeper)
    {
        this.keeper = keeper;
        calls = new(keeper);
        Aggregates = new HostedAggregateStore(calls);
        Decisions = new HostedDecisionLog(calls);
        Texts = new HostedTextIndex(calls);
        LoadPlans = new HostedLoadPlanStore(calls);
    }

    public IAggregateStore Aggregates { get; }

    public IDecisionLog Decisions { get; }

    public ITextIndex Texts { get; }

    internal ILoadPlanStore LoadPlans { get; }

    public ValueTask<RecordedDecision> DecideAsync(AggregateBatch batch, DecisionRecord record, long? expectedLastSequence, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(record);
        return calls.CallAsync(
            StoreOperation.Decide,
            HostedAggregateStore.KindOf(batch),
            (batch, record, expectedLastSequence),
            static (store, wanted, token) => store.Record!.DecideAsync(wanted.batch, wanted.record, wanted.expectedLastSequence, token),
            static (wanted, _) => wanted.batch.Count + 1,
            cancellationToken);
    }

    public async ValueTask RestoreAsync(
        IAsyncEnumerable<StoredAggregate> aggregates, IAsyncEnumerable<DecisionLogEntry> decisions, CancellationToken cancellationToken = default) => await calls.CallAsync(
        StoreOperation.RestoreRecord,
        null,
        (aggregates, decisions),
        static async (store, laid, token) =>
        {
            await store.Record!.RestoreAsync(laid.aggregates, laid.decisions, token).ConfigureAwait(false);
            return 0;
        },
        static (_, _) => 0,
        cancellationToken).ConfigureAwait(false);

    public ValueTask DisposeAsync() => keeper.DisposeAsync();

    public void Dispose() => keeper.Dispose();
}
