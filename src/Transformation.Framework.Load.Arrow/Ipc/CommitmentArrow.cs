namespace Transformation.Framework.Load.Arrow;

/// <summary>Commitments in Apache Arrow IPC files and streams.</summary>
/// <remarks>
/// <para>The columns are those of <see cref="ImportCheckers.CommitmentColumns"/>, in any order: text as plain or dictionary-encoded strings; dates as dates, as timestamps without a time zone at midnight or
/// as text; numbers as decimals, integers, binary fractions (taken for the decimal they stand for) or text; the row of a problem is its number, from 1. Compressed buffers are not read.</para>
/// <para>What is wrong with a file is in the result, never an exception; what goes wrong with the stream itself passes through as it comes. The stream stays open.
/// All members may be called from several threads at once, on streams of their own.</para>
/// </remarks>
public static class CommitmentArrow
{
    /// <summary>Reads a file into memory, one batch at a time: all its rows, or everything that is wrong.</summary>
    /// <param name="stream">The file, from its beginning; it can be sought in.</param>
    /// <param name="options">What is accepted; null for the defaults.</param>
    /// <param name="progress">Told how many rows were read, every few thousand and at the end; on the thread that reads.</param>
    /// <param name="cancellationToken">Stops the reading between two rows.</param>
    /// <exception cref="ArgumentException">An option is out of its range, or the stream cannot be sought in.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<ImportResult<Commitment>> ReadAsync(
        Stream stream, ImportOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        BatchFile.ReadAsync(stream, static file => new ArrowSource(file), ImportCheckers.Commitments(options), progress, cancellationToken);

    /// <summary>Reads a file row by row, with one batch of it in memory at a time.</summary>
    /// <remarks>
    /// Each step holds a row that was accepted, or problems; a file that turns out to be damaged says so in its last step, after its good rows. So keep nothing for good before the end is reached and no
    /// step had a problem. <see cref="ImportOptions.KeepGoodRows"/> means nothing here. To be enumerated once.
    /// </remarks>
    /// <inheritdoc cref="ReadAsync"/>
    public static IAsyncEnumerable<ImportedRow<Commitment>> StreamAsync(
        Stream stream, ImportOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        BatchFile.StreamAsync(stream, static file => new ArrowSource(file), ImportCheckers.Commitments(options), progress, cancellationToken);

    /// <summary>Reads a file straight into a table, without keeping its rows: the whole table, or everything that is wrong.</summary>
    /// <param name="stream">The file, from its beginning; it can be sought in.</param>
    /// <param name="range">The months that commitments are cut to.</param>
    /// <param name="catalogue">What is known about organisations and initiatives.</param>
    /// <param name="options">What is accepted; null for the defaults.</param>
    /// <param name="progress">Told how many rows were read, every few thousand and at the end; on the thread that reads.</param>
    /// <param name="cancellationToken">Stops the reading between two rows.</param>
    /// <exception cref="ArgumentException">An option is out of its range, or the stream cannot be sought in.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<CommitmentTableImport> ReadTableAsync(
        Stream stream, LoadRange range, LoadCatalogue catalogue, ImportOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        BatchFile.ReadTableAsync(stream, static file => new ArrowSource(file), range, catalogue, ImportCheckers.Commitments(options), progress, cancellationToken);

    /// <summary>Writes commitments so that they read back equal: strings, 32-bit dates, decimals with three decimals, 32-bit integers, booleans.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="commitments">The commitments, in the order in which they are written.</param>
    /// <param name="form">The form of the file.</param>
    /// <param name="cancellationToken">Stops the writing between two batches; then part of the file is written.</param>
    /// <exception cref="ArgumentException">A date is not of the years 1 to 9999 of the ISO calendar, or there is no such form.</exception>
    public static Task WriteAsync(Stream stream, IEnumerable<Commitment> commitments, ArrowForm form = ArrowForm.File, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(commitments);
        return ArrowTable.WriteAsync(stream, Tables.Commitments, commitments, form, cancellationToken);
    }
}
