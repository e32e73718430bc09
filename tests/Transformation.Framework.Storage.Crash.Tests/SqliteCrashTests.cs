using Xunit.Abstractions;

namespace Transformation.Framework.Storage.Crash.Tests;

public sealed class SqliteCrashTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Writer_KilledAgainAndAgain_LosesNothingItAcknowledged()
    {
        using var file = new SqliteFile();
        var run = new CrashRun(file.Address, CrashBudget.Seed) { Inspecting = file.InspectAsync };
        await run.KillOneByOneAsync(CrashBudget.Kills - (CrashBudget.Kills / 3));
        Report(run);
    }

    [Fact]
    public async Task WritersSideBySide_KilledAgainAndAgain_LoseNothingTheyAcknowledged()
    {
        using var file = new SqliteFile();
        var run = new CrashRun(file.Address, CrashBudget.Seed + 1) { Inspecting = file.InspectAsync };
        await run.KillInPairsAsync(CrashBudget.Kills / 3);
        Report(run);
    }

    [Fact]
    public async Task Writer_AcknowledgingTooEarly_IsCaught()
    {
        using var file = new SqliteFile();
        var run = new CrashRun(file.Address, CrashBudget.Seed) { IsHasty = true };
        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => run.KillOneByOneAsync(50));
    }

    private void Report(CrashRun run)
    {
        output.WriteLine(run.ToString());
        Assert.True(run.Acknowledged > run.Kills);
    }
}
