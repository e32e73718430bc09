using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Transformation.Framework.Load.Arrow;

/// <summary>Hands the rows of a file to a checker.</summary>
/// <typeparam name="T">What a row is read as.</typeparam>
internal sealed class BatchRows<T>
    where T : class
{
    private const long RowsBetweenReports = 8192;

    private readonly BatchSource source;
    private readonly WatchedStream stream;
    private readonly ImportChecker<T> checker;
    private IReadOnlyList<FileColumn> columns = [];
    private bool[] isWanted = [];
    private ImportCell[] cells = [];

    private BatchRows(BatchSource source, WatchedStream stream, ImportChecker<T> checker)
    {
        this.source = source;
        this.stream = stream;
        this.checker = checker;
    }

    /// <param name="stream">The file.</param>
    /// <param name="open">Makes the source of a format.</param>
    /// <param name="checker">What checks its rows.</param>
    /// <param name="progress">Told how many rows were read.</param>
    /// <param name="cancellationToken">Stops it between two rows.</param>
    internal static async IAsyncEnumerable<ImportedRow<T>> ReadAsync(
        Stream stream,
        Func<WatchedStream, BatchSource> open,
        ImportChecker<T> checker,
        IProgress<long>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var watched = new WatchedStream(stream);
        await using var ownedStream = watched.ConfigureAwait(false);
        var batches = open(watched);
        await using var owned = batches.ConfigureAwait(false);
        var rows = new BatchRows<T>(batches, watched, checker);

        cancellationToken.ThrowIfCancellationRequested();
        yield return await rows.OpenAsync(cancellationToken).ConfigureAwait(false);
        while (!checker.IsOver)
        {
            var (batch, fault) = await rows.NextAsync(cancellationToken).ConfigureAwait(false);
            for (var i = 0; !checker.IsOver && i < batch?.RowCount; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return rows.Row(batch, i);
                if (checker.RowCount % RowsBetweenReports == 0)
                {
                    progress?.Report(checker.RowCount);
                }
            }

            if (!checker.IsOver && batch is null)
            {
                yield return fault is not null ? checker.Fail([fault]) : checker.Finish();
            }
        }

        progress?.Report(checker.RowCount);
    }

    private async ValueTask<ImportedRow<T>> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            columns = await source.OpenAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (IsDamage(e))
        {
            return checker.Fail([Damage(e, "The file cannot be opened: it is cut short, damaged, or not of this format")]);
        }

        var ignored = checker.Options.IgnoredColumns;
        isWanted = [.. columns.Select(column => !ignored.Contains(column.Name))];
        cells = new ImportCell[columns.Count];
        var step = checker.CheckColumns([.. columns.Select(static column => column.Name)]);
        ImmutableArray<ImportProblem> wrong = [.. columns.Where((_, i) => isWanted[i]).Select(static column => column.Problem()).OfType<ImportProblem>()];
        return checker.IsOver || wrong.IsEmpty ? step : checker.Fail(wrong);
    }

    private async ValueTask<(RowBatch? Batch, ImportProblem? Fault)> NextAsync(CancellationToken cancellationToken)
    {
        try
        {
            var batch = await source.NextAsync(isWanted, cancellationToken).ConfigureAwait(false);
            return (batch, batch is not null || source.IsWhole ? null : new(null, null, ImportProblemCodes.Truncated, "The file is cut short: its end mark is not there."));
        }
        catch (Exception e) when (IsDamage(e))
        {
            return (null, Damage(e, FormattableString.Invariant($"After row {checker.RowCount} the file cannot be read: it is cut short or damaged")));
        }
    }

    private ImportedRow<T> Row(RowBatch batch, int index)
    {
        var row = checker.RowCount + 1;
        for (var i = 0; i < cells.Length; i++)
        {
            try
            {
                cells[i] = batch.Columns[i] is { } column ? column(index) : default;
            }
            catch (UnreadableTextException e)
            {
                return checker.Reject(row, columns[i].Name, ImportProblemCodes.Encoding, e.Message);
            }
            catch (Exception e) when (IsDamage(e))
            {
                return checker.Fail([Damage(e, "The value cannot be read: the file is damaged") with { Row = row, Column = columns[i].Name }]);
            }
        }

        return checker.Check(row, cells);
    }

    /// <summary>Whether an exception speaks of the file: not of its stream, and not of the caller who cancels.</summary>
    private bool IsDamage(Exception exception)
    {
        if (stream.Fault is { } fault)
        {
            ExceptionDispatchInfo.Throw(fault);
        }

        return exception is not OperationCanceledException;
    }

    private static ImportProblem Damage(Exception exception, string what) =>
        new(null, null, ImportProblemCodes.Malformed, $"{what} ({Core.Excerpt.Of(exception.Message)}).");
}
