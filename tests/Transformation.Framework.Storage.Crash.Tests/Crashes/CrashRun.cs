using System.Diagnostics;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Storage.Writer;

namespace Transformation.Framework.Storage.Crash.Tests;

/// <summary>Writing processes on one store, killed one after the other; after each the store is opened and must hold what was acknowledged, whole, and no more than one step beyond.</summary>
internal sealed class CrashRun(string address, int seed)
{
    private readonly Random random = new(seed);
    private readonly Dictionary<string, Ledger> ledgers = new(StringComparer.Ordinal);

    /// <summary>Whether the processes say that a step is done before it is: what this must notice.</summary>
    public bool IsHasty { get; init; }

    /// <summary>The address for a process of certain actors, if that is another.</summary>
    public Func<string[], string>? AddressFor { get; init; }

    /// <summary>Done after each kill, before the store is looked at: waits until nothing of what the process asked for works any more.</summary>
    public Func<string[], Task>? Settling { get; init; }

    /// <summary>Done now and then, on the store as it lies there.</summary>
    public Func<Task>? Inspecting { get; init; }

    /// <summary>How often a process was killed.</summary>
    public int Kills { get; private set; }

    /// <summary>How many steps were acknowledged.</summary>
    public long Acknowledged => ledgers.Values.Sum(static ledger => ledger.Next - 1);

    /// <summary>How many steps were done, but not acknowledged, when a process was killed.</summary>
    public int DoneUnsaid => ledgers.Values.Sum(static ledger => ledger.DoneUnsaid);

    public override string ToString() =>
        FormattableString.Invariant($"{Kills} kills, {Acknowledged} steps acknowledged or found done; {DoneUnsaid} were done when the process was killed before it could say so.");

    /// <summary>Kills one process of two actors at a time.</summary>
    public async Task KillOneByOneAsync(int kills)
    {
        var process = WriterProcess.Start();
        while (Kills < kills)
        {
            using var running = process;
            await OrderAsync(running, "a", "b");
            var said = await KillAsync(running);
            process = WriterProcess.Start(); // Gets ready while what this one left is looked at.
            await SettleAsync(said, "a", "b");
        }

        process.Dispose();
    }

    /// <summary>Kills processes that write side by side: first one, whose things are looked at while the other goes on, then the other.</summary>
    public async Task KillInPairsAsync(int kills)
    {
        while (Kills < kills)
        {
            using var one = WriterProcess.Start();
            using var other = WriterProcess.Start();
            await OrderAsync(one, "c");
            await OrderAsync(other, "d");
            await SettleAsync(await KillAsync(one), "c");
            await SettleAsync(await KillAsync(other), "d");

            // SQLite makes a commit seen only after it is in the write-ahead log; if the process dies in between, the next to open the file by itself finds it there, unless another wrote in its place meanwhile.
            await SettleAsync([], "c");
        }
    }

    private Task OrderAsync(WriterProcess process, params string[] actors) => process.OrderAsync(
        new WorkOrder(AddressFor?.Invoke(actors) ?? address, seed, IsHasty, [.. actors.Select(actor => (actor, LedgerOf(actor).Next, long.MaxValue))]).ToString());

    private async Task<IReadOnlyList<string>> KillAsync(WriterProcess process)
    {
        // One in eight dies while it opens the store, which may itself be mending what the one before left; the others after some words, and a moment.
        var (isOpening, moment) = (random.Next(8) == 0, random.NextDouble());
        if (!isOpening)
        {
            await process.WordsAsync(random.Next(1, 25));
        }

        await WaitAsync(TimeSpan.FromMilliseconds(isOpening ? 250 * moment : 10 * moment * moment));
        Kills++;
        return await process.KillAsync();
    }

    private async Task SettleAsync(IReadOnlyList<string> said, params string[] actors)
    {
        foreach (var done in said.Select(Acknowledgement.Read).OfType<Acknowledgement>())
        {
            LedgerOf(done.Actor).Take(done);
        }

        if (Settling is not null)
        {
            await Settling(actors);
        }

        await using (var store = await OpenedStore.OpenAsync(address))
        {
            var log = store.Record.Decisions;
            foreach (var ledger in actors.Select(LedgerOf))
            {
                var verification = await log.VerifyAsync(ledger.Head);
                Assert.True(verification.IsIntact, $"Seed {seed}, kill {Kills}: {verification.Fault?.Message}");
                ledger.Settle(await Observation.OfAsync(store, ledger.Actor, ledger.FromEntry), verification.Head.Sequence + 1);
            }
        }

        if (Inspecting is not null && Kills % 10 == 0)
        {
            await Inspecting();
        }
    }

    private Ledger LedgerOf(string actor)
    {
        if (!ledgers.TryGetValue(actor, out var ledger))
        {
            ledgers.Add(actor, ledger = new(seed, actor));
        }

        return ledger;
    }

    /// <summary>Waits for less than the timer's step, too.</summary>
    private static async Task WaitAsync(TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        if (time > TimeSpan.FromMilliseconds(3))
        {
            await Task.Delay(time - TimeSpan.FromMilliseconds(2));
        }

        while (watch.Elapsed < time)
        {
            Thread.SpinWait(50);
        }
    }
}
