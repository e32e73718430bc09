using Xunit.Abstractions;

namespace Transformation.Framework.Storage.Crash.Tests;

[NeedsPostgres]
public sealed class PostgresCrowdTests(Server server, ITestOutputHelper output) : IClassFixture<Server>
{
    [Fact]
    public async Task Crowd_OfProcessesOnOneDatabase_LosesNothingAndSeesNothingHalf()
    {
        var (_, addressFor) = await server.CreateAsync();
        var run = new CrowdRun(addressFor(["crowd"]), CrashBudget.Seed);
        await run.RunAsync(writers: 3, watchers: 2);

        output.WriteLine($"{run.Conflicts} conflicts, {run.Looks} looks.");
        Assert.True(run.Conflicts > 0 && run.Looks > 1);
    }
}
