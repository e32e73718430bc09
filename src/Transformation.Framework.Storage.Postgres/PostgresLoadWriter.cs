using Npgsql;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>Writes rows into one set of a plan, within the caller's transaction.</summary>
/// <remarks>
/// In batches, each after a savepoint: when the server refuses one because something stands twice, the batch, which is still at hand, tells what. (The server says so in a detail that the driver withholds
/// unless the connection string asks for it, and that names numbers.) Not thread-safe.
/// </remarks>
internal sealed class PostgresLoadWriter(NpgsqlConnection connection, PostgresLoadKeys keys, LoadPlanId plan, IProgress<long>? progress)
{
    private const int BatchSize = 1 << 15;
    private const string Savepoint = "load_batch";

    private long taken;

    /// <summary>Writes rows of one kind.</summary>
    /// <returns>How many there were.</returns>
    /// <exception cref="LoadRowRepeatedException">Two have the same identifier, or one of them that of a row in the set.</exception>
    internal async ValueTask<long> WriteAsync<T>(PostgresLoadTable<T> table, IAsyncEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        var before = taken;
        var batch = new List<T>(BatchSize);
        var source = PostgresLoadSource.Guard(rows, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using (source.ConfigureAwait(false))
        {
            while (await source.MoveNextAsync().ConfigureAwait(false))
            {
                await ExecuteAsync($"SAVEPOINT {Savepoint}", cancellationToken).ConfigureAwait(false);
                try
                {
                    await CopyAsync(table, source, batch, cancellationToken).ConfigureAwait(false);
                }
                catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
                {
                    await ExecuteAsync($"ROLLBACK TO SAVEPOINT {Savepoint}", cancellationToken).ConfigureAwait(false);
                    throw new LoadRowRepeatedException(plan, await RepeatedAsync(table, batch, cancellationToken).ConfigureAwait(false), e);
                }

                await ExecuteAsync($"RELEASE SAVEPOINT {Savepoint}", cancellationToken).ConfigureAwait(false);
                taken += batch.Count;
                batch.Clear();
                progress?.Report(taken);
            }
        }

        return taken - before;
    }

    /// <summary>Copies rows from the one at which the source stands, up to a full batch.</summary>
    private async ValueTask CopyAsync<T>(PostgresLoadTable<T> table, IAsyncEnumerator<T> source, List<T> batch, CancellationToken cancellationToken)
        where T : class
    {
        var copy = await PostgresCopy.BeginAsync(connection, table.CopyTarget, cancellationToken).ConfigureAwait(false);
        await using (copy.ConfigureAwait(false))
        {
            do
            {
                var row = source.Current ?? throw new ArgumentException("A row is null.", nameof(source));
                table.Put(copy, row, keys);
                batch.Add(row);
                await copy.EndRowAsync(cancellationToken).ConfigureAwait(false);
            }
            while (batch.Count < BatchSize && await source.MoveNextAsync().ConfigureAwait(false));

            await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<string> RepeatedAsync<T>(PostgresLoadTable<T> table, List<T> batch, CancellationToken cancellationToken)
        where T : class
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var repeated = batch.Find(row => !seen.Add(table.Describe(row))) ?? await table.FindStoredAsync(connection, batch, keys, cancellationToken).ConfigureAwait(false);
        return repeated is null ? "a row" : table.Describe(repeated);
    }

    private async ValueTask ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
