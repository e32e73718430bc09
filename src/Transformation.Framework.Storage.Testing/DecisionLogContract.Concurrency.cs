using Transformation.Framework.Core.Storage;
using Xunit;

namespace Transformation.Framework.Storage.Testing;

/// <content>Many at once: everyone gets a place, nobody the same.</content>
public abstract partial class DecisionLogContract
{
    private const int Writers = 8;

    /// <summary>Many who append at once all get a place, none twice, and the chain holds.</summary>
    [Fact]
    public async Task ParallelAppends_AllGetAPlace()
    {
        await InParallel(async (log, writer) =>
        {
            for (var i = 0; i < WritesOfEachWriter; i++)
            {
                await log.AppendAsync(Record($"{writer}/{i}"), null);
            }
        });

        var log = await OpenAsync();
        var all = await All(log);
        Assert.Equal(Enumerable.Range(1, Writers * WritesOfEachWriter), all.Select(entry => (int)entry.Sequence));
        Assert.Equal(Writers * WritesOfEachWriter, all.Select(entry => entry.Record.Subject).Distinct().Count());
        Assert.True((await log.VerifyAsync()).IsIntact);
    }

    /// <summary>Of many who decide on the same state of the log, one is recorded and the others are told.</summary>
    [Fact]
    public async Task ParallelAppends_OnTheSameState_OneWins()
    {
        await AppendMany(await OpenAsync(), 2);
        var (won, told) = (0, 0);
        await InParallel(async (log, writer) =>
        {
            try
            {
                await log.AppendAsync(Record($"from writer {writer}"), 2);
                Interlocked.Increment(ref won);
            }
            catch (StoreConflictException e) when ((e.Expected, e.Actual) == (2, 3))
            {
                Interlocked.Increment(ref told);
            }
        });

        Assert.Equal((1, Writers - 1), (won, told));
        Assert.Equal(3, (await (await OpenAsync()).GetHeadAsync()).Sequence);
    }

    /// <summary>Runs writers at once, each on a log opened for it, and lets all start together.</summary>
    private async Task InParallel(Func<IDecisionLog, int, Task> work)
    {
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = new List<Task>();
        for (var i = 0; i < Writers; i++)
        {
            var (writer, log) = (i, await OpenAsync());
            running.Add(Task.Run(async () =>
            {
                await start.Task;
                await work(log, writer);
            }));
        }

        start.SetResult();
        await Task.WhenAll(running);
    }
}
