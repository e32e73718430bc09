using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Transformation.Framework.Core.Storage;

/// <summary>Keeps a decision log in memory, as long as the instance lives: for tests and to start with.</summary>
/// <remarks>Appending costs O(log n). Thread-safe; readers never wait.</remarks>
public sealed class InMemoryDecisionLog : IDecisionLog
{
    private readonly Lock writing = new();
    private volatile ImmutableList<DecisionLogEntry> entries = [];

    /// <inheritdoc />
    public ValueTask<DecisionLogHead> GetHeadAsync(CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<DecisionLogHead>(cancellationToken)
            : new(HeadOf(entries));

    /// <inheritdoc />
    public ValueTask<DecisionLogEntry> AppendAsync(
        DecisionRecord record, long? expectedLastSequence, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<DecisionLogEntry>(cancellationToken);
        }

        lock (writing)
        {
            var head = HeadOf(entries);
            if (expectedLastSequence is { } expected && expected != head.Sequence)
            {
                return ValueTask.FromException<DecisionLogEntry>(new StoreConflictException(expected, head.Sequence));
            }

            var entry = DecisionLogEntry.After(head, record);
            entries = entries.Add(entry);
            return new(entry);
        }
    }

    /// <inheritdoc />
    public IAsyncEnumerable<DecisionLogEntry> ReadAsync(long fromSequence = 1, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(fromSequence, 1);
        return Stream(fromSequence, cancellationToken);
    }

    private static DecisionLogHead HeadOf(ImmutableList<DecisionLogEntry> entries) => entries.IsEmpty ? default : entries[^1].Head;

    private async IAsyncEnumerable<DecisionLogEntry> Stream(long fromSequence, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await ValueTask.CompletedTask.ConfigureAwait(false); // Nothing here waits; an asynchronous iterator wants to be told so.
        var snapshot = entries;
        for (var i = fromSequence - 1; i < snapshot.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return snapshot[(int)i];
        }
    }
}
