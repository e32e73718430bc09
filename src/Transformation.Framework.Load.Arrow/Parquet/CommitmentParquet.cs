namespace Transformation.Framework.Load.Arrow;

/// <summary>Commitments in Parquet files.</summary>
/// <remarks>
/// <para>The columns are those of <see cref="ImportCheckers.CommitmentColumns"/>, in any order: text as strings; dates as dates, as timestamps at midnight or as text; numbers as decimals, integers,
/// binary fractions (taken for the decimal they stand for) or text; the row of a problem is its number, from 1.</para>
/// <para>What is wrong with a file is in the result, never an exception; what goes wrong with the stream itself passes through as it comes. The stream stays open.
/// All members may be called from several threads at once, on streams of their own.</para>
/// </remarks>
public static class CommitmentParquet
{
    /// <summary>Reads a file into memory, one row group at a time: all its rows, or everything that is wrong.</summary>
    /// <inheritdoc cref="CommitmentArrow.ReadAsync"/>
    public static Task<ImportResult<Commitment>> ReadAsync(
        Stream stream, ImportOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        BatchFile.ReadAsync(stream, static file => new ParquetSource(file), ImportCheckers.Commitments(options), progress, cancellationToken);

    /// <summary>Reads a file row by row, with one row group of it in memory at a time.</summary>
    /// <inheritdoc cref="CommitmentArrow.StreamAsync"/>
    public static IAsyncEnumerable<ImportedRow<Commitment>> StreamAsync(
        Stream stream, ImportOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        BatchFile.StreamAsync(stream, static file => new ParquetSource(file), ImportCheckers.Commitments(options), progress, cancellationToken);

    /// <inheritdoc cref="CommitmentArrow.ReadTableAsync"/>
    public static Task<CommitmentTableImport> ReadTableAsync(
        Stream stream, LoadRange range, LoadCatalogue catalogue, ImportOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        BatchFile.ReadTableAsync(stream, static file => new ParquetSource(file), range, catalogue, ImportCheckers.Commitments(options), progress, cancellationToken);

    /// <summary>Writes commitments so that they read back equal: strings, dates, decimals with three decimals, 32-bit integers, booleans.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="commitments">The commitments, in the order in which they are written.</param>
    /// <param name="cancellationToken">Stops the writing between two row groups; then part of the file is written.</param>
    /// <exception cref="ArgumentException">A date is not of the years 1 to 9999 of the ISO calendar.</exception>
    public static Task WriteAsync(Stream stream, IEnumerable<Commitment> commitments, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(commitments);
        return ParquetTable.WriteAsync(stream, Tables.Commitments, commitments, cancellationToken);
    }
}
