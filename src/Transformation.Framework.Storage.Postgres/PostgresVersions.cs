using Npgsql;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>The counter that versions are taken from.</summary>
internal static class PostgresVersions
{
    /// <summary>Makes every version from now on greater than one that came from another store. Has the store alone for a moment; what it did stays done, whatever becomes of the caller.</summary>
    internal static async ValueTask RaiseAsync(PostgresDatabase database, long version, CancellationToken cancellationToken) => await database.WriteAsync(
        PostgresLocks.Everything(database.Schema),
        async (transaction, token) =>
        {
            await transaction.BeginAsync(token).ConfigureAwait(false);
            using var command = new NpgsqlCommand(
                database.Sql("SELECT setval('{schema}.version', greatest(last_value, $1)) FROM {schema}.version WHERE last_value < $1 OR NOT is_called"), transaction.Connection)
            {
                Parameters = { new NpgsqlParameter<long> { TypedValue = version } },
            };
            return await command.ExecuteNonQueryAsync(token).ConfigureAwait(false);
        },
        cancellationToken).ConfigureAwait(false);
}
