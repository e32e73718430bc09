using Transformation.Framework.Storage.Postgres;
using Xunit.Abstractions;

namespace Transformation.Framework.Storage.Crash.Tests;

[NeedsPostgres]
public sealed class PostgresTamperingTests(Server server, ITestOutputHelper output) : IClassFixture<Server>
{
    [Fact]
    public async Task Verify_AnyByteOfAnyFieldChanged_NamesTheEntry()
    {
        var (connectionString, _) = await server.CreateAsync();
        await using var store = await PostgresStore.OpenAsync(connectionString);
        var entries = await HostileLog.FillAsync(store.Decisions, 3_000);
        await using var tampering = await PostgresFieldTampering.BeginAsync(store.Decisions, connectionString);
        await tampering.RunAsync(entries);

        output.WriteLine($"{tampering.Found} changes found, {tampering.Refused} refused by PostgreSQL.");
        Assert.True(tampering.Found > 1_500);
    }
}
