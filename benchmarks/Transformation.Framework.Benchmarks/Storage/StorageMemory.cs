using Transformation.Framework.Benchmarks.Load;
using Transformation.Framework.Load;

namespace Transformation.Framework.Benchmarks.Storage;

/// <summary>What is on the managed heap while rows go in and come out: the same for twice as many rows.</summary>
internal static class StorageMemory
{
    private const int LookEvery = 20_000;

    public static async Task PrintAsync(string name, ILoadPlanStore store, int rows)
    {
        var lines = new List<string[]>();
        foreach (var count in (int[])[rows, 2 * rows])
        {
            var writing = new Watch();
            var stored = await store.ReplaceAsync(StorageWorkload.Plan, new(writing.Over(StorageWorkload.Stream(count)).ToAsyncEnumerable()), (await store.FindAsync(StorageWorkload.Plan))?.Version ?? 0);
            var reading = new Watch();
            await foreach (var _ in store.ReadCommitmentsAsync(new() { Plan = StorageWorkload.Plan }))
            {
                reading.Next();
            }

            lines.Add([MarkdownTable.Number(stored.Commitments), writing.ToString(), reading.ToString()]);
        }

        MarkdownTable.Print($"{name}: most on the managed heap above what was there before, looked at every 20,000 rows after a collection:", ["Rows", "While they go in", "While they come out"], lines);
    }

    private sealed class Watch
    {
        private readonly long before = GC.GetTotalMemory(forceFullCollection: true);
        private long most;
        private int seen;

        public IEnumerable<T> Over<T>(IEnumerable<T> rows)
        {
            foreach (var row in rows)
            {
                Next();
                yield return row;
            }
        }

        public void Next()
        {
            if (++seen % LookEvery == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        public override string ToString() => FormattableString.Invariant($"{most / 1e6:0.0} MB");
    }
}
