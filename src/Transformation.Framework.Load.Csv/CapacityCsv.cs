namespace Transformation.Framework.Load.Csv;

/// <summary>Lines of capacity in CSV files.</summary>
/// <remarks>
/// The columns are those of <see cref="ImportCheckers.CapacityColumns"/>; everything else is as with <see cref="CommitmentCsv"/>.
/// </remarks>
public static class CapacityCsv
{
    /// <inheritdoc cref="CommitmentCsv.Read"/>
    public static ImportResult<CapacityLine> Read(
        Stream stream, ImportOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        CsvFile.Read(stream, ImportCheckers.Capacity(options), progress, cancellationToken);

    /// <inheritdoc cref="CommitmentCsv.Read"/>
    public static Task<ImportResult<CapacityLine>> ReadAsync(
        Stream stream, ImportOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        CsvFile.ReadAsync(stream, ImportCheckers.Capacity(options), progress, cancellationToken);

    /// <inheritdoc cref="CommitmentCsv.StreamAsync"/>
    public static IAsyncEnumerable<ImportedRow<CapacityLine>> StreamAsync(
        Stream stream, ImportOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        CsvFile.StreamAsync(stream, ImportCheckers.Capacity(options), progress, cancellationToken);

    /// <summary>Writes lines of capacity so that they read back equal.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="lines">The lines, in the order in which they are written.</param>
    /// <param name="cancellationToken">Stops the writing between two rows; then part of the file is written.</param>
    /// <exception cref="ArgumentException">A date is not of the years 1 to 9999 of the ISO calendar.</exception>
    public static void Write(Stream stream, IEnumerable<CapacityLine> lines, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(lines);
        CsvTable.Write(stream, ImportCheckers.CapacityColumns, lines, Fields, cancellationToken);
    }

    /// <inheritdoc cref="Write"/>
    public static Task WriteAsync(Stream stream, IAsyncEnumerable<CapacityLine> lines, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(lines);
        return CsvTable.WriteAsync(stream, ImportCheckers.CapacityColumns, lines, Fields, cancellationToken);
    }

    private static string?[] Fields(CapacityLine line) =>
    [
        line.Organisation.ToString(),
        line.Team,
        CsvTable.Text(line.From),
        CsvTable.Text(line.Available.Value),
        line.Available.Week.ToString(),
        line.Provenance?.Source,
        CsvTable.Synthetic(line.Provenance),
    ];
}
