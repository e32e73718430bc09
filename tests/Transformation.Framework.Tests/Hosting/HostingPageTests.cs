using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Storage.Postgres;
using Transformation.Framework.Storage.Sqlite;

namespace Transformation.Framework.Tests.Hosting;

/// <summary>The code on the page about hosting.</summary>
public sealed class HostingPageTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tf-hosting-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Console_IsWhatThePageSays()
    {
        var path = Path.Combine(folder.FullName, "record.db");
        var copy = Path.Combine(folder.FullName, "copy.db");
        var portfolio = Portfolio.Create(PortfolioId.From("bnssg"), "BNSSG", OrganisationRegister.Empty, OutcomesFramework.Empty, []).OrThrow();

        // snippet: hosting-console
        await using var provider = new ServiceCollection()
            .AddTransformationFramework(tf => tf.UseSqlite(path))
            .BuildServiceProvider();
        var store = provider.GetRequiredService<IRecordStore>();
        var now = provider.GetRequiredService<IClock>().GetCurrentInstant();

        var decided = await store.DecideAsync(                                       // opens the file; a change and its decision, both or neither
            [AggregateChange.Save(CoreAggregates.Portfolios, Versioned.New(portfolio))],
            new DecisionRecord(now, "portfolio-agreed", portfolio.Id.Value, "{}"),
            expectedLastSequence: 0);
        // end-snippet

        // snippet: hosting-handle
        var file = await provider.GetRequiredService<StoreHandle<SqliteStore>>().GetAsync();
        await file.BackupAsync(copy);                                                // what only this kind of store can do
        // end-snippet

        Assert.Equal(1, decided.Entry.Sequence);
        await using var copied = await SqliteStore.OpenAsync(copy);
        Assert.NotNull(await copied.Aggregates.LoadAsync(CoreAggregates.Portfolios, "bnssg"));
    }

    [Fact]
    public async Task Web_IsWhatThePageSays()
    {
        string[] args = ["--store", Path.Combine(folder.FullName, "record.db"), "--urls", "http://127.0.0.1:0"];

        // snippet: hosting-web
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddTransformationFramework(tf => tf.UseSqlite(services => new SqliteStoreOptions
        {
            Path = services.GetRequiredService<IConfiguration>()["store"] ?? "",     // judged when the host starts
            BusyTimeout = Duration.FromSeconds(10),
        }));
        builder.Services.AddHealthChecks()
            .AddTransformationStore(tags: ["ready"], timeout: Duration.FromSeconds(5))
            .AddDecisionLogCheck(timeout: Duration.FromMinutes(1));

        await using var app = builder.Build();
        app.MapHealthChecks("/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") });
        app.MapHealthChecks("/health");
        app.MapGet("/portfolios/{key}", async (string key, IAggregateStore store, CancellationToken cancellationToken) =>
            await store.LoadAsync(CoreAggregates.Portfolios, key, cancellationToken) is { } found
                ? Results.Bytes(CoreJson.Portfolio.ToUtf8(found.Value), "application/json")
                : Results.NotFound());
        await app.StartAsync();                                                      // the store is open, or this throws
        // end-snippet

        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/ready", UriKind.Relative)));
        Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/health", UriKind.Relative)));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri("/portfolios/bnssg", UriKind.Relative))).StatusCode);
        await app.StopAsync();
    }

    [Fact]
    public void Choices_AreWhatThePageSays()
    {
        // snippet: hosting-choices
        var services = new ServiceCollection();
        services.AddTransformationFramework();                                       // in memory
        services.AddTransformationFramework(tf => tf.UseSqlite("record.db"));
        services.AddTransformationFramework(tf => tf.UsePostgres(provider => new PostgresStoreOptions
        {
            ConnectionString = provider.GetRequiredService<IConfiguration>().GetConnectionString("record"),
            Migrate = PostgresMigration.Never,                                       // a role with fewer rights
        }));
        services.AddTransformationFramework(tf => tf.UseStore(                       // your own; of several choices the last counts
            "microsoft.sql_server", (provider, cancellationToken) => MyStore.OpenAsync(cancellationToken), store => store.LoadPlans));
        // end-snippet

        Assert.Single(services, static service => service.ServiceType == typeof(IRecordStore));
    }

    private static class MyStore
    {
        internal static ValueTask<FaultyStore> OpenAsync(CancellationToken cancellationToken) =>
            cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<FaultyStore>(cancellationToken) : ValueTask.FromResult(new FaultyStore());
    }
}
