using Xunit.Abstractions;

namespace Transformation.Framework.Storage.Crash.Tests;

public sealed class SqliteCrowdTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Crowd_OfProcessesOnOneFile_LosesNothingAndSeesNothingHalf()
    {
        using var file = new SqliteFile();
        var run = new CrowdRun(file.Address, CrashBudget.Seed);
        await run.RunAsync(writers: 3, watchers: 2);
        await file.InspectAsync();

        output.WriteLine($"{run.Conflicts} conflicts, {run.Looks} looks.");
        Assert.True(run.Conflicts > 0 && run.Looks > 1);
    }
}
