using System.Text;
using Transformation.Framework.Storage.Writer;

// A process that tests start and kill. It gets ready, reads one order from standard input, and carries it out; what it says goes to standard output, a line
// in one piece. When the input ends, whoever started it is gone, and it goes too.
var output = Console.OpenStandardOutput();
var input = Console.In;
Say("ready");
if (await input.ReadLineAsync() is not { } order)
{
    return 0;
}

_ = Task.Run(async () =>
{
    while (await input.ReadLineAsync() is not null)
    {
        // Nothing more is expected but the end.
    }

    Environment.Exit(2);
});
var parts = order.Split('\t');
await (parts[0] switch
{
    WorkOrder.Name => WorkAsync(WorkOrder.Parse(parts)),
    _ => throw new ArgumentException($"No order is called '{parts[0]}'."),
});
return 0;

async Task WorkAsync(WorkOrder work)
{
    await using var store = await OpenedStore.OpenAsync(work.Address);
    await Task.WhenAll(work.Actors.Select(actor => Task.Run(() => new Actor(work.Address, work.Seed, actor.Actor, Say).RunAsync(store, actor.Next, actor.Last, work.IsHasty))));
}

void Say(string line)
{
    var bytes = Encoding.UTF8.GetBytes(line + "\n");
    lock (output)
    {
        output.Write(bytes);
    }
}
