using Xunit.Abstractions;

namespace Transformation.Framework.Storage.Crash.Tests;

[NeedsPostgres]
public sealed class PostgresCancelTests(Server server, ITestOutputHelper output) : IClassFixture<Server>
{
    [Fact]
    public async Task Call_CancelledAtAnyMoment_HasNotHappened()
    {
        var (_, addressFor) = await server.CreateAsync();
        var run = new CancelRun(addressFor(["test"]), CrashBudget.Seed, longest: 12);
        await run.RunAsync(CrashBudget.Kills * 3);
        output.WriteLine($"{run.Cancelled} cancelled, {run.Done} done.");
        Assert.True(run.Cancelled > 0 && run.Done > 0);
    }
}
