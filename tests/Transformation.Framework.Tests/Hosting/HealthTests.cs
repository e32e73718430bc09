using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using NodaTime;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Tests.Hosting;

public sealed class HealthTests : IDisposable
{
    private readonly FaultyStore store = new();
    private readonly LogLines lines = new();
    private readonly ServiceProvider provider;
    private Exception? openingFault;

    public HealthTests()
    {
        var services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(lines))
            .AddTransformationFramework(tf => tf.UseStore("test", (_, _) => openingFault is null ? ValueTask.FromResult(store) : throw openingFault, static s => s.LoadPlans));
        services.AddHealthChecks().AddTransformationStore(tags: ["ready"]).AddDecisionLogCheck(timeout: Duration.FromMinutes(1));
        provider = services.BuildServiceProvider();
    }

    public void Dispose() => provider.Dispose();

    [Fact]
    public async Task Store_ThatAnswers_IsHealthyWithTheNumberOfDecisions()
    {
        await provider.GetRequiredService<IDecisionLog>().AppendAsync(Notes.Decision("a"), 0);

        var entry = await LookAsync("transformation-store");

        Assert.Equal((HealthStatus.Healthy, "The test store answers."), (entry.Status, entry.Description));
        Assert.Equal(("test", 1L), (entry.Data["system"], entry.Data["decisions"]));
        Assert.Equal(["ready"], entry.Tags);
    }

    [Fact]
    public async Task Store_ThatCannotBeOpened_IsUnhealthyUntilItCan()
    {
        openingFault = new StoreUnavailableException(StoreUnavailableReason.Unreachable, "m");
        var entry = await LookAsync("transformation-store");
        Assert.Equal((HealthStatus.Unhealthy, "The test store does not answer, because it cannot be reached.", "unreachable"), (entry.Status, entry.Description, entry.Data["error"]));
        Assert.Equal(HealthStatus.Unhealthy, (await LookAsync("decision-log")).Status);

        openingFault = null;
        Assert.Equal(HealthStatus.Healthy, (await LookAsync("transformation-store")).Status);
    }

    [Theory]
    [InlineData(StoreUnavailableReason.Full, "there is no room left", "full")]
    [InlineData(StoreUnavailableReason.ReadOnly, "it can be read but not written", "read_only")]
    public async Task Store_ThatRefusedTheLastWrite_IsDegradedUntilOneGoesThrough(StoreUnavailableReason reason, string words, string error)
    {
        store.Fault = new StoreUnavailableException(reason, "m");
        var aggregates = provider.GetRequiredService<IAggregateStore>();
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await aggregates.SaveAsync(Notes.Type, Notes.New("a")));
        var entry = await LookAsync("transformation-store");
        Assert.Equal((HealthStatus.Degraded, $"The test store can be read, but the last write was refused, because {words}."), (entry.Status, entry.Description));
        Assert.Equal(error, entry.Data["error"]);

        store.Fault = null;
        await aggregates.LoadAsync(Notes.Type, "a");
        await provider.GetRequiredService<ITextIndex>().PutAsync([new(new("note", "a"), "It may be kept elsewhere")]);
        await aggregates.CommitAsync([]);
        Assert.Equal(HealthStatus.Degraded, (await LookAsync("transformation-store")).Status);
        await aggregates.SaveAsync(Notes.Type, Notes.New("a"));
        Assert.Equal(HealthStatus.Healthy, (await LookAsync("transformation-store")).Status);
    }

    [Fact]
    public async Task Store_BusyForAWrite_IsNotDegraded()
    {
        store.Fault = new StoreUnavailableException(StoreUnavailableReason.Busy, "m");
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await provider.GetRequiredService<IAggregateStore>().SaveAsync(Notes.Type, Notes.New("a")));

        Assert.Equal(HealthStatus.Healthy, (await LookAsync("transformation-store")).Status);
    }

    [Fact]
    public async Task FailureStatus_ThatTheHostChose_IsReported()
    {
        var services = new ServiceCollection().AddLogging().AddTransformationFramework(static tf => tf.UseStore<FaultyStore>("test", static (_, _) => throw new StoreFormatException("m"), static s => s.LoadPlans));
        services.AddHealthChecks().AddTransformationStore("mine", HealthStatus.Degraded);
        await using var other = services.BuildServiceProvider();

        Assert.Equal(HealthStatus.Degraded, (await other.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["mine"].Status);
    }

    [Fact]
    public async Task DecisionLog_ThatIsIntact_IsHealthyAndSaidOnce()
    {
        await provider.GetRequiredService<IDecisionLog>().AppendAsync(Notes.Decision("a"), 0);
        var entry = await LookAsync("decision-log");
        await LookAsync("decision-log");

        Assert.Equal((HealthStatus.Healthy, "The decision log is intact to entry 1.", 1L), (entry.Status, entry.Description, entry.Data["verified"]));
        Assert.Single(lines.Ours, static line => line.Id.Id == TransformationTelemetry.LogVerifiedEvent);
    }

    [Fact]
    public async Task DecisionLog_ThatWasChanged_IsUnhealthyAndNamesTheEntry()
    {
        var log = new ChangeableLog();
        await log.FillAsync(3);
        log.Change(2);
        var services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(lines))
            .AddTransformationFramework(tf => tf.UseStore(static _ => new InMemoryAggregateStore(), _ => log));
        services.AddHealthChecks().AddDecisionLogCheck();
        await using var other = services.BuildServiceProvider();

        var entry = (await other.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["decision-log"];
        Assert.Equal((HealthStatus.Unhealthy, "The decision log is not what was recorded: entry 2 (Changed)."), (entry.Status, entry.Description));
        Assert.Equal((1L, 2L, DecisionLogFaultKind.Changed), (entry.Data["verified"], entry.Data["fault_entry"], entry.Data["fault_kind"]));
        Assert.Equal(LogLevel.Critical, Assert.Single(lines.Ours, static line => line.Id.Id == TransformationTelemetry.LogFaultyEvent).Level);
    }

    private async Task<HealthReportEntry> LookAsync(string name) => (await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries[name];
}
