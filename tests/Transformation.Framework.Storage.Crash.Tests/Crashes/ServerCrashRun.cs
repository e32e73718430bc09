using Transformation.Framework.Core.Storage;
using Transformation.Framework.PostgresServer;
using Transformation.Framework.Storage.Writer;

namespace Transformation.Framework.Storage.Crash.Tests;

/// <summary>Two processes write while their server crashes and recovers again and again. They find out themselves what became of the step that was going on, and go on.</summary>
internal sealed class ServerCrashRun(PrivatePostgres server, string connectionString, int seed)
{
    private static readonly string[] Actors = ["e", "f"];

    private readonly Random random = new(seed);

    public int Acknowledged { get; private set; }

    /// <summary>How many steps were interrupted.</summary>
    public int Interrupted { get; private set; }

    public async Task RunAsync(int crashes)
    {
        var address = Server.AddressOf(connectionString, "writers");
        using var one = WriterProcess.Start();
        using var other = WriterProcess.Start();
        await one.OrderAsync(Order(address, 0));
        await other.OrderAsync(Order(address, 1));
        await one.WordsAsync(1);
        await other.WordsAsync(1);
        for (var crash = 0; crash < crashes; crash++)
        {
            await Task.Delay(random.Next(30, 250));
            await server.StopAsync(immediate: true);
            await server.StartAgainAsync();
            await VerifyAsync(one.Said, other.Said);
        }

        await Task.Delay(500);
        var said = (string[])[.. await one.KillAsync(), .. await other.KillAsync()];
        await Server.SettleAsync(connectionString, "writers");
        await SettleAsync(said);
    }

    private string Order(string address, int actor) => new WorkOrder(address, seed, false, [(Actors[actor], 1, long.MaxValue)]).ToString();

    /// <summary>While they go on: the log is whole, and has all that was acknowledged.</summary>
    private async Task VerifyAsync(params IReadOnlyList<string>[] said)
    {
        await using var store = await OpenedStore.OpenAsync(OpenedStore.AddressOfDatabase(connectionString));
        foreach (var head in said.Select(static lines => lines.Select(Acknowledgement.Read).LastOrDefault(static done => done?.Outcome?.Entry.Sequence > 0)?.Outcome?.Entry ?? default))
        {
            var verification = await store.Record.Decisions.VerifyAsync(head);
            Assert.True(verification.IsIntact, verification.Fault?.Message);
        }
    }

    private async Task SettleAsync(string[] said)
    {
        await using var store = await OpenedStore.OpenAsync(OpenedStore.AddressOfDatabase(connectionString));
        foreach (var actor in Actors)
        {
            var ledger = new Ledger(seed, actor);
            foreach (var done in said.Select(Acknowledgement.Read).OfType<Acknowledgement>().Where(done => done.Actor == actor))
            {
                ledger.Take(done);
                Acknowledged++;
            }

            ledger.Settle(await Observation.OfAsync(store, actor, 1), 1);
        }

        Interrupted = said.Count(static line => line.StartsWith("unavailable", StringComparison.Ordinal));
    }
}
