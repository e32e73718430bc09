using System.Globalization;
using System.Text;
using Transformation.Framework.Storage.Writer;

// A process that tests start and kill. It gets ready, reads one order from standard input, and carries it out; what it says goes to standard output, a line
// in one piece. The end of its input means "that will do" to one who watches; to others it means that whoever started them is gone, and they go too.
const string Watch = "watch";
var output = Console.OpenStandardOutput();
var input = Console.In;
Say("ready");
if (await input.ReadLineAsync() is not { } order)
{
    return 0;
}

var parts = order.Split('\t');
var ending = Task.Run(async () =>
{
    while (await input.ReadLineAsync() is not null)
    {
        // Nothing more is expected but the end.
    }

    if (parts[0] != Watch)
    {
        Environment.Exit(2);
    }
});
await (parts[0] switch
{
    WorkOrder.Name => WorkAsync(WorkOrder.Parse(parts)),
    RoleOrder.Name => PlayAsync(RoleOrder.Parse(parts)),
    Watch => WatchAsync(parts[1]),
    SqliteErrands.Upgrade => SqliteErrands.UpgradeAsync(parts[1], Say),
    SqliteErrands.Copy => SqliteErrands.CopyAsync(parts[1], parts[2], Number(parts[3]), Number(parts[4]), Say),
    SqliteErrands.Import => SqliteErrands.ImportAsync(parts[1], Number(parts[2]), Number(parts[3]), Say),
    _ => throw new ArgumentException($"No order is called '{parts[0]}'."),
});
return 0;

async Task WorkAsync(WorkOrder work)
{
    await using var store = await OpenedStore.OpenAsync(work.Address);
    await Task.WhenAll(work.Actors.Select(actor => Task.Run(() => new Actor(work.Address, work.Seed, actor.Actor, Say).RunAsync(store, actor.Next, actor.Last, work.IsHasty))));
}

async Task PlayAsync(RoleOrder play)
{
    await using var store = await OpenedStore.OpenAsync(play.Address);
    var roles = play.Roles.Select((r, i) => (Role: Role.Named(r.Role, store, new Random(play.Seed + i), Say), r.Times)).ToArray();
    await Task.WhenAll(roles.Select(static r => Task.Run(() => r.Role.RunAsync(r.Times))));
    Say(FormattableString.Invariant($"conflicts\t{roles.Sum(static r => r.Role.Conflicts)}"));
}

async Task WatchAsync(string address)
{
    await using var store = await OpenedStore.OpenAsync(address);
    var watcher = new Watcher(store);
    do
    {
        await watcher.LookAsync();
    }
    while (!ending.IsCompleted);

    Say(FormattableString.Invariant($"looked\t{watcher.Looks}"));
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

void Say(string line)
{
    var bytes = Encoding.UTF8.GetBytes(line + "\n");
    lock (output)
    {
        output.Write(bytes);
    }
}
