namespace Transformation.Framework.Load.Csv;

/// <summary>Commitments in CSV files.</summary>
/// <remarks>
/// <para>Text is UTF-8, with or without its mark, or UTF-16 with its mark; values are separated by commas and quoted as in RFC 4180; lines end with LF, CRLF or CR, and empty ones are passed over.
/// The first line names the columns, in any order: those of <see cref="ImportCheckers.CommitmentColumns"/>.</para>
/// <para>What is wrong with a file is in the result, never an exception; what goes wrong with the stream itself passes through as it comes. The stream stays open.
/// All members may be called from several threads at once, on streams of their own.</para>
/// </remarks>
public static class CommitmentCsv
{
    /// <summary>Reads a file into memory: all its rows, or everything that is wrong.</summary>
    /// <param name="stream">The file, from its present position to its end.</param>
    /// <param name="options">What is accepted; null for the defaults.</param>
    /// <param name="progress">Told how many rows were read, every few thousand and at the end; on the calling thread.</param>
    /// <param name="cancellationToken">Stops the reading between two rows.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ImportResult<Commitment> Read(
        Stream stream, ImportOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        CsvFile.Read(stream, ImportCheckers.Commitments(options), progress, cancellationToken);

    /// <inheritdoc cref="Read"/>
    public static Task<ImportResult<Commitment>> ReadAsync(
        Stream stream, ImportOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        CsvFile.ReadAsync(stream, ImportCheckers.Commitments(options), progress, cancellationToken);

    /// <summary>Reads a file row by row: memory does not grow with the file, except for what <see cref="ImportOptions.FindDuplicates"/> remembers.</summary>
    /// <remarks>
    /// Each step holds a row that was accepted, or problems; a file that turns out to be cut short says so in its last step, after its good rows. So keep nothing for good before the end is reached
    /// and no step had a problem. <see cref="ImportOptions.KeepGoodRows"/> means nothing here. To be enumerated once.
    /// </remarks>
    /// <inheritdoc cref="Read"/>
    public static IAsyncEnumerable<ImportedRow<Commitment>> StreamAsync(
        Stream stream, ImportOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        CsvFile.StreamAsync(stream, ImportCheckers.Commitments(options), progress, cancellationToken);

    /// <summary>Reads a file straight into a table, without keeping its rows: the whole table, or everything that is wrong.</summary>
    /// <param name="stream">The file, from its present position to its end.</param>
    /// <param name="range">The months that commitments are cut to.</param>
    /// <param name="catalogue">What is known about organisations and initiatives.</param>
    /// <param name="options">What is accepted; null for the defaults.</param>
    /// <param name="progress">Told how many rows were read, every few thousand and at the end; on the thread that reads.</param>
    /// <param name="cancellationToken">Stops the reading between two rows.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static CommitmentTableImport ReadTable(
        Stream stream, LoadRange range, LoadCatalogue catalogue, ImportOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var checker = ImportCheckers.Commitments(options);
        var collector = new CommitmentTableCollector(checker, range, catalogue);
        foreach (var row in CsvRows<Commitment>.Read(stream, checker, progress, cancellationToken))
        {
            collector.Add(row);
        }

        return collector.ToResult();
    }

    /// <inheritdoc cref="ReadTable"/>
    public static async Task<CommitmentTableImport> ReadTableAsync(
        Stream stream, LoadRange range, LoadCatalogue catalogue, ImportOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var checker = ImportCheckers.Commitments(options);
        var collector = new CommitmentTableCollector(checker, range, catalogue);
        await foreach (var row in CsvRows<Commitment>.ReadAsync(stream, checker, progress, cancellationToken).ConfigureAwait(false))
        {
            collector.Add(row);
        }

        return collector.ToResult();
    }

    /// <summary>Writes commitments so that they read back equal. The text of a value is not changed: what looks like a formula stays as it is.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="commitments">The commitments, in the order in which they are written.</param>
    /// <param name="cancellationToken">Stops the writing between two rows; then part of the file is written.</param>
    /// <exception cref="ArgumentException">A date is not of the years 1 to 9999 of the ISO calendar.</exception>
    public static void Write(Stream stream, IEnumerable<Commitment> commitments, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(commitments);
        CsvTable.Write(stream, ImportCheckers.CommitmentColumns, commitments, Fields, cancellationToken);
    }

    /// <inheritdoc cref="Write"/>
    public static Task WriteAsync(Stream stream, IAsyncEnumerable<Commitment> commitments, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(commitments);
        return CsvTable.WriteAsync(stream, ImportCheckers.CommitmentColumns, commitments, Fields, cancellationToken);
    }

    private static string?[] Fields(Commitment commitment)
    {
        var (wte, release) = (commitment.Size as WteSize, commitment.Size as ReleaseSize);
        return
        [
            commitment.Id.Value,
            commitment.Initiative.Value,
            commitment.Organisation.ToString(),
            commitment.Team,
            CsvTable.Text(commitment.From),
            CsvTable.Text(commitment.To),
            wte is null ? null : CsvTable.Text(wte.Wte.Value),
            (wte?.Wte.Week ?? release?.Week)?.ToString(),
            release is null ? null : CsvTable.Text(release.People),
            release is null ? null : CsvTable.Text(release.Release.LeastDays),
            release is null ? null : CsvTable.Text(release.Release.MostDays),
            commitment.Provenance?.Source,
            CsvTable.Synthetic(commitment.Provenance),
        ];
    }
}
