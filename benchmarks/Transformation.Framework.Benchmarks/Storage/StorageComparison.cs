using System.Diagnostics;
using Transformation.Framework.Benchmarks.Load;

namespace Transformation.Framework.Benchmarks.Storage;

/// <summary>Lets contestants take turns, so that whatever else the machine does falls on all of them, and prints their medians.</summary>
/// <remarks>Processor time is of this process only: the threads of SQLite are in it, a database server is not.</remarks>
internal static class StorageComparison
{
    /// <param name="title">What they do.</param>
    /// <param name="contestants">Who takes part; the first is what the others are held against.</param>
    /// <param name="turns">How many turns are counted, after one that is not (if it is more than one).</param>
    /// <param name="times">How often the work is done in one turn; what is printed is one time.</param>
    public static async Task RunAsync(string title, IReadOnlyList<StorageContestant> contestants, int turns, int times = 1)
    {
        var milliseconds = contestants.Select(static _ => new List<double>()).ToArray();
        var processor = contestants.Select(static _ => new List<double>()).ToArray();
        long? expected = null;
        for (var turn = 0; turn < (turns == 1 ? 1 : turns + 1); turn++)
        {
            for (var i = 0; i < contestants.Count; i++)
            {
                var taken = await TurnAsync(contestants[i], expected);
                expected ??= taken.Did;
                if (turn > 0 || turns == 1)
                {
                    milliseconds[i].Add(taken.Milliseconds / times);
                    processor[i].Add(taken.Processor / times);
                }
            }
        }

        var baseline = Median(milliseconds[0]);
        MarkdownTable.Print(
            title,
            ["Contestant", "Median", "Least", "Against the first", "Processor time of this process", "Against the first"],
            contestants.Select((contestant, i) => new[]
            {
                contestant.Name,
                MarkdownTable.Time(Median(milliseconds[i])),
                MarkdownTable.Time(milliseconds[i].Min()),
                MarkdownTable.Ratio(Median(milliseconds[i]) / baseline),
                MarkdownTable.Time(Median(processor[i])),
                MarkdownTable.Ratio(Median(processor[i]) / Median(processor[0])),
            }));
    }

    private static async Task<(double Milliseconds, double Processor, long Did)> TurnAsync(StorageContestant contestant, long? expected)
    {
        if (contestant.Ready is { } ready)
        {
            await ready();
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        var (start, busy) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var did = await contestant.Run();
        var (milliseconds, processor) = (Stopwatch.GetElapsedTime(start).TotalMilliseconds, (Environment.CpuUsage.TotalTime - busy).TotalMilliseconds);
        return did == (expected ?? did) ? (milliseconds, processor, did) : throw new InvalidOperationException($"{contestant.Name} came to {did}, the others to {expected}.");
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
