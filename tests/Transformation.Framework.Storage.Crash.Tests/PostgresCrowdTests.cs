using Transformation.Framework.Core.Storage;
using Transformation.Framework.Storage.Postgres;
using Transformation.Framework.Storage.Writer;
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

    [Fact]
    public async Task Open_ManyAtOnceOnNoSchema_AllFindOneStore()
    {
        var database = await server.Postgres.CreateDatabaseAsync();
        for (var round = 0; round < 5; round++)
        {
            var options = new PostgresStoreOptions { ConnectionString = database, Schema = FormattableString.Invariant($"round{round}") };
            var stores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () => await PostgresStore.OpenAsync(options))));
            await stores[0].Aggregates.SaveAsync(TallyTypes.Counter, Versioned.New(Tally.Of("one", 1)));
            foreach (var store in stores)
            {
                Assert.NotNull(await store.Aggregates.LoadAsync(TallyTypes.Counter, "one"));
                await store.DisposeAsync();
            }
        }
    }
}
