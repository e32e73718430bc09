using Microsoft.Data.Sqlite;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Storage.Writer;
using Xunit.Abstractions;

namespace Transformation.Framework.Storage.Crash.Tests;

/// <summary>
/// What killing a process does not show: a machine that stops loses what the system had not written to the disk. Here the write-ahead log is cut off, or followed by rubbish, from any byte behind what
/// was there when a step was acknowledged, which is what SQLite had the system write.
/// </summary>
public sealed class SqlitePowerCutTests(ITestOutputHelper output)
{
    private const string Actor = "a";
    private const int StepsDone = 120;

    [Fact]
    public async Task WriteAheadLog_CutAnywhere_ShowsTheStoreAfterAWholeStepAndNoneAcknowledgedIsMissing()
    {
        using var file = new SqliteFile(isDurable: false);
        await (await OpenedStore.OpenAsync(file.Address)).DisposeAsync();
        var database = await File.ReadAllBytesAsync(file.Path);
        var (log, steps) = await WorkAsync(file);

        using var after = new SqliteFile(isDurable: false);
        var random = new Random(CrashBudget.Seed);
        var moments = new HashSet<int>();
        for (var i = 0; i < CrashBudget.Kills * 3; i++)
        {
            var cut = random.Next(log.Length + 1);
            var left = log[..cut];
            if (random.Next(3) == 0)
            {
                // The system had made the file longer, but not written what belongs there.
                var rubbish = new byte[Math.Min(random.Next(20_000), log.Length - cut)];
                random.NextBytes(rubbish);
                left = [.. left, .. rubbish];
            }

            await after.WriteAsync(database);
            await File.WriteAllBytesAsync(after.Path + "-wal", left);
            await using var store = await OpenedStore.OpenAsync(after.Address);
            Assert.True((await store.Record.Decisions.VerifyAsync()).IsIntact);
            var found = (await Observation.OfAsync(store, Actor, 1)).Describe();
            var moment = steps.FindIndex(step => step.State == found);
            Assert.True(moment >= 0, $"Cut at {cut}, the store is in no state that it was ever in:\n{found}");
            Assert.True(moment >= steps.FindLastIndex(step => step.Length <= cut), $"Cut at {cut}, the store has lost step {moment + 1}, which was acknowledged at {steps[Math.Min(moment + 1, StepsDone)].Length}.");
            moments.Add(moment);
        }

        output.WriteLine($"{moments.Count} of {StepsDone + 1} states seen; the log has {log.Length} bytes.");
        Assert.True(moments.Count > 10);
    }

    /// <summary>Does steps while the write-ahead log is kept from being folded back, by a reader who does not finish.</summary>
    /// <returns>The log, and the state of the store and the length of the log after each step, from none on.</returns>
    private static async Task<(byte[] Log, List<(string State, long Length)> Steps)> WorkAsync(SqliteFile file)
    {
        using var pinning = file.Connect();
        using var begin = new SqliteCommand("BEGIN; SELECT count(*) FROM sqlite_schema", pinning);
        begin.ExecuteScalar();
        await using var store = await OpenedStore.OpenAsync(file.Address);
        var (state, steps) = (new ActorState(), new List<(string, long)> { (new ActorState().Describe(), 0) });
        for (var number = 1; number <= StepsDone; number++)
        {
            var step = Steps.At(CrashBudget.Seed, Actor, number);
            var outcome = await step.PerformAsync(store, state);
            step.ApplyTo(state);
            outcome.NoteIn(state);
            steps.Add((state.Describe(), new FileInfo(file.Path + "-wal").Length));
        }

        return (await ReadSharedAsync(file.Path + "-wal"), steps);
    }

    private static async Task<byte[]> ReadSharedAsync(string path)
    {
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes);
        return bytes;
    }
}
