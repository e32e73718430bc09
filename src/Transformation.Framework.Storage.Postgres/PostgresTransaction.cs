using System.Globalization;
using Npgsql;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>A transaction that writes, and the statements it has to begin with.</summary>
/// <remarks>These go with the first batch, so that they cost no round trip of their own. Each statement sees what was committed before it began: those after the locks see all that their last holder did.</remarks>
internal sealed class PostgresTransaction(NpgsqlConnection connection, PostgresLocks locks, TimeSpan lockTimeout)
{
    /// <summary>Whatever the server's default is, a commit is on disk when it returns; one that is to wait for standbys' answers waits for them.</summary>
    private const string Settings =
        """
        SELECT set_config('synchronous_commit', CASE current_setting('synchronous_commit') WHEN 'remote_apply' THEN 'remote_apply' ELSE 'on' END, true),
               set_config('lock_timeout', $1, true)
        """;

    private bool hasBegun;

    internal NpgsqlConnection Connection => connection;

    /// <summary>A batch of statements: whoever executes it first moves behind the results of the beginning with <see cref="SkipBeginningAsync"/>.</summary>
    internal NpgsqlBatch Batch()
    {
        var batch = new NpgsqlBatch(connection);
        if (!hasBegun)
        {
            AddBeginning(batch);
        }

        return batch;
    }

    /// <summary>Moves a reader of the first batch to the first result of the caller's own statements; one of any other batch stands there already.</summary>
    internal async ValueTask SkipBeginningAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        if (hasBegun)
        {
            return;
        }

        hasBegun = true;
        for (var i = 0; i < 3; i++)
        {
            await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Takes the locks now: for those who go on with something else than a batch.</summary>
    internal async ValueTask BeginAsync(CancellationToken cancellationToken)
    {
        if (hasBegun)
        {
            return;
        }

        await using var batch = Batch();
        await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        hasBegun = true;
    }

    private void AddBeginning(NpgsqlBatch batch)
    {
        var milliseconds = ((long)lockTimeout.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        batch.BatchCommands.Add(new(Settings) { Parameters = { new NpgsqlParameter<string> { TypedValue = milliseconds } } });
        batch.BatchCommands.Add(new(locks.Alone ? "SELECT pg_advisory_xact_lock($1)" : "SELECT pg_advisory_xact_lock_shared($1)")
        {
            Parameters = { new NpgsqlParameter<long> { TypedValue = locks.Store } },
        });
        batch.BatchCommands.Add(new("SELECT pg_advisory_xact_lock(number) FROM unnest($1) AS number")
        {
            Parameters = { new NpgsqlParameter<long[]> { TypedValue = [.. locks.Others] } },
        });
    }
}
