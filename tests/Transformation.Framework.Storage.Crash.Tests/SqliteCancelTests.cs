using Xunit.Abstractions;

namespace Transformation.Framework.Storage.Crash.Tests;

public sealed class SqliteCancelTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Call_CancelledAtAnyMoment_HasNotHappened()
    {
        using var file = new SqliteFile();
        var run = new CancelRun(file.Address, CrashBudget.Seed, longest: 3);
        await run.RunAsync(CrashBudget.Kills * 3);
        output.WriteLine($"{run.Cancelled} cancelled, {run.Done} done.");
        Assert.True(run.Cancelled > 0 && run.Done > 0);
    }
}
