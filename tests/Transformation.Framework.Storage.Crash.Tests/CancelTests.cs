using Xunit.Abstractions;

namespace Transformation.Framework.Storage.Crash.Tests;

public sealed class SqliteCancelTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Call_CancelledAtAnyMoment_HasNotHappened()
    {
        using var file = new SqliteFile();
        var run = new CancelRun(file.Address, CrashBudget.Seed);
        await run.RunAsync(CrashBudget.Kills * 5);
        output.WriteLine($"{run.Cancelled} cancelled, {run.Done} done.");
        Assert.True(run.Cancelled > 0 && run.Done > 0);
    }
}

[NeedsPostgres]
public sealed class PostgresCancelTests(Server server, ITestOutputHelper output) : IClassFixture<Server>
{
    [Fact]
    public async Task Call_CancelledAtAnyMoment_HasNotHappened()
    {
        var (_, addressFor) = await server.CreateAsync();
        var run = new CancelRun(addressFor(["test"]), CrashBudget.Seed);
        await run.RunAsync(CrashBudget.Kills * 5);
        output.WriteLine($"{run.Cancelled} cancelled, {run.Done} done.");
        Assert.True(run.Cancelled > 0 && run.Done > 0);
    }
}
