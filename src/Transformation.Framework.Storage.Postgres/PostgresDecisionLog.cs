using System.Runtime.CompilerServices;
using Npgsql;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>The decision log: one row for each entry, which triggers keep from being changed or removed.</summary>
internal sealed class PostgresDecisionLog(PostgresDatabase database) : IDecisionLog
{
    private readonly string selectHead = database.Sql("SELECT sequence, hash FROM {schema}.decision ORDER BY sequence DESC LIMIT 1");

    private readonly string select = database.Sql(
        "SELECT sequence, recorded_at, kind, subject, payload, previous_hash, hash FROM {schema}.decision WHERE sequence >= $1 ORDER BY sequence");

    private readonly string selectBelow = database.Sql("SELECT sequence FROM {schema}.decision WHERE sequence < 1 LIMIT 1");

    private readonly string insert = database.Sql(
        "INSERT INTO {schema}.decision (sequence, recorded_at, kind, subject, payload, previous_hash, hash) VALUES ($1, $2, $3, $4, $5, $6, $7)");

    public ValueTask<DecisionLogHead> GetHeadAsync(CancellationToken cancellationToken = default) => database.ReadAsync(
        async (connection, token) =>
        {
            using var command = new NpgsqlCommand(selectHead, connection);
            var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                return await HeadAsync(reader, token).ConfigureAwait(false);
            }
        },
        cancellationToken);

    public ValueTask<DecisionLogEntry> AppendAsync(
        DecisionRecord record, long? expectedLastSequence, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        return database.WriteAsync(
            PostgresLocks.Of(database.Schema, AggregateBatch.Of(), log: true),
            async (transaction, token) =>
            {
                var head = await RequireEndAsync(transaction, expectedLastSequence, token).ConfigureAwait(false);
                return await AppendAsync(transaction, head, record, token).ConfigureAwait(false);
            },
            cancellationToken);
    }

    public IAsyncEnumerable<DecisionLogEntry> ReadAsync(long fromSequence = 1, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(fromSequence, 1);
        return Stream(fromSequence, cancellationToken);
    }

    /// <summary>Where the log ends, for a transaction that holds its lock.</summary>
    /// <exception cref="StoreConflictException">It does not end where it is expected to.</exception>
    internal async ValueTask<DecisionLogHead> RequireEndAsync(PostgresTransaction transaction, long? expectedLastSequence, CancellationToken cancellationToken)
    {
        var batch = transaction.Batch();
        await using (batch.ConfigureAwait(false))
        {
            batch.BatchCommands.Add(new(selectHead));
            var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                await transaction.SkipBeginningAsync(reader, cancellationToken).ConfigureAwait(false);
                var head = await HeadAsync(reader, cancellationToken).ConfigureAwait(false);
                return expectedLastSequence is { } expected && expected != head.Sequence ? throw new StoreConflictException(expected, head.Sequence) : head;
            }
        }
    }

    /// <summary>Appends a decision where the log ends, in a transaction that holds its lock.</summary>
    internal async ValueTask<DecisionLogEntry> AppendAsync(
        PostgresTransaction transaction, DecisionLogHead head, DecisionRecord record, CancellationToken cancellationToken)
    {
        var entry = DecisionLogEntry.After(head, record);
        using var command = new NpgsqlCommand(insert, transaction.Connection)
        {
            Parameters =
            {
                new NpgsqlParameter<long> { TypedValue = entry.Sequence },
                new NpgsqlParameter<string> { TypedValue = record.RecordedAtText },
                new NpgsqlParameter<string> { TypedValue = record.Kind },
                new NpgsqlParameter<string> { TypedValue = record.Subject },
                new NpgsqlParameter<string> { TypedValue = record.Payload },
                new NpgsqlParameter<string> { TypedValue = entry.PreviousHash },
                new NpgsqlParameter<string> { TypedValue = entry.Hash },
            },
        };
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        return entry;
    }

    private async IAsyncEnumerable<DecisionLogEntry> Stream(long fromSequence, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rows = await PostgresRows.SelectAsync(database, select, cancellationToken, new NpgsqlParameter<long> { TypedValue = fromSequence }).ConfigureAwait(false);
        await using (rows.ConfigureAwait(false))
        {
            while (await rows.NextAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return DecisionLogEntry.FromStored(
                    rows.Number(0), rows.Text(1), rows.Text(2), rows.Text(3), rows.Text(4), rows.Text(5), rows.Text(6));
            }
        }

        // The last entry, given a number that stands before all that are asked for, would otherwise be gone without a trace.
        var below = await PostgresRows.SelectAsync(database, selectBelow, cancellationToken).ConfigureAwait(false);
        await using (below.ConfigureAwait(false))
        {
            if (await below.NextAsync(cancellationToken).ConfigureAwait(false))
            {
                throw new StoreCorruptException("The decision log has an entry with a number below 1, which no entry can have.");
            }
        }
    }

    private static async ValueTask<DecisionLogHead> HeadAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        if (!await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            return default;
        }

        try
        {
            return new(reader.GetInt64(0), reader.GetString(1));
        }
        catch (Exception e) when (e is ArgumentException or InvalidCastException)
        {
            throw new StoreCorruptException("The last entry of the decision log has a number or a hash that no entry can have.", e);
        }
    }
}
