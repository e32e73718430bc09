using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;
using Xunit;

namespace Transformation.Framework.Storage.Testing;

/// <content>Many at once, and many rows: nothing lost, nothing half seen.</content>
public abstract partial class LoadPlanStoreContract
{
    /// <summary>How many commitments the test of many rows puts in.</summary>
    /// <value>20,000 unless overridden.</value>
    protected virtual int ManyRows => 20_000;

    /// <summary>A great many rows go in and come out, progress is told, and a stream of them may be left early.</summary>
    [Fact]
    public async Task Replace_ManyRows_GoInAndComeOut()
    {
        var store = await OpenAsync();
        var told = new List<long>();
        var stored = await store.ReplaceAsync(System, LoadRows.Claims(Enumerable.Range(0, ManyRows).Select(Numbered)), 0, new Told(told));

        Assert.Equal(ManyRows, stored.Commitments);
        Assert.Equal(ManyRows, told[^1]);
        Assert.Equal(told.Order(), told);
        var next = 0;
        await foreach (var row in store.ReadCommitmentsAsync())
        {
            Assert.Equal(Numbered(next++), row.Id.Value);
        }

        Assert.Equal(ManyRows, next);
        Assert.Equal(["00000"], await store.ReadCommitmentsAsync().Take(1).Select(static row => row.Id.Value).ToListAsync());
        Assert.Equal(stored, await store.FindAsync(System));
    }

    /// <summary>A stream shows one moment: a plan that is replaced meanwhile does not show in it.</summary>
    [Fact]
    public async Task Read_WhileReplacing_ShowsOneMoment()
    {
        var store = await OpenAsync();
        var stored = await store.ReplaceAsync(System, LoadRows.Claims(Enumerable.Range(0, 2_000).Select(Numbered)), 0);
        var seen = new List<string>();
        await foreach (var row in store.ReadCommitmentsAsync(new() { Plan = System }))
        {
            if (seen.Count == 2)
            {
                await store.ReplaceAsync(System, LoadRows.Claims("other"), stored.Version);
            }

            seen.Add(row.Id.Value);
        }

        Assert.Equal(Enumerable.Range(0, 2_000).Select(Numbered), seen);
        Assert.Equal(["other"], await Ids(store));
    }

    /// <summary>Many who change a plan at once and try again when told of a conflict lose no row, and the count agrees with the rows.</summary>
    [Fact]
    public async Task ParallelChanges_TryingAgain_LoseNothing()
    {
        const int writers = 4;
        var first = await OpenAsync();
        await first.ReplaceAsync(System, LoadRows.Claims("begin"), 0);
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            var store = await OpenAsync();
            for (var i = 0; i < WritesOfEachWriter; i++)
            {
                await PutOne(store, $"w{writer}-{i}");
                var one = await store.FindAsync(System);
                var rows = await store.LoadAsync(System);
                Assert.True(rows!.Value.Commitments.Length >= one!.Commitments);
            }
        })));

        Assert.Equal(1 + (writers * WritesOfEachWriter), (await Ids(first)).Count);
        Assert.Equal(1 + (writers * WritesOfEachWriter), (await first.FindAsync(System))!.Commitments);
    }

    /// <summary>Many who replace a plan at once: one wins for each version, and a reader sees the rows of one of them.</summary>
    [Fact]
    public async Task ParallelReplacing_OfOneVersion_OneWins()
    {
        const int writers = 4;
        var first = await OpenAsync();
        var stored = await first.ReplaceAsync(System, LoadRows.Claims("begin"), 0);
        var conflicts = 0;
        var winner = -1;
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            var store = await OpenAsync();
            try
            {
                await store.ReplaceAsync(System, LoadRows.Claims(Enumerable.Range(0, 50).Select(n => $"w{writer}-{n}")), stored.Version);
                winner = writer;
            }
            catch (StoreConflictException)
            {
                Interlocked.Increment(ref conflicts);
            }
        })));

        Assert.Equal(writers - 1, conflicts);
        Assert.Equal(Enumerable.Range(0, 50).Select(n => $"w{winner}-{n}").Order(StringComparer.Ordinal), await Ids(first));
    }

    private static async Task PutOne(ILoadPlanStore store, string id)
    {
        while (true)
        {
            var found = await store.FindAsync(System);
            try
            {
                await store.ChangeAsync(System, Putting(id), found!.Version);
                return;
            }
            catch (StoreConflictException)
            {
                // Someone else was first: look again, as a host would.
            }
        }
    }

    /// <summary>Notes what it is told where it is told, unlike <see cref="Progress{T}"/>.</summary>
    private sealed class Told(List<long> numbers) : IProgress<long>
    {
        public void Report(long value) => numbers.Add(value);
    }
}
