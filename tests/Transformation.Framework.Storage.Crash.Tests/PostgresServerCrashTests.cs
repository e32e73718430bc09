using Xunit.Abstractions;

namespace Transformation.Framework.Storage.Crash.Tests;

[NeedsPostgres]
public sealed class PostgresServerCrashTests(Server server, ITestOutputHelper output) : IClassFixture<Server>
{
    [Fact]
    public async Task Server_CrashingAgainAndAgain_LosesNothingThatWasAcknowledged()
    {
        var (connectionString, _) = await server.CreateAsync();
        var run = new ServerCrashRun(server.Postgres, connectionString, CrashBudget.Seed);
        await run.RunAsync(Math.Max(3, CrashBudget.Kills / 10));

        output.WriteLine($"{run.Acknowledged} steps acknowledged, {run.Interrupted} interrupted.");
        Assert.True(run.Interrupted > 0);
    }
}
