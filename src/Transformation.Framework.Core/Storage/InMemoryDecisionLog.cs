using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Transformation.Framework.Core.Storage;

/// <summary>Keeps a decision log in memory, as long as the instance lives: for tests and to start with.</summary>
/// <remarks>Appending costs O(log n). Thread-safe; readers never wait.</remarks>
public sealed class InMemoryDecisionLog : IDecisionLog
{
    private readonly Lock writing;
    private volatile ImmutableList<DecisionLogEntry> entries = [];

    /// <summary>Makes an empty log.</summary>
    public InMemoryDecisionLog()
        : this(new())
    {
    }

    /// <summary>A log that writes under the same lock as another part of a record.</summary>
    internal InMemoryDecisionLog(Lock writing) => this.writing = writing;

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

        try
        {
            return new(Append(record, expectedLastSequence));
        }
        catch (StoreConflictException e)
        {
            return ValueTask.FromException<DecisionLogEntry>(e);
        }
    }

    /// <inheritdoc />
    public IAsyncEnumerable<DecisionLogEntry> ReadAsync(long fromSequence = 1, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(fromSequence, 1);
        return Stream(fromSequence, cancellationToken);
    }

    internal DecisionLogEntry Append(DecisionRecord record, long? expectedLastSequence)
    {
        lock (writing)
        {
            var entry = Next(record, expectedLastSequence);
            Put(entry);
            return entry;
        }
    }

    /// <summary>What a record becomes at the end of the log, for whoever holds the lock.</summary>
    /// <exception cref="StoreConflictException">The log does not end there.</exception>
    internal DecisionLogEntry Next(DecisionRecord record, long? expectedLastSequence)
    {
        var head = HeadOf(entries);
        return expectedLastSequence is { } expected && expected != head.Sequence
            ? throw new StoreConflictException(expected, head.Sequence)
            : DecisionLogEntry.After(head, record);
    }

    /// <summary>Puts the next entry at the end, for whoever holds the lock.</summary>
    internal void Put(DecisionLogEntry entry) => entries = entries.Add(entry);

    /// <summary>Takes the entries of another log, into this one that must be empty.</summary>
    internal void Restore(IReadOnlyCollection<DecisionLogEntry> restored)
    {
        lock (writing)
        {
            entries = entries.IsEmpty ? [.. restored] : throw new StoreNotEmptyException("The decision log has entries already.");
        }
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
