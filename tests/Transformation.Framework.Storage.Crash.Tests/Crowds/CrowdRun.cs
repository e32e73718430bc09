using System.Globalization;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Storage.Writer;

namespace Transformation.Framework.Storage.Crash.Tests;

/// <summary>Many writers on few things, from several processes, while others watch: nothing is lost, nothing is seen half, and all adds up.</summary>
internal sealed class CrowdRun(string address, int seed)
{
    private static readonly (string Role, int Times)[] Roles =
        [(Role.Count, 40), (Role.Transfer, 40), (Role.Append, 30), (Role.Decide, 30), (Role.Plan, 12), (Role.Text, 12)];

    /// <summary>How often somebody found that another was first.</summary>
    public int Conflicts { get; private set; }

    /// <summary>How often the watchers looked at everything.</summary>
    public int Looks { get; private set; }

    public async Task RunAsync(int writers, int watchers)
    {
        await OpenAccountsAsync();
        var watching = await StartAsync(watchers, _ => $"watch\t{address}");
        var writing = await StartAsync(writers, i => new RoleOrder(address, seed + (100 * i), Roles).ToString());
        try
        {
            var said = new List<string>();
            foreach (var writer in writing)
            {
                said.AddRange(await writer.FinishAsync());
            }

            foreach (var watcher in watching)
            {
                watcher.EndInput();
                said.AddRange(await watcher.FinishAsync());
            }

            await CheckAsync(said.ConvertAll(static line => line.Split('\t')), writers);
        }
        finally
        {
            watching.Concat(writing).ToList().ForEach(static process => process.Dispose());
        }
    }

    private static async Task<List<WriterProcess>> StartAsync(int count, Func<int, string> order)
    {
        var processes = Enumerable.Range(0, count).Select(static _ => WriterProcess.Start()).ToList();
        for (var i = 0; i < count; i++)
        {
            await processes[i].OrderAsync(order(i));
        }

        return processes;
    }

    private async Task OpenAccountsAsync()
    {
        await using var store = await OpenedStore.OpenAsync(address);
        var accounts = Enumerable.Range(0, TransferRole.Accounts)
            .Select(static i => AggregateChange.Save(TallyTypes.Account, Versioned.New(Tally.Of(TransferRole.NameOf(i), TransferRole.Total / TransferRole.Accounts))));
        await store.Record.Aggregates.CommitAsync([.. accounts]);
    }

    private async Task CheckAsync(List<string[]> said, int writers)
    {
        await using var store = await OpenedStore.OpenAsync(address);
        await new Watcher(store).LookAsync();
        await CheckCountersAsync(store.Record, said, writers);
        await CheckLogAsync(store.Record, said, writers);

        // Every replacement was made on top of the one before it: no version was given twice.
        var plans = Said(said, "planned").Select(static line => Number(line[1])).ToList();
        Assert.Equal(writers * Times(Role.Plan), plans.Distinct().Count());
        Assert.Equal(plans.Max(), (await store.Plans.FindAsync(PlanRole.Name))?.Version);
        Conflicts = Said(said, "conflicts").Sum(static line => (int)Number(line[1]));
        Looks = Said(said, "looked").Sum(static line => (int)Number(line[1]));
    }

    /// <summary>No update was lost: as many as were made, and each number of each counter was said once.</summary>
    private static async Task CheckCountersAsync(IRecordStore store, List<string[]> said, int writers)
    {
        var counted = Said(said, "counted").ToList();
        var counters = await store.Aggregates.StreamAsync(TallyTypes.Counter).ToListAsync();
        Assert.Equal(writers * Times(Role.Count), counters.Sum(static counter => counter.Value.Number));
        foreach (var counter in counters)
        {
            var steps = counted.Where(line => line[1] == counter.Value.Name).Select(static line => (Number: Number(line[2]), Version: Number(line[3]))).OrderBy(static s => s.Number).ToList();
            Assert.Equal(Enumerable.Range(1, (int)counter.Value.Number).Select(static n => (long)n), steps.Select(static s => s.Number));
            Assert.Equal(steps.OrderBy(static s => s.Version), steps);
            Assert.Equal(counter.Version, steps[^1].Version);
        }
    }

    /// <summary>No gap, no entry twice, each as it was acknowledged; and as many decisions as were carried out.</summary>
    private static async Task CheckLogAsync(IRecordStore store, List<string[]> said, int writers)
    {
        var entries = await store.Decisions.ReadAsync().ToListAsync();
        Assert.Equal(writers * (Times(Role.Append) + Times(Role.Decide)), entries.Count);
        Assert.Equal(entries.Select(static entry => entry.Head.ToString()).Order(StringComparer.Ordinal), Said(said, "appended").Select(static line => line[1]).Order(StringComparer.Ordinal));
        Assert.True((await store.Decisions.VerifyAsync(entries[^1].Head)).IsIntact);
        foreach (var counter in DecideRole.Counters)
        {
            var decided = entries.Where(entry => entry.Record.Kind == DecideRole.Kind && entry.Record.Subject == counter).Select(static entry => entry.Record.Payload).ToList();
            Assert.Equal(Enumerable.Range(1, decided.Count).Select(static n => n.ToString(CultureInfo.InvariantCulture)), decided);
            Assert.Equal(decided.Count, (await store.Aggregates.LoadAsync(TallyTypes.Decided, counter))?.Value.Number ?? 0);
        }
    }

    private static IEnumerable<string[]> Said(List<string[]> said, string what) => said.Where(line => line[0] == what);

    private static int Times(string role) => Roles.Single(r => r.Role == role).Times;

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
