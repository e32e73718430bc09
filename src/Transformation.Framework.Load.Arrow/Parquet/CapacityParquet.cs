namespace Transformation.Framework.Load.Arrow;

/// <summary>Lines of capacity in Parquet files.</summary>
/// <remarks>The columns are those of <see cref="ImportCheckers.CapacityColumns"/>; everything else is as with <see cref="CommitmentParquet"/>.</remarks>
public static class CapacityParquet
{
    /// <inheritdoc cref="CommitmentParquet.ReadAsync"/>
    public static Task<ImportResult<CapacityLine>> ReadAsync(
        Stream stream, ImportOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        BatchFile.ReadAsync(stream, static file => new ParquetSource(file), ImportCheckers.Capacity(options), progress, cancellationToken);

    /// <summary>Writes lines of capacity so that they read back equal.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="lines">The lines, in the order in which they are written.</param>
    /// <param name="cancellationToken">Stops the writing between two row groups; then part of the file is written.</param>
    /// <exception cref="ArgumentException">A date is not of the years 1 to 9999 of the ISO calendar.</exception>
    public static Task WriteAsync(Stream stream, IEnumerable<CapacityLine> lines, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(lines);
        return ParquetTable.WriteAsync(stream, Tables.Capacity, lines, cancellationToken);
    }
}
