using Xunit.Abstractions;

namespace Transformation.Framework.Storage.Crash.Tests;

[NeedsPostgres]
public sealed class PostgresCrashTests(Server server, ITestOutputHelper output) : IClassFixture<Server>
{
    [Fact]
    public async Task Writer_KilledAgainAndAgain_LosesNothingItAcknowledged()
    {
        var run = await StartAsync(CrashBudget.Seed);
        await run.KillOneByOneAsync(CrashBudget.Kills - (CrashBudget.Kills / 3));
        Report(run);
    }

    [Fact]
    public async Task WritersSideBySide_KilledAgainAndAgain_LoseNothingTheyAcknowledged()
    {
        var run = await StartAsync(CrashBudget.Seed + 1);
        await run.KillInPairsAsync(CrashBudget.Kills / 3);
        Report(run);
    }

    private async Task<CrashRun> StartAsync(int seed)
    {
        var (connectionString, addressFor) = await server.CreateAsync();
        return new(addressFor(["test"]), seed) { AddressFor = addressFor, Settling = actors => Server.SettleAsync(connectionString, actors) };
    }

    private void Report(CrashRun run)
    {
        output.WriteLine(run.ToString());
        Assert.True(run.Acknowledged > run.Kills);
    }
}
