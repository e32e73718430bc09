using Npgsql;
using NpgsqlTypes;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>Lays what another store holds into this one, by COPY: rows go to the server as they come.</summary>
internal sealed class PostgresRestore(PostgresDatabase database)
{
    private readonly string look = database.Sql("SELECT EXISTS (SELECT FROM {schema}.aggregate), EXISTS (SELECT FROM {schema}.decision)");

    private readonly string copyAggregates = database.Sql("COPY {schema}.aggregate (type, key, version, content) FROM STDIN (FORMAT BINARY)");

    private readonly string copyDecisions = database.Sql(
        "COPY {schema}.decision (sequence, recorded_at, kind, subject, payload, previous_hash, hash) FROM STDIN (FORMAT BINARY)");

    // Nobody else takes a version meanwhile: the store is locked.
    private readonly string raise = database.Sql("SELECT setval('{schema}.version', greatest($1, last_value)) FROM {schema}.version");

    internal async ValueTask RunAsync(
        IAsyncEnumerable<StoredAggregate> aggregates, IAsyncEnumerable<DecisionLogEntry> decisions, CancellationToken cancellationToken) =>
        await database.WriteAsync(
            PostgresLocks.Everything(database.Schema),
            async (transaction, token) =>
            {
                await transaction.BeginAsync(token).ConfigureAwait(false);
                await RequireEmptyAsync(transaction.Connection, token).ConfigureAwait(false);
                var highest = await CopyAsync(transaction.Connection, aggregates, token).ConfigureAwait(false);
                await CopyAsync(transaction.Connection, decisions, token).ConfigureAwait(false);
                if (highest > Versioned.NotStored)
                {
                    using var command = new NpgsqlCommand(raise, transaction.Connection) { Parameters = { new NpgsqlParameter<long> { TypedValue = highest } } };
                    await command.ExecuteNonQueryAsync(token).ConfigureAwait(false);
                }

                return true;
            },
            cancellationToken).ConfigureAwait(false);

    private async ValueTask RequireEmptyAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand(look, connection);
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (reader.GetBoolean(0) || reader.GetBoolean(1))
            {
                throw new StoreNotEmptyException(reader.GetBoolean(0) ? "The store holds aggregates already." : "The store holds decisions already.");
            }
        }
    }

    /// <returns>The highest version.</returns>
    private async ValueTask<long> CopyAsync(NpgsqlConnection connection, IAsyncEnumerable<StoredAggregate> aggregates, CancellationToken cancellationToken)
    {
        var highest = Versioned.NotStored;
        var copy = await connection.BeginBinaryImportAsync(copyAggregates, cancellationToken).ConfigureAwait(false);
        await using (copy.ConfigureAwait(false))
        {
            await foreach (var aggregate in aggregates.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await copy.StartRowAsync(cancellationToken).ConfigureAwait(false);
                await copy.WriteAsync(aggregate.Id.Type, NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
                await copy.WriteAsync(aggregate.Id.Key, NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
                await copy.WriteAsync(aggregate.Version, NpgsqlDbType.Bigint, cancellationToken).ConfigureAwait(false);
                await copy.WriteAsync(aggregate.Content, NpgsqlDbType.Json, cancellationToken).ConfigureAwait(false);
                highest = Math.Max(highest, aggregate.Version);
            }

            try
            {
                await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
            {
                throw new StoreCorruptException("An aggregate comes twice.", e);
            }
        }

        return highest;
    }

    private async ValueTask CopyAsync(NpgsqlConnection connection, IAsyncEnumerable<DecisionLogEntry> decisions, CancellationToken cancellationToken)
    {
        var head = default(DecisionLogHead);
        var copy = await connection.BeginBinaryImportAsync(copyDecisions, cancellationToken).ConfigureAwait(false);
        await using (copy.ConfigureAwait(false))
        {
            await foreach (var entry in decisions.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                DecisionLogEntry.RequireNext(head, entry);
                head = entry.Head;
                await copy.StartRowAsync(cancellationToken).ConfigureAwait(false);
                await copy.WriteAsync(entry.Sequence, NpgsqlDbType.Bigint, cancellationToken).ConfigureAwait(false);
                foreach (var text in (string[])[entry.Record.RecordedAtText, entry.Record.Kind, entry.Record.Subject, entry.Record.Payload, entry.PreviousHash, entry.Hash])
                {
                    await copy.WriteAsync(text, NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
                }
            }

            await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
