using Npgsql;
using Transformation.Framework.PostgresServer;
using Transformation.Framework.Storage.Writer;

namespace Transformation.Framework.Storage.Crash.Tests;

/// <summary>A private server for the tests of a class.</summary>
public sealed class Server : IAsyncLifetime
{
    internal PrivatePostgres Postgres { get; private set; } = null!;

    public async Task InitializeAsync() => Postgres = await PrivatePostgres.StartAsync();

    public async Task DisposeAsync() => await Postgres.DisposeAsync();

    /// <summary>The address of a new database, for processes that are told apart by their actors.</summary>
    internal async Task<(string ConnectionString, Func<string[], string> AddressFor)> CreateAsync()
    {
        var database = await Postgres.CreateDatabaseAsync();
        return (database, actors => AddressOf(database, string.Join('-', actors)));
    }

    internal static string AddressOf(string connectionString, string application) => OpenedStore.AddressOfDatabase($"{connectionString};Application Name={application}");

    /// <summary>Waits until the server has ended what the killed processes of some actors asked for.</summary>
    internal static async Task SettleAsync(string connectionString, params string[] actors)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1", connection);
        command.Parameters.Add(new() { Value = string.Join('-', actors) });
        while ((long)(await command.ExecuteScalarAsync())! > 0)
        {
            await Task.Delay(1);
        }
    }
}
