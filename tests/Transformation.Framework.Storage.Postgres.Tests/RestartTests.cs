using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres.Tests;

/// <summary>A server that goes down and comes up again, in order or as after a crash.</summary>
public sealed class RestartTests : OwnServer
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ServerRestarts_MidBatch_AppliesNothingAndTheNextTryWorks(bool immediate)
    {
        await using var store = await Schema.OpenAsync();
        var kept = await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("kept"));
        await store.Decisions.AppendAsync(Sample.Record("kept"), 0);
        await Schema.ExecuteAsync("CREATE SEQUENCE {schema}.reached");
        await Schema.DoBeforeInsertAsync($"IF NEW.key = 'k7' THEN PERFORM nextval('\"{Schema.Name}\".reached'); PERFORM pg_sleep(60); END IF;");
        var deciding = store.DecideAsync(Ten, Sample.Record("lost"), 1).AsTask();
        while (!await Schema.ScalarAsync<bool>("SELECT is_called FROM {schema}.reached"))
        {
            await Task.Delay(5);
        }

        await Server.StopAsync(immediate);
        Assert.Equal(StoreUnavailableReason.Unreachable, (await Assert.ThrowsAsync<StoreUnavailableException>(() => deciding)).Reason);
        foreach (var work in (Func<Task>[])
        [
            async () => await store.Aggregates.LoadAsync(Sample.Sources, "kept"),
            async () => await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a")),
            async () => await store.Decisions.VerifyAsync(),
            async () => await Schema.OpenAsync(),
        ])
        {
            Assert.Equal(StoreUnavailableReason.Unreachable, (await Assert.ThrowsAsync<StoreUnavailableException>(work)).Reason);
        }

        await Server.StartAgainAsync();
        Assert.Equal(kept.Version, (await store.Aggregates.LoadAsync(Sample.Sources, "kept"))!.Version);
        Assert.Equal(1, await store.Aggregates.StreamAsync(Sample.Sources).CountAsync());
        Assert.Equal(1, (await store.Decisions.VerifyAsync()).Head.Sequence);
        await Schema.UndoAsync();
        Assert.Equal(2, (await store.DecideAsync(Ten, Sample.Record("again"), 1)).Entry.Sequence);
        Assert.Equal(11, await store.Aggregates.StreamAsync(Sample.Sources).CountAsync());
    }

    [Fact]
    public async Task ServerCrashes_WhileManyWrite_KeepsWhatWasAcknowledged()
    {
        await using var store = await Schema.OpenAsync();
        var acknowledged = new System.Collections.Concurrent.ConcurrentDictionary<string, long>();
        var writing = Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; ; i++)
            {
                try
                {
                    var saved = await store.Aggregates.SaveAsync(Sample.Sources, Sample.New($"{writer}/{i}"));
                    acknowledged[saved.Value.Source!] = saved.Version;
                }
                catch (StoreUnavailableException)
                {
                    return;
                }
            }
        })).ToArray();
        while (acknowledged.Count < 50)
        {
            await Task.Delay(5);
        }

        await Server.StopAsync(immediate: true);
        await Task.WhenAll(writing);
        await Server.StartAgainAsync();

        var there = await store.Aggregates.StreamAsync(Sample.Sources).ToDictionaryAsync(static item => item.Value.Source!, static item => item.Version);
        Assert.All(acknowledged, saved => Assert.Equal(saved.Value, there[saved.Key]));
        Assert.True((await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("later"))).Version > there.Values.Max());
    }

    private static AggregateBatch Ten => [.. Enumerable.Range(0, 10).Select(static i => AggregateChange.Save(Sample.Sources, Sample.New($"k{i}")))];
}
