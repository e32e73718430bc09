using Npgsql;
using Xunit.Abstractions;

namespace Transformation.Framework.Storage.Crash.Tests;

[NeedsPostgres]
public sealed class PostgresServerCrashTests(Server server, ITestOutputHelper output) : IClassFixture<Server>
{
    [Fact]
    public async Task Server_CrashingAgainAndAgain_LosesNothingThatWasAcknowledged()
    {
        var (connectionString, _) = await server.CreateAsync();
        await LeaveDurabilityToTheStoreAsync(connectionString);
        var run = new ServerCrashRun(server.Postgres, connectionString, CrashBudget.Seed);
        await run.RunAsync(Math.Max(3, CrashBudget.Kills / 10));

        output.WriteLine($"{run.Acknowledged} steps acknowledged, {run.Interrupted} interrupted.");
        Assert.True(run.Interrupted > 0);
    }

    /// <summary>As careless as an administrator may be: whoever does not ask for it has commits acknowledged that are not on disk, and a crash loses them.</summary>
    private static async Task LeaveDurabilityToTheStoreAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"ALTER DATABASE {connection.Database} SET synchronous_commit = off", connection);
        await command.ExecuteNonQueryAsync();
        NpgsqlConnection.ClearPool(connection);
    }
}
