using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;
using Transformation.Framework.Storage.Sqlite;

namespace Transformation.Framework.Tests.Hosting;

/// <summary>What is stored, what it is stored under and where, and how it is reached: none of it is told to anybody who listens, least of all when something goes wrong.</summary>
[Collection(ListeningAlone.Name)]
public sealed class SecretsTests : IDisposable
{
    private const string Secret = "sesame";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tf-hosting-");
    private readonly LogLines lines = new();
    private readonly Listening listening = new();
    private readonly StringBuilder health = new();

    public void Dispose()
    {
        listening.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task SqliteStore_UsedAndMisused_IsTalkedAboutWithoutASecret()
    {
        var place = folder.CreateSubdirectory("sesame-folder");
        await RunAsync(tf => tf.UseSqlite(Path.Combine(place.FullName, "sesame.db")), async services =>
        {
            await UseAsync(services);
            await MisuseAsync(services);
            var itself = await services.GetRequiredService<StoreHandle<SqliteStore>>().GetAsync();
            await itself.DisposeAsync();
            await Ignore(services.GetRequiredService<IAggregateStore>().LoadAsync(Notes.Type, Secret).AsTask());
            await LookAsync(services);
        });
        AssertTold("aggregates.commit", "conflict", "ObjectDisposedException");
    }

    [Fact]
    public async Task SqliteStore_ThatCannotBeOpened_IsTalkedAboutWithoutASecret()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "sesame.db"), "sesame, but no database at all: long enough for SQLite to look at what is called its header.".PadRight(4096));
        await RunAsync(tf => tf.UseSqlite(Path.Combine(folder.FullName, "sesame.db")), LookAsync, starts: false);
        await RunAsync(tf => tf.UseSqlite(Path.Combine(folder.FullName, "sesame-missing", "a.db")), LookAsync, starts: false);
        AssertTold("open", "unreachable");
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=sesame;Password=sesame;Database=sesame;Timeout=5")]
    [InlineData("Host=127.0.0.1;Port=sesame")]
    [InlineData("sesame")]
    [InlineData("Host=127.0.0.1;sesame=1")]
    public async Task PostgresStore_ThatCannotBeReached_IsTalkedAboutWithoutASecret(string connectionString)
    {
        await RunAsync(tf => tf.UsePostgres(connectionString), LookAsync, starts: false);
        AssertTold("open");
    }

    /// <summary>A host with the store, started if it starts; then used, and its own last words listened to.</summary>
    private async Task RunAsync(Action<TransformationFrameworkBuilder> configure, Func<IServiceProvider, Task> use, bool starts = true)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(lines);
        builder.Services.AddTransformationFramework(configure);
        builder.Services.AddHealthChecks().AddTransformationStore().AddDecisionLogCheck();
        using var host = builder.Build();
        var start = await Xunit.Record.ExceptionAsync(() => host.StartAsync());
        Assert.Equal(starts, start is null);
        await use(host.Services);
        await host.StopAsync();
    }

    private static async Task UseAsync(IServiceProvider services)
    {
        var record = services.GetRequiredService<IRecordStore>();
        var saved = await record.Aggregates.SaveAsync(Notes.Type, Notes.New($"{Secret} key and content"));
        await record.Aggregates.StreamAsync(Notes.Type, Secret).ToListAsync();
        await record.DecideAsync([AggregateChange.Delete(Notes.Type, saved)], Notes.Decision($"{Secret} subject", Secret), 0);
        await record.Decisions.ReadAsync().ToListAsync();
        await record.Texts.PutAsync([new(new("note", $"{Secret} name"), $"{Secret} title", $"{Secret} body")]);
        await record.Texts.SearchAsync(TextQuery.Of(Secret));
        await services.GetRequiredService<ILoadPlanStore>().ReplaceAsync(LoadPlanId.From(Secret), Notes.Claims(Secret), 0);
        await services.GetRequiredService<ILoadPlanStore>().ReadCommitmentsAsync(new() { Plan = LoadPlanId.From(Secret) }).ToListAsync();
    }

    private static async Task MisuseAsync(IServiceProvider services)
    {
        var (record, plans) = (services.GetRequiredService<IRecordStore>(), services.GetRequiredService<ILoadPlanStore>());
        var saved = await record.Aggregates.SaveAsync(Notes.Type, Notes.New(Secret));
        await Ignore(record.Aggregates.SaveAsync(Notes.Type, Notes.New(Secret)).AsTask());
        await Ignore(record.DecideAsync([AggregateChange.Save(Notes.Type, Notes.New(Secret))], Notes.Decision(Secret), null).AsTask());
        await Ignore(record.Decisions.AppendAsync(Notes.Decision(Secret), 99).AsTask());
        await Ignore(plans.ReplaceAsync(LoadPlanId.From(Secret), Notes.Claims(Secret, Secret), 1).AsTask());
        await Ignore(plans.ReplaceAsync(LoadPlanId.From($"{Secret}-2"), Notes.Claims(Secret, Secret), 0).AsTask());
        await Ignore(plans.DeleteAsync(LoadPlanId.From(Secret), 99).AsTask());
        await Ignore(record.RestoreAsync(new[] { new StoredAggregate(new("note", Secret), 1, "{}"u8.ToArray()) }.ToAsyncEnumerable(), AsyncEnumerable.Empty<DecisionLogEntry>()).AsTask());
        await Ignore(record.Aggregates.LoadAsync(Notes.Type, Secret, new CancellationToken(canceled: true)).AsTask());
        Assert.True(saved.Version > 0);
    }

    private async Task LookAsync(IServiceProvider services)
    {
        var report = await services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        foreach (var (name, entry) in report.Entries)
        {
            Assert.Null(entry.Exception);
            health.AppendLine(string.Join(' ', [name, entry.Status, entry.Description, .. entry.Data.Select(static pair => $"{pair.Key}={pair.Value}")]));
        }
    }

    private static async Task Ignore(Task task) => Assert.NotNull(await Xunit.Record.ExceptionAsync(() => task));

    /// <summary>The listening works (these words were told), and the secret is nowhere: not in any line of any category either.</summary>
    private void AssertTold(params string[] words)
    {
        var told = string.Join('\n', [.. lines.All.Select(static line => line.ToString()), .. listening.Activities.Select(Everything), .. listening.Measurements.Select(static m => m.ToString()), health.ToString()]);
        Assert.All(words, word => Assert.Contains(word, told, StringComparison.Ordinal));
        Assert.NotEmpty(health.ToString());
        var telling = told.Split('\n').Where(static line => line.Contains(Secret, StringComparison.OrdinalIgnoreCase) || line.Contains("tf-hosting", StringComparison.Ordinal)).ToList();
        Assert.True(telling.Count == 0, string.Join('\n', telling));
    }

    private static string Everything(Activity activity) => string.Join(
        ' ',
        [activity.OperationName, activity.DisplayName, activity.StatusDescription, .. activity.TagObjects.Select(static tag => $"{tag.Key}={tag.Value}"), .. activity.Events.Select(static e => $"{e.Name} {string.Join(' ', e.Tags)}"), .. activity.Baggage.Select(static b => $"{b}")]);
}
