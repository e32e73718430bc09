using Npgsql;
using Spectre.Console;
using Transformation.Framework.Storage.Postgres;

namespace SharedService;

/// <summary>What a database's owner does once: the schema, and a role for the applications that can do no more than they need.</summary>
internal static class Setup
{
    private const string Role = "portfolio_app";

    /// <summary>Prepares the database.</summary>
    /// <returns>How the applications connect: by their own role where the server is ours, and as given otherwise.</returns>
    internal static async Task<string> PrepareAsync(string owner, bool isOurs, IAnsiConsole console)
    {
        await PostgresStore.MigrateAsync(new PostgresStoreOptions { ConnectionString = owner });
        if (!isOurs)
        {
            console.MarkupLine("The schema is up to date; both processes use the connection given.");
            return owner;
        }

        await using var connection = new NpgsqlConnection(owner);
        await connection.OpenAsync();
        await using (var command = new NpgsqlCommand($"CREATE ROLE {Role} LOGIN; {PostgresStore.GrantScript("transformation", Role, PostgresAccess.Application)}", connection))
        {
            await command.ExecuteNonQueryAsync();
        }

        console.MarkupLineInterpolated($"A private PostgreSQL {connection.PostgreSqlVersion.Major} server. Its owner made the schema; the applications use the role '{Role}', which may append decisions but not change them.");
        return new NpgsqlConnectionStringBuilder(owner) { Username = Role }.ToString();
    }
}
