using Transformation.Framework.Core.Storage;
using Xunit;
using static Transformation.Framework.Storage.Testing.ContractNote;

namespace Transformation.Framework.Storage.Testing;

/// <content>Many at once: nothing lost, nothing half seen.</content>
public abstract partial class AggregateStoreContract
{
    private const int Writers = 8;

    /// <summary>Of many who save the same new key at once, one wins and the others are told.</summary>
    [Fact]
    public Task ParallelWriters_OfOneNewKey_OneWins() => OneWins(null);

    /// <summary>Of many who change the same version at once, one wins and the others are told.</summary>
    [Fact]
    public Task ParallelWriters_OfOneVersion_OneWins() => OneWins(Of("a"));

    /// <summary>Many writers who load, add and save, and try again when told of a conflict, lose no addition.</summary>
    [Fact]
    public async Task ParallelWriters_TryingAgain_LoseNothing()
    {
        await (await OpenAsync()).SaveAsync(Notes, Versioned.New(Of("sum")));
        await InParallel(async (store, _) =>
        {
            for (var i = 0; i < WritesOfEachWriter; i++)
            {
                await AddOne(store);
            }
        });

        Assert.Equal(Writers * WritesOfEachWriter, (await Load(await OpenAsync(), "sum")).Value.Number);
    }

    /// <summary>Batches that move an amount between two aggregates are seen whole by everyone who streams meanwhile: the sum never changes.</summary>
    [Fact]
    public async Task ParallelBatches_AndReaders_KeepTheSum()
    {
        var first = await OpenAsync();
        await first.CommitAsync([AggregateChange.Save(Notes, Versioned.New(Of("a", number: 100))), AggregateChange.Save(Notes, Versioned.New(Of("b", number: 100)))]);
        await InParallel(async (store, writer) =>
        {
            for (var i = 0; i < WritesOfEachWriter; i++)
            {
                await (writer % 2 == 0 ? MoveOne(store) : SeeTheSum(store));
            }
        });

        Assert.Equal(200, (await AllOf(first, Notes)).Sum(note => note.Number));
    }

    private async Task OneWins(ContractNote? stored)
    {
        var basis = Versioned.New(Of("a"));
        if (stored is not null)
        {
            basis = await (await OpenAsync()).SaveAsync(Notes, Versioned.New(stored));
        }

        var outcomes = new Versioned<ContractNote>?[Writers];
        var conflicts = new StoreConflictException?[Writers];
        await InParallel(async (store, writer) =>
        {
            try
            {
                outcomes[writer] = await store.SaveAsync(Notes, basis.With(Of("a", $"from writer {writer}")));
            }
            catch (StoreConflictException e)
            {
                conflicts[writer] = e;
            }
        });

        var winner = Assert.Single(outcomes, outcome => outcome is not null)!;
        Assert.Equal(Writers - 1, conflicts.Count(conflict => conflict is not null));
        Assert.All(conflicts.Where(conflict => conflict is not null), conflict =>
            Assert.Equal((basis.Version, winner.Version), (conflict!.Expected, conflict.Actual)));
        Assert.Equal(winner.Value, (await Load(await OpenAsync(), "a")).Value);
    }

    /// <summary>Runs writers at once, each on a store opened for it, and lets all start together.</summary>
    private async Task InParallel(Func<IAggregateStore, int, Task> work)
    {
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = new List<Task>();
        for (var i = 0; i < Writers; i++)
        {
            var (writer, store) = (i, await OpenAsync());
            running.Add(Task.Run(async () =>
            {
                await start.Task;
                await work(store, writer);
            }));
        }

        start.SetResult();
        await Task.WhenAll(running);
    }

    private static async Task AddOne(IAggregateStore store)
    {
        while (true)
        {
            var loaded = await Load(store, "sum");
            try
            {
                await store.SaveAsync(Notes, loaded.With(loaded.Value with { Number = loaded.Value.Number + 1 }));
                return;
            }
            catch (StoreConflictException)
            {
                // Someone else was first: load again, as a host would.
            }
        }
    }

    private static async Task MoveOne(IAggregateStore store)
    {
        while (true)
        {
            var (a, b) = (await Load(store, "a"), await Load(store, "b"));
            try
            {
                await store.CommitAsync(
                [
                    AggregateChange.Save(Notes, a.With(a.Value with { Number = a.Value.Number - 1 })),
                    AggregateChange.Save(Notes, b.With(b.Value with { Number = b.Value.Number + 1 })),
                ]);
                return;
            }
            catch (StoreConflictException)
            {
                // Someone else was first: load again, as a host would.
            }
        }
    }

    private static async Task SeeTheSum(IAggregateStore store) =>
        Assert.Equal(200, (await AllOf(store, Notes)).Sum(note => note.Number));
}
