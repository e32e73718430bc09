using System.Runtime.CompilerServices;

namespace Transformation.Framework.Load.Arrow;

/// <summary>The ways of reading a file, for every format and kind of row.</summary>
internal static class BatchFile
{
    internal static async Task<ImportResult<T>> ReadAsync<T>(
        Stream stream, Func<WatchedStream, BatchSource> open, ImportChecker<T> checker, IProgress<long>? progress, CancellationToken cancellationToken)
        where T : class
    {
        CheckSeekable(stream);
        var collector = new ImportCollector<T>(checker);
        await foreach (var row in BatchRows<T>.ReadAsync(stream, open, checker, progress, cancellationToken).ConfigureAwait(false))
        {
            collector.Add(row);
        }

        return collector.ToResult();
    }

    internal static async Task<CommitmentTableImport> ReadTableAsync(
        Stream stream,
        Func<WatchedStream, BatchSource> open,
        LoadRange range,
        LoadCatalogue catalogue,
        ImportChecker<Commitment> checker,
        IProgress<long>? progress,
        CancellationToken cancellationToken)
    {
        CheckSeekable(stream);
        var collector = new CommitmentTableCollector(checker, range, catalogue);
        await foreach (var row in BatchRows<Commitment>.ReadAsync(stream, open, checker, progress, cancellationToken).ConfigureAwait(false))
        {
            collector.Add(row);
        }

        return collector.ToResult();
    }

    internal static IAsyncEnumerable<ImportedRow<T>> StreamAsync<T>(
        Stream stream, Func<WatchedStream, BatchSource> open, ImportChecker<T> checker, IProgress<long>? progress, CancellationToken cancellationToken)
        where T : class
    {
        CheckSeekable(stream);
        return Steps(stream, open, checker, progress, cancellationToken);
    }

    private static async IAsyncEnumerable<ImportedRow<T>> Steps<T>(
        Stream stream,
        Func<WatchedStream, BatchSource> open,
        ImportChecker<T> checker,
        IProgress<long>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        await foreach (var row in BatchRows<T>.ReadAsync(stream, open, checker, progress, cancellationToken).ConfigureAwait(false))
        {
            // The schema and the end are steps too; they are of interest only when something is wrong with them.
            if (row.IsAccepted || !row.Problems.IsEmpty)
            {
                yield return row;
            }
        }
    }

    private static void CheckSeekable(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead || !stream.CanSeek)
        {
            throw new ArgumentException("The end of the file is read first: the stream must be one that can be read and sought in. Copy another one to a file or to memory.", nameof(stream));
        }
    }
}
