using Transformation.Framework.Core.Storage;
using Xunit;
using static Transformation.Framework.Storage.Testing.ContractNote;

namespace Transformation.Framework.Storage.Testing;

/// <summary>What every <see cref="IRecordStore"/> promises beside what its parts do, as tests: derive, say how to open your store, and run them.</summary>
/// <remarks>As for <see cref="AggregateStoreContract"/>, which its <see cref="IRecordStore.Aggregates"/> should pass too, and so the contracts of its log and its index.</remarks>
public abstract partial class RecordStoreContract
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    /// <summary>How many times each of the parallel writers of the concurrency tests writes: raise it where writing is so quick that they would miss each other.</summary>
    /// <value>10 unless overridden.</value>
    protected virtual int WritesOfEachWriter => 10;

    /// <summary>Opens a store that is empty and shares nothing with any other: each call in a test a further one.</summary>
    protected abstract ValueTask<IRecordStore> OpenNewAsync();

    /// <summary>Opens the data of a store once more, as another process would. A store that lives in memory gives the same instance again.</summary>
    /// <param name="store">A store that <see cref="OpenNewAsync"/> gave.</param>
    protected abstract ValueTask<IRecordStore> OpenAgainAsync(IRecordStore store);

    /// <summary>A decision and what it changes are kept together, and the parts see both.</summary>
    [Fact]
    public async Task Decide_Changes_KeepsBoth()
    {
        var store = await OpenNewAsync();
        var toDelete = await store.Aggregates.SaveAsync(Notes, Versioned.New(Of("gone")));
        var decided = await store.DecideAsync([AggregateChange.Save(Notes, Versioned.New(Of("a"))), AggregateChange.Delete(Notes, toDelete)], Record("one"), 0);

        var again = await OpenAgainAsync(store);
        var loaded = await again.Aggregates.LoadAsync(Notes, "a");
        Assert.Equal((Of("a"), decided.Versions[0]), (loaded!.Value, loaded.Version));
        Assert.Equal(Versioned.NotStored, decided.Versions[1]);
        Assert.Null(await again.Aggregates.LoadAsync(Notes, "gone"));
        Assert.Equal(decided.Entry.Head, await again.Decisions.GetHeadAsync());
        Assert.Equal([decided.Entry], await again.Decisions.ReadAsync().ToListAsync());
        Assert.True((await again.Decisions.VerifyAsync()).IsIntact);
    }

    /// <summary>A decision that changes nothing is a decision.</summary>
    [Fact]
    public async Task Decide_NothingToChange_RecordsTheDecision()
    {
        var store = await OpenNewAsync();
        var decided = await store.DecideAsync([], Record("one"), null);

        Assert.Empty(decided.Versions);
        Assert.Equal(1, (await store.Decisions.GetHeadAsync()).Sequence);
    }

    /// <summary>When an aggregate has moved on, the decision is not recorded either.</summary>
    [Fact]
    public async Task Decide_AggregateHasMovedOn_KeepsNeither()
    {
        var store = await OpenNewAsync();
        var saved = await store.Aggregates.SaveAsync(Notes, Versioned.New(Of("a")));
        var conflict = await Assert.ThrowsAsync<StoreConflictException>(async () => await store.DecideAsync(
            [AggregateChange.Save(Notes, Versioned.New(Of("b"))), AggregateChange.Save(Notes, Versioned.New(Of("a", "other")))], Record("one"), 0));

        Assert.Equal((new AggregateId(Notes.Name, "a"), 0, saved.Version), (conflict.Id, conflict.Expected, conflict.Actual));
        Assert.Equal(default, await store.Decisions.GetHeadAsync());
        Assert.Null(await store.Aggregates.LoadAsync(Notes, "b"));
        Assert.Equal("as it was", (await store.Aggregates.LoadAsync(Notes, "a"))!.Value.Text);
    }

    /// <summary>When the log has moved on, nothing is changed either.</summary>
    [Fact]
    public async Task Decide_LogHasMovedOn_KeepsNeither()
    {
        var store = await OpenNewAsync();
        var saved = await store.Aggregates.SaveAsync(Notes, Versioned.New(Of("a")));
        await store.Decisions.AppendAsync(Record("first"), 0);
        var conflict = await Assert.ThrowsAsync<StoreConflictException>(async () => await store.DecideAsync(
            [AggregateChange.Save(Notes, saved.With(Of("a", "other"))), AggregateChange.Save(Notes, Versioned.New(Of("b")))], Record("late"), 0));

        Assert.Null(conflict.Id);
        Assert.Equal((0, 1), (conflict.Expected, conflict.Actual));
        Assert.Equal(1, (await store.Decisions.GetHeadAsync()).Sequence);
        var loaded = await store.Aggregates.LoadAsync(Notes, "a");
        Assert.Equal((saved.Version, "as it was"), (loaded!.Version, loaded.Value.Text));
        Assert.Null(await store.Aggregates.LoadAsync(Notes, "b"));
    }

    /// <summary>A call that is cancelled before it begins changes nothing.</summary>
    [Fact]
    public async Task Decide_Cancelled_ThrowsAndKeepsNeither()
    {
        var store = await OpenNewAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.DecideAsync([AggregateChange.Save(Notes, Versioned.New(Of("a")))], Record("one"), null, Cancelled));

        Assert.Null(await store.Aggregates.LoadAsync(Notes, "a"));
        Assert.Equal(default, await store.Decisions.GetHeadAsync());
    }

    /// <summary>Many who count up an aggregate and put each step on record leave as many entries as steps, in the order of the steps.</summary>
    [Fact]
    public async Task ParallelDecisions_TryingAgain_AgreeWithWhatTheyChanged()
    {
        const int writers = 8;
        var first = await OpenNewAsync();
        await first.Aggregates.SaveAsync(Notes, Versioned.New(Of("sum")));
        await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(async () =>
        {
            var store = await OpenAgainAsync(first);
            for (var i = 0; i < WritesOfEachWriter; i++)
            {
                await DecideOnOneMore(store);
            }
        })));

        var entries = await first.Decisions.ReadAsync().ToListAsync();
        Assert.Equal(writers * WritesOfEachWriter, (await first.Aggregates.LoadAsync(Notes, "sum"))!.Value.Number);
        Assert.Equal(Enumerable.Range(1, writers * WritesOfEachWriter).Select(static n => $"to {n}"), entries.Select(static entry => entry.Record.Subject));
        Assert.True((await first.Decisions.VerifyAsync()).IsIntact);
    }

    private static DecisionRecord Record(string subject) => new(NodaTime.Instant.FromUtc(2026, 4, 1, 9, 30), "test", subject, $"{{\"about\":\"{subject}\"}}");

    private static async Task DecideOnOneMore(IRecordStore store)
    {
        while (true)
        {
            var loaded = await store.Aggregates.LoadAsync(Notes, "sum");
            var next = loaded!.Value with { Number = loaded.Value.Number + 1 };
            try
            {
                await store.DecideAsync([AggregateChange.Save(Notes, loaded.With(next))], Record($"to {next.Number}"), null);
                return;
            }
            catch (StoreConflictException)
            {
                // Someone else was first: load again, as a host would.
            }
        }
    }
}
