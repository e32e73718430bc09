namespace Transformation.Framework.Core.Storage;

/// <summary>An append-only log of decisions, chained by hashes so that a change to what was recorded can be found.</summary>
/// <remarks>
/// <para>What every implementation promises, beside what <see cref="IAggregateStore"/> says about failures, durability and threads: entries are numbered from 1
/// without gaps, are never changed or removed, and come out as they went in. Check a log with <see cref="DecisionLogExtensions.VerifyAsync"/>, which
/// takes no store's word for it.</para>
/// <para>The chain finds changes; it does not prevent them, and it does not say who made them.</para>
/// </remarks>
public interface IDecisionLog
{
    /// <summary>Where the log ends. Keep it outside the store to be able to find out that the end was cut off.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The number and hash of the last entry; <c>default</c> for an empty log.</returns>
    /// <exception cref="StoreException">The log cannot be read.</exception>
    ValueTask<DecisionLogHead> GetHeadAsync(CancellationToken cancellationToken = default);

    /// <summary>Appends one decision.</summary>
    /// <param name="record">What to append.</param>
    /// <param name="expectedLastSequence">
    /// The number of the last entry that the decision took account of, 0 for none: if the log has moved on, nothing is appended. Null when it
    /// does not matter what was recorded meanwhile.
    /// </param>
    /// <param name="cancellationToken">Stops the writing before it takes effect; not once it has.</param>
    /// <returns>The entry as recorded.</returns>
    /// <exception cref="StoreConflictException">The log does not end with the expected entry; nothing was appended.</exception>
    /// <exception cref="StoreException">The log cannot be written.</exception>
    ValueTask<DecisionLogEntry> AppendAsync(DecisionRecord record, long? expectedLastSequence, CancellationToken cancellationToken = default);

    /// <summary>Streams the entries in order of their numbers, as the log was at one moment.</summary>
    /// <param name="fromSequence">The first number wanted; from 1.</param>
    /// <param name="cancellationToken">Stops the stream, also between items.</param>
    /// <exception cref="StoreCorruptException">The next entry cannot be read; those before it were given.</exception>
    /// <exception cref="StoreException">The log cannot be read.</exception>
    IAsyncEnumerable<DecisionLogEntry> ReadAsync(long fromSequence = 1, CancellationToken cancellationToken = default);
}
