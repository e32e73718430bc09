namespace Transformation.Framework.Core.Storage;

/// <summary>One place that keeps a whole record: aggregates, the decisions taken on them, and an index of texts.</summary>
/// <remarks>
/// <para>Its three parts keep the promises of their contracts. Together they make two more: a decision and what it changes are kept in one commit, and what one store holds can be laid into
/// another exactly as it was.</para>
/// <para>All members may be called from several threads at once. Once disposed, every call throws <see cref="ObjectDisposedException"/>; one in memory has nothing to close and goes on.</para>
/// </remarks>
public interface IRecordStore : IAsyncDisposable
{
    /// <summary>The aggregates.</summary>
    IAggregateStore Aggregates { get; }

    /// <summary>The decision log.</summary>
    IDecisionLog Decisions { get; }

    /// <summary>The text index.</summary>
    ITextIndex Texts { get; }

    /// <summary>Applies changes and appends the decision that made them, both or neither: no change without its decision on record, no decision that was not carried out.</summary>
    /// <param name="batch">The changes; may be empty.</param>
    /// <param name="record">The decision.</param>
    /// <param name="expectedLastSequence">As for <see cref="IDecisionLog.AppendAsync"/>.</param>
    /// <param name="cancellationToken">Stops the writing before it takes effect; not once it has.</param>
    /// <returns>The versions that the aggregates have now, and the entry as recorded.</returns>
    /// <exception cref="StoreConflictException">The store does not hold the expected version of an aggregate, or the log does not end with the expected entry; nothing was changed.</exception>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    ValueTask<RecordedDecision> DecideAsync(AggregateBatch batch, DecisionRecord record, long? expectedLastSequence, CancellationToken cancellationToken = default);

    /// <summary>Lays the aggregates and decisions of another store into this one, which must hold neither: with their versions and their hashes, all of them or nothing.</summary>
    /// <remarks>
    /// Versions given afterwards are greater than all that were laid in, so that whoever still holds a version from the other store is told as usual when it is out of date. Texts are put in with
    /// <see cref="ITextIndex.PutAsync"/>. Memory stays flat.
    /// </remarks>
    /// <param name="aggregates">The aggregates, in any order; none twice.</param>
    /// <param name="decisions">The whole log, in order from entry 1.</param>
    /// <param name="cancellationToken">Stops the writing before it takes effect; not once it has.</param>
    /// <exception cref="StoreNotEmptyException">This store holds aggregates or decisions already; nothing was changed.</exception>
    /// <exception cref="StoreCorruptException">The decisions do not make an intact chain from the first on, or an aggregate comes twice; nothing was changed.</exception>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    ValueTask RestoreAsync(IAsyncEnumerable<StoredAggregate> aggregates, IAsyncEnumerable<DecisionLogEntry> decisions, CancellationToken cancellationToken = default);
}
