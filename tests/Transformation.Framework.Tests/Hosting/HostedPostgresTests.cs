using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;
using Transformation.Framework.PostgresServer;
using Transformation.Framework.Storage.Postgres;

namespace Transformation.Framework.Tests.Hosting;

[NeedsPostgres]
public sealed class HostedPostgresTests : IAsyncLifetime
{
    private PrivatePostgres server = null!;

    public async Task InitializeAsync() => server = await PrivatePostgres.StartAsync();

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task TwoHosts_OnOneDatabase_WorkOnOneRecord()
    {
        var database = await server.CreateDatabaseAsync();
        using var first = await StartAsync(tf => tf.UsePostgres(database));
        await using var source = new NpgsqlDataSourceBuilder(database).Build();
        using var second = await StartAsync(tf => tf.UsePostgres(_ => new PostgresStoreOptions { DataSource = source }));

        var saved = await first.Services.GetRequiredService<IAggregateStore>().SaveAsync(Notes.Type, Notes.New("a"));
        await first.Services.GetRequiredService<ILoadPlanStore>().ReplaceAsync(LoadPlanId.From("p"), Notes.Claims("a", "b"), 0);
        var record = second.Services.GetRequiredService<IRecordStore>();
        await record.DecideAsync([AggregateChange.Delete(Notes.Type, saved)], Notes.Decision("a"), 0);

        Assert.Null(await first.Services.GetRequiredService<IAggregateStore>().LoadAsync(Notes.Type, "a"));
        Assert.Equal(2, await second.Services.GetRequiredService<ILoadPlanStore>().ReadCommitmentsAsync().CountAsync());
        Assert.True((await first.Services.GetRequiredService<IDecisionLog>().VerifyAsync()).IsIntact);
        await ((IAsyncDisposable)second).DisposeAsync();
        await using var still = source.CreateConnection();
        await still.OpenAsync(); // the host's own source outlives the store
    }

    [Fact]
    public async Task Server_ThatStopsAndComesBack_IsUnhealthyMeanwhile()
    {
        using var host = await StartAsync(tf => tf.UsePostgres(server.ConnectionString));
        Assert.Equal(HealthStatus.Healthy, await HealthAsync(host));
        await server.StopAsync(immediate: true);
        Assert.Equal(HealthStatus.Unhealthy, await HealthAsync(host));
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await host.Services.GetRequiredService<IAggregateStore>().SaveAsync(Notes.Type, Notes.New("a")));
        await server.StartAgainAsync();

        await host.Services.GetRequiredService<IAggregateStore>().SaveAsync(Notes.Type, Notes.New("a"));
        Assert.Equal(HealthStatus.Healthy, await HealthAsync(host));
    }

    private static async Task<IHost> StartAsync(Action<TransformationFrameworkBuilder> configure)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddTransformationFramework(configure);
        builder.Services.AddHealthChecks().AddTransformationStore().AddDecisionLogCheck();
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }

    private static async Task<HealthStatus> HealthAsync(IHost host) => (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Status;
}
