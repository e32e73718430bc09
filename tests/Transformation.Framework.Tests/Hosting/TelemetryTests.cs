using System.Diagnostics;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Tests.Hosting;

[Collection(ListeningAlone.Name)]
public sealed class TelemetryTests : IDisposable
{
    private static readonly LoadPlanId Plan = LoadPlanId.From("p");

    private const int Calls = 1_000;

    private readonly FaultyStore store = new();
    private readonly ServiceProvider provider;

    public TelemetryTests() => provider = new ServiceCollection()
        .AddTransformationFramework(tf => tf.UseStore("test", (_, _) => ValueTask.FromResult(store), static s => s.LoadPlans))
        .BuildServiceProvider();

    private IRecordStore Record => provider.GetRequiredService<IRecordStore>();

    private ILoadPlanStore Plans => provider.GetRequiredService<ILoadPlanStore>();

    public void Dispose() => provider.Dispose();

    [Fact]
    public async Task EveryCall_IsAnActivityAndADurationOfItsName()
    {
        using var listening = new Listening();
        var saved = await Record.Aggregates.SaveAsync(Notes.Type, Notes.New("a"));
        await Record.Aggregates.LoadAsync(Notes.Type, "a");
        await Record.Aggregates.ListTypesAsync();
        await Record.Aggregates.StreamAsync(Notes.Type).ToListAsync();
        await Record.Decisions.GetHeadAsync();
        await Record.Decisions.AppendAsync(Notes.Decision("a"), 0);
        await Record.Decisions.ReadAsync().ToListAsync();
        await Record.DecideAsync([AggregateChange.Delete(Notes.Type, saved)], Notes.Decision("b"), null);
        await Record.Texts.PutAsync([new(new("note", "a"), "A title")]);
        await Record.Texts.ReplaceAsync("note", [new(new("note", "b"), "A title")]);
        await Record.Texts.SearchAsync(TextQuery.Of("title"));
        await Record.Texts.ReadAllAsync().ToListAsync();
        await Record.Texts.RemoveAsync([new("note", "b")]);
        var stored = await Plans.ReplaceAsync(Plan, Notes.Claims("a", "b"), 0);
        stored = await Plans.ChangeAsync(Plan, new() { RemoveCommitments = [CommitmentId.From("a")] }, stored.Version);
        await Plans.ListAsync();
        await Plans.FindAsync(Plan);
        await Plans.ReadCommitmentsAsync().ToListAsync();
        await Plans.ReadImpactsAsync().ToListAsync();
        await Plans.ReadCapacityAsync().ToListAsync();
        await Plans.BuildTableAsync(LoadRange.Of(new YearMonth(2026, 4), new YearMonth(2026, 5), WorkingCalendar.EnglandAndWales), LoadCatalogue.Empty);
        await Plans.DeleteAsync(Plan, stored.Version);
        await Plans.RestoreAsync(Plan, Notes.Claims("a"), 7);
        await using var empty = new ServiceCollection().AddTransformationFramework().BuildServiceProvider();
        await empty.GetRequiredService<IRecordStore>().RestoreAsync(AsyncEnumerable.Empty<StoredAggregate>(), AsyncEnumerable.Empty<DecisionLogEntry>());

        string[] names =
        [
            "aggregates.commit", "open", "aggregates.read", "aggregates.list", "aggregates.stream", "decisions.head", "decisions.append", "decisions.stream", "record.decide", "texts.put", "texts.replace",
            "texts.search", "texts.stream", "texts.remove", "load-plans.replace", "load-plans.change", "load-plans.list", "load-plans.find", "load-plans.stream-commitments", "load-plans.stream-impacts",
            "load-plans.stream-capacity", "load-plans.fill-table", "load-plans.delete", "load-plans.restore", "record.restore",
        ];
        Assert.Equal(names.Order(StringComparer.Ordinal), listening.Activities.Select(static a => a.OperationName).Distinct().Order(StringComparer.Ordinal));
        Assert.All(listening.Activities, static activity => Assert.Equal(ActivityStatusCode.Unset, activity.Status));
        Assert.Equal(listening.Activities.Count, listening.Of(TransformationTelemetry.DurationInstrument).Count());
        Assert.All(names, name => Assert.Contains(listening.Of(TransformationTelemetry.DurationInstrument), m => m.Tags.Contains($"db.operation.name={name}", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Activity_OfAWrite_SaysWhatStoreWhatKindAndHowMuch()
    {
        using var listening = new Listening();
        await Record.Aggregates.CommitAsync([AggregateChange.Save(Notes.Type, Notes.New("a")), AggregateChange.Save(Notes.Type, Notes.New("b"))]);

        Assert.Contains("aggregates.commit: db.system.name=test db.operation.name=aggregates.commit transformation.aggregate.type=note transformation.store.rows=2", listening.Told);
        Assert.Equal((2d, "db.system.name=test db.operation.name=aggregates.commit transformation.aggregate.type=note"), listening.Of(TransformationTelemetry.RowsInstrument).Select(static m => (m.Value, m.Tags)).Single());
        Assert.Equal(listening.Single("aggregates.commit").SpanId, listening.Single("open").ParentSpanId);
    }

    [Fact]
    public async Task Batch_OfSeveralKinds_HasAStarForKind()
    {
        var other = new AggregateType<Provenance>("other", Notes.Type.Format, static note => note.Source!);
        using var listening = new Listening();
        await Record.Aggregates.CommitAsync([AggregateChange.Save(Notes.Type, Notes.New("a")), AggregateChange.Save(other, Notes.New("b"))]);
        await Record.Aggregates.CommitAsync([]);

        Assert.Equal(["*", null], listening.Activities.Where(static a => a.OperationName == "aggregates.commit").Select(static a => a.GetTagItem(TransformationTelemetry.KindTag)));
    }

    [Fact]
    public async Task Conflict_IsCountedAndNamedAndNoFailure()
    {
        await Record.Aggregates.SaveAsync(Notes.Type, Notes.New("a"));
        using var listening = new Listening();
        await Assert.ThrowsAsync<StoreConflictException>(async () => await Record.Aggregates.SaveAsync(Notes.Type, Notes.New("a")));

        var activity = listening.Single("aggregates.commit");
        Assert.Equal((ActivityStatusCode.Error, "conflict", (object?)"conflict"), (activity.Status, activity.StatusDescription, activity.GetTagItem("error.type")));
        Assert.Empty(activity.Events);
        Assert.Equal(1, Assert.Single(listening.Of(TransformationTelemetry.ConflictsInstrument)).Value);
        Assert.Empty(listening.Of(TransformationTelemetry.FailuresInstrument));
        Assert.EndsWith("error.type=conflict", Assert.Single(listening.Of(TransformationTelemetry.DurationInstrument)).Tags, StringComparison.Ordinal);
        Assert.Empty(listening.Of(TransformationTelemetry.RowsInstrument));
    }

    public static TheoryData<Exception, string, bool> Faults => new()
    {
        { new StoreUnavailableException(StoreUnavailableReason.Busy, "m"), "busy", true },
        { new StoreUnavailableException(StoreUnavailableReason.Full, "m"), "full", true },
        { new StoreUnavailableException(StoreUnavailableReason.ReadOnly, "m"), "read_only", true },
        { new StoreUnavailableException(StoreUnavailableReason.Unreachable, "m"), "unreachable", true },
        { new StoreCorruptException("m"), "corrupt", true },
        { new StoreException("m"), "Transformation.Framework.Core.Storage.StoreException", true },
        { new LoadRowRepeatedException(Plan, "row"), "repeated_row", false },
        { new StoreNotEmptyException("m"), "not_empty", false },
        { new TimeoutException("m"), "System.TimeoutException", false },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Fault_IsNamedByItsKind(Exception fault, string name, bool isFailure)
    {
        store.Fault = fault;
        using var listening = new Listening();
        Assert.Same(fault, await Xunit.Record.ExceptionAsync(async () => await Record.Aggregates.LoadAsync(Notes.Type, "a")));

        Assert.Equal((ActivityStatusCode.Error, name), (listening.Single("aggregates.read").Status, listening.Single("aggregates.read").StatusDescription));
        Assert.Equal(isFailure ? [$"db.system.name=test db.operation.name=aggregates.read transformation.aggregate.type=note error.type={name}"] : [], listening.Of(TransformationTelemetry.FailuresInstrument).Select(static m => m.Tags));
    }

    [Fact]
    public async Task Cancelled_IsSaidAndNoError()
    {
        using var listening = new Listening();
        store.Gate = new TaskCompletionSource().Task;
        using var giving = new CancellationTokenSource();
        var reading = Record.Aggregates.LoadAsync(Notes.Type, "a", giving.Token).AsTask();
        await giving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);

        var activity = listening.Single("aggregates.read");
        Assert.Equal((ActivityStatusCode.Unset, (object?)"cancelled"), (activity.Status, activity.GetTagItem("error.type")));
    }

    [Fact]
    public async Task Stream_IsTimedAndCountedToItsEndAndDoesNotBecomeItsReadersParent()
    {
        await Record.Aggregates.CommitAsync([.. "abc".Select(static c => AggregateChange.Save(Notes.Type, Notes.New(c.ToString())))]);
        using var listening = new Listening();
        await foreach (var _ in Record.Aggregates.StreamAsync(Notes.Type))
        {
            Assert.Null(Activity.Current);
            Assert.Empty(listening.Activities);
            await Record.Decisions.GetHeadAsync();
            Assert.Equal(default, listening.Activities[^1].ParentSpanId);
            break;
        }

        Assert.Equal(1L, listening.Single("aggregates.stream").GetTagItem("transformation.store.rows"));
        await Record.Aggregates.StreamAsync(Notes.Type).ToListAsync();
        Assert.Equal([1d, 3d], listening.Of(TransformationTelemetry.RowsInstrument).Select(static m => m.Value));
    }

    [Fact]
    public async Task Stream_ThatFailsHalfway_SaysHowFarItCame()
    {
        await Record.Aggregates.SaveAsync(Notes.Type, Notes.New("a"));
        store.Fault = new StoreUnavailableException(StoreUnavailableReason.Unreachable, "m");
        using var listening = new Listening();
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await Record.Aggregates.StreamAsync(Notes.Type).ToListAsync());

        var activity = listening.Single("aggregates.stream");
        Assert.Equal((ActivityStatusCode.Error, (object?)1L), (activity.Status, activity.GetTagItem("transformation.store.rows")));
    }

    [Fact]
    public async Task OpeningThatFails_IsAFailedOpeningAndAFailedCall()
    {
        await using var never = new ServiceCollection()
            .AddTransformationFramework(static tf => tf.UseStore<FaultyStore>("test", static (_, _) => throw new StoreFormatException("m", 9, 3), static s => s.LoadPlans))
            .BuildServiceProvider();
        using var listening = new Listening();
        await Assert.ThrowsAsync<StoreFormatException>(async () => await never.GetRequiredService<IDecisionLog>().GetHeadAsync());

        Assert.Equal(("format", "format"), (listening.Single("open").StatusDescription, listening.Single("decisions.head").StatusDescription));
    }

    [Fact]
    public async Task NobodyListens_ACallAllocatesNothingButAStateMachineIfThatIsAClass()
    {
        // Without optimisation the compiler makes classes of the state machines of asynchronous methods.
        var stateMachine = typeof(TransformationTelemetry).Assembly.GetCustomAttribute<DebuggableAttribute>() is { IsJITOptimizerDisabled: true } ? 320 : 0; // bytes, with room for a few more variables
        await using var memory = new ServiceCollection().AddTransformationFramework().BuildServiceProvider();
        var hosted = memory.GetRequiredService<IRecordStore>();
        await hosted.Aggregates.SaveAsync(Notes.Type, Notes.New("a"));
        var id = new AggregateId("note", "a");
        var bare = new InMemoryAggregateStore();
        await bare.SaveAsync(Notes.Type, Notes.New("a"));
        await AllocatedAsync(hosted.Aggregates, id); // what is made once
        await AllocatedAsync(bare, id);

        Assert.InRange(await AllocatedAsync(hosted.Aggregates, id) - await AllocatedAsync(bare, id), 0, stateMachine * Calls);
    }

    private static async Task<long> AllocatedAsync(IAggregateStore store, AggregateId id)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
        {
            var read = store.ReadAsync(id);
            Assert.True(read.IsCompletedSuccessfully);
            Assert.NotNull(await read);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
