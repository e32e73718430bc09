using Npgsql;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>A transaction that writes, and the statements it has to begin with.</summary>
/// <remarks>These go with the first batch, so that they cost no round trip of their own. Each statement sees what was committed before it began: those after the locks see all that their last holder did.</remarks>
internal sealed class PostgresTransaction(NpgsqlConnection connection, PostgresLocks locks, TimeSpan lockTimeout)
{
    private bool hasBegun;
    private int beginning;

    internal NpgsqlConnection Connection => connection;

    /// <summary>A batch of statements: whoever executes it first moves behind the results of the beginning with <see cref="SkipBeginningAsync"/>.</summary>
    internal NpgsqlBatch Batch()
    {
        var batch = new NpgsqlBatch(connection);
        if (!hasBegun)
        {
            beginning = PostgresBeginning.AddTo(batch, locks, lockTimeout);
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
        for (var i = 0; i < beginning; i++)
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
}
