using Transformation.Framework.Core.Storage;

namespace Transformation.Framework;

/// <summary>The decision log of the store that was chosen.</summary>
internal sealed class HostedDecisionLog(StoreCalls calls) : IDecisionLog
{
    public ValueTask<DecisionLogHead> GetHeadAsync(CancellationToken cancellationToken = default) => calls.CallAsync(
        StoreOperation.ReadHead,
        null,
        0,
        static (store, _, token) => store.Decisions.GetHeadAsync(token),
        static (_, _) => 0,
        cancellationToken);

    public ValueTask<DecisionLogEntry> AppendAsync(DecisionRecord record, long? expectedLastSequence, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        return calls.CallAsync(
            StoreOperation.Append,
            null,
            (record, expectedLastSequence),
            static (store, wanted, token) => store.Decisions.AppendAsync(wanted.record, wanted.expectedLastSequence, token),
            static (_, _) => 1,
            cancellationToken);
    }

    public IAsyncEnumerable<DecisionLogEntry> ReadAsync(long fromSequence = 1, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(fromSequence, 1);
        return calls.StreamAsync(
            StoreOperation.StreamDecisions, null, fromSequence, static (store, from, token) => store.Decisions.ReadAsync(from, token), cancellationToken);
    }
}
