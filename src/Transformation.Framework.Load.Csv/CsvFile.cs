using System.Runtime.CompilerServices;

namespace Transformation.Framework.Load.Csv;

/// <summary>The three ways of reading a file, for every kind of row.</summary>
internal static class CsvFile
{
    internal static ImportResult<T> Read<T>(Stream stream, ImportChecker<T> checker, IProgress<long>? progress, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        var collector = new ImportCollector<T>(checker);
        foreach (var row in CsvRows<T>.Read(stream, checker, progress, cancellationToken))
        {
            collector.Add(row);
        }

        return collector.ToResult();
    }

    internal static async Task<ImportResult<T>> ReadAsync<T>(Stream stream, ImportChecker<T> checker, IProgress<long>? progress, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        var collector = new ImportCollector<T>(checker);
        await foreach (var row in CsvRows<T>.ReadAsync(stream, checker, progress, cancellationToken).ConfigureAwait(false))
        {
            collector.Add(row);
        }

        return collector.ToResult();
    }

    internal static IAsyncEnumerable<ImportedRow<T>> StreamAsync<T>(Stream stream, ImportChecker<T> checker, IProgress<long>? progress, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Steps(stream, checker, progress, cancellationToken);
    }

    private static async IAsyncEnumerable<ImportedRow<T>> Steps<T>(
        Stream stream, ImportChecker<T> checker, IProgress<long>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        await foreach (var row in CsvRows<T>.ReadAsync(stream, checker, progress, cancellationToken).ConfigureAwait(false))
        {
            // The header and the end are steps too; they are of interest only when something is wrong with them.
            if (row.IsAccepted || !row.Problems.IsEmpty)
            {
                yield return row;
            }
        }
    }
}
