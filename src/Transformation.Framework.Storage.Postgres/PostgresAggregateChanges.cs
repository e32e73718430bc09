using System.Collections.Immutable;
using Npgsql;
using NpgsqlTypes;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>Applies the changes of a batch within a transaction: one statement for each, many of them in one round trip.</summary>
/// <remarks>
/// Each statement says itself what has to be there, and touches nothing else; so that even a writer that does not know of the locks cannot be overwritten. Only when one touches nothing is it asked
/// why: because of a conflict, or because what is stored is the same already.
/// </remarks>
internal sealed class PostgresAggregateChanges(PostgresDatabase database)
{
    private const int MostAtOnce = 256;

    private readonly string insert = database.Sql(
        """
        INSERT INTO {schema}.aggregate (type, key, version, content) VALUES ($1, $2, nextval('{schema}.version'), $3)
        ON CONFLICT (type, key) DO NOTHING RETURNING version
        """);

    private readonly string update = database.Sql(
        """
        UPDATE {schema}.aggregate SET version = nextval('{schema}.version'), content = $3
        WHERE type = $1 AND key = $2 AND version = $4 AND content::text <> $3::text RETURNING version
        """);

    private readonly string delete = database.Sql("DELETE FROM {schema}.aggregate WHERE type = $1 AND key = $2 AND version = $3 RETURNING 0::bigint");

    private readonly string find = database.Sql("SELECT version FROM {schema}.aggregate WHERE type = $1 AND key = $2");

    /// <summary>Applies all of them, or throws.</summary>
    /// <returns>The version that each has now; 0 for one that was deleted.</returns>
    /// <exception cref="StoreConflictException">The store does not hold the expected version of one.</exception>
    internal async ValueTask<ImmutableArray<long>> ApplyAsync(PostgresTransaction transaction, AggregateBatch batch, CancellationToken cancellationToken)
    {
        var versions = ImmutableArray.CreateBuilder<long>(batch.Count);
        foreach (var changes in batch.Chunk(MostAtOnce))
        {
            var touched = await SendAsync(transaction, changes, cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < changes.Length; i++)
            {
                versions.Add(touched[i] ?? await UntouchedAsync(transaction, changes[i], cancellationToken).ConfigureAwait(false));
            }
        }

        return versions.MoveToImmutable();
    }

    /// <summary>The statement for one change: gives the version that the aggregate has then (0 when it is deleted), or nothing when it touched nothing.</summary>
    internal NpgsqlBatchCommand Statement(AggregateChange change)
    {
        var isNew = change.ExpectedVersion == Versioned.NotStored;
        var command = new NpgsqlBatchCommand(change.Content is null ? delete : isNew ? insert : update)
        {
            Parameters = { new NpgsqlParameter<string> { TypedValue = change.Id.Type }, new NpgsqlParameter<string> { TypedValue = change.Id.Key } },
        };
        if (change.Content is { } content)
        {
            command.Parameters.Add(new NpgsqlParameter<ReadOnlyMemory<byte>> { TypedValue = content, NpgsqlDbType = NpgsqlDbType.Json });
        }

        if (change.Content is null || !isNew)
        {
            command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = change.ExpectedVersion });
        }

        return command;
    }

    /// <summary>The version that each statement gave; null where it touched nothing.</summary>
    private async ValueTask<long?[]> SendAsync(PostgresTransaction transaction, AggregateChange[] changes, CancellationToken cancellationToken)
    {
        var batch = transaction.Batch();
        await using (batch.ConfigureAwait(false))
        {
            foreach (var change in changes)
            {
                batch.BatchCommands.Add(Statement(change));
            }

            var touched = new long?[changes.Length];
            var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                await transaction.SkipBeginningAsync(reader, cancellationToken).ConfigureAwait(false);
                for (var i = 0; i < touched.Length; i++)
                {
                    touched[i] = await reader.ReadAsync(cancellationToken).ConfigureAwait(false) ? reader.GetInt64(0) : null;
                    await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
                }
            }

            return touched;
        }
    }

    private async ValueTask<long> UntouchedAsync(PostgresTransaction transaction, AggregateChange change, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand(find, transaction.Connection)
        {
            Parameters = { new NpgsqlParameter<string> { TypedValue = change.Id.Type }, new NpgsqlParameter<string> { TypedValue = change.Id.Key } },
        };
        var actual = await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is long version ? version : Versioned.NotStored;
        return actual == change.ExpectedVersion ? actual : throw new StoreConflictException(change.Id, change.ExpectedVersion, actual);
    }
}
