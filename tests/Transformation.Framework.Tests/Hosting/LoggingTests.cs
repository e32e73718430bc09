using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Tests.Hosting;

public sealed class LoggingTests : IDisposable
{
    private readonly FaultyStore store = new();
    private readonly LogLines lines = new();
    private readonly ServiceProvider provider;
    private Exception? openingFault;

    public LoggingTests() => provider = new ServiceCollection()
        .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(lines))
        .AddTransformationFramework(tf => tf.UseStore("test", (_, _) => openingFault is null ? ValueTask.FromResult(store) : throw openingFault, static s => s.LoadPlans))
        .BuildServiceProvider();

    public void Dispose() => provider.Dispose();

    [Fact]
    public async Task Life_OfAStore_IsOpenedAndClosed()
    {
        await provider.GetRequiredService<IDecisionLog>().GetHeadAsync();
        await provider.GetRequiredService<IDecisionLog>().GetHeadAsync();
        await provider.DisposeAsync();

        Assert.Equal(
            [(TransformationTelemetry.StoreOpenedEvent, LogLevel.Information), (TransformationTelemetry.StoreClosedEvent, LogLevel.Debug)],
            lines.Ours.Select(static line => (line.Id.Id, line.Level)));
        Assert.StartsWith("The test store is open;", lines.Ours[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_ThatFails_IsAnErrorEachTimeItIsTried()
    {
        openingFault = new StoreFormatException("m", 9, 3);
        for (var i = 0; i < 2; i++)
        {
            await Assert.ThrowsAsync<StoreFormatException>(async () => await provider.GetRequiredService<IDecisionLog>().GetHeadAsync());
        }

        Assert.Equal(
            Enumerable.Repeat((TransformationTelemetry.StoreNotOpenedEvent, LogLevel.Error), 2), lines.Ours.Select(static line => (line.Id.Id, line.Level)));
        Assert.Contains("its schema is version 9, and this library uses version 3", lines.Ours[0].Text, StringComparison.Ordinal);
    }

    public static TheoryData<Exception, int, LogLevel> Faults => new()
    {
        { new StoreConflictException(new AggregateId("note", "a"), 1, 2), TransformationTelemetry.ConflictEvent, LogLevel.Debug },
        { new StoreUnavailableException(StoreUnavailableReason.Busy, "m"), TransformationTelemetry.UnavailableEvent, LogLevel.Warning },
        { new StoreCorruptException("m"), TransformationTelemetry.CorruptEvent, LogLevel.Error },
        { new StoreException("m"), TransformationTelemetry.RefusedEvent, LogLevel.Error },
    };

    [Fact]
    public async Task RowThatStandsTwice_IsTheCallersAndNotLogged()
    {
        var row = Commitment.Of(
            CommitmentId.From("a"), InitiativeId.From("a"), OrganisationId.Ods("RVJ"), CommitmentSize.Unestimated);
        await Assert.ThrowsAsync<LoadRowRepeatedException>(async () => await provider.GetRequiredService<ILoadPlanStore>().ReplaceAsync(
            LoadPlanId.From("p"), new(new[] { row, row }.ToAsyncEnumerable()), 0));

        Assert.Equal(TransformationTelemetry.StoreOpenedEvent, Assert.Single(lines.Ours).Id.Id);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Fault_HasItsEventAndLevelAndNoException(Exception fault, int id, LogLevel level)
    {
        store.Fault = fault;
        await Xunit.Record.ExceptionAsync(async () => await provider.GetRequiredService<IAggregateStore>().LoadAsync(Notes.Type, "a"));

        var line = lines.Ours[^1];
        Assert.Equal((id, level, null), (line.Id.Id, line.Level, line.Exception));
        Assert.Contains("test aggregates.read note", line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatTheCallerDidWrong_IsNotLogged()
    {
        await provider.GetRequiredService<IDecisionLog>().GetHeadAsync();
        store.Fault = new ArgumentException("m");
        await Assert.ThrowsAsync<ArgumentException>(async () => await provider.GetRequiredService<IAggregateStore>().LoadAsync(Notes.Type, "a"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await provider.GetRequiredService<ILoadPlanStore>().ListAsync(new CancellationToken(canceled: true)));

        Assert.Single(lines.Ours);
    }
}
