using Npgsql;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>Looks at what is in the schema when a store is opened, and brings it up to date.</summary>
internal static class PostgresUpgrade
{
    /// <summary>PostgreSQL 14: the oldest whose maintenance had not ended when this was written (https://www.postgresql.org/support/versioning/).</summary>
    private const int OldestServer = 140_000;

    /// <summary>Makes sure that the schema holds a store of the present version.</summary>
    internal static async ValueTask PrepareAsync(PostgresDatabase database, PostgresMigration migrate, CancellationToken cancellationToken)
    {
        database.CanWriteOnce = await database.ReadAsync(
            async (connection, token) =>
            {
                await RequireServerAsync(connection, token).ConfigureAwait(false);
                return await CanWriteOnceAsync(connection, token).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
        await UpgradeAsync(database, migrate, PostgresSchema.Steps, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes a schema through the steps it has not seen, in one transaction; of several who open a store at once, one does and the others wait for it.</summary>
    internal static async ValueTask UpgradeAsync(
        PostgresDatabase database, PostgresMigration migrate, IReadOnlyList<string> steps, CancellationToken cancellationToken)
    {
        var version = await database.ReadAsync((connection, token) => PostgresSchema.VersionOfAsync(database, connection, token), cancellationToken).ConfigureAwait(false);
        PostgresSchema.RefuseNewer(version, steps.Count);
        if (version == steps.Count)
        {
            return;
        }

        if (migrate == PostgresMigration.Never)
        {
            throw new StoreFormatException(
                FormattableString.Invariant($"The schema of the store is version {version}, and this library uses {steps.Count}. Run PostgresStore.MigrateAsync, or the text of PostgresStore.MigrationScript, as the owner of the schema."),
                version,
                steps.Count);
        }

        await database.WriteAsync(
            PostgresLocks.Everything(database.Schema),
            async (transaction, token) =>
            {
                await transaction.BeginAsync(token).ConfigureAwait(false);
                var present = await PostgresSchema.VersionOfAsync(database, transaction.Connection, token).ConfigureAwait(false);
                PostgresSchema.RefuseNewer(present, steps.Count);
                if (present < steps.Count)
                {
                    using var command = new NpgsqlCommand(database.Sql(PostgresSchema.Script(present, steps)), transaction.Connection) { CommandTimeout = 0 };
                    await command.ExecuteNonQueryAsync(token).ConfigureAwait(false);
                }

                return true;
            },
            cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask RequireServerAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand("SELECT current_setting('server_version_num')::integer", connection);
        var server = (int)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
        if (server < OldestServer)
        {
            throw new StoreFormatException(FormattableString.Invariant($"The server is PostgreSQL {server / 10_000}; {OldestServer / 10_000} or later is wanted."));
        }

        command.CommandText = "SELECT pg_encoding_to_char(encoding)::text FROM pg_database WHERE datname = current_database()";
        if (await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is not "UTF8" and var encoding)
        {
            throw new StoreFormatException($"The database keeps texts as {encoding}, which cannot hold every character; UTF8 is wanted.");
        }
    }

    /// <summary>Whether transactions are of the default isolation without being told, and a connection is one's own as long as it is open.</summary>
    private static async ValueTask<bool> CanWriteOnceAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand("SELECT current_setting('default_transaction_isolation')", connection);
        return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is "read committed"
            && !new NpgsqlConnectionStringBuilder(connection.ConnectionString).Multiplexing;
    }
}
