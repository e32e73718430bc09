using Transformation.Framework.Benchmarks.Load.Contestants;
using Transformation.Framework.Load;

namespace Transformation.Framework.Benchmarks.Load;

/// <summary>Whether the time depends on how long claims last: every claim of the same length, from a working week to five years.</summary>
internal static class LoadSpans
{
    private static readonly int[] Days = [5, 30, 365, 5 * 365];

    public static void Print(LoadOptions options)
    {
        List<string[]> lines = [];
        foreach (var days in Days)
        {
            var workload = LoadWorkload.Of(options.Focus, days);
            var (table, columns) = (workload.Build(), LoadColumns.Prepare(workload));
            var measured = LoadMeasurement.ByTurns(
                [
                    new CubeContestant("320", table, LoadGrouping.ByTheme, new LoadCalculation { Threads = options.Threads }),
                    new CubeContestant("13,000", table, LoadGrouping.ByInitiative, new LoadCalculation { Threads = options.Threads }),
                    new MonthLoop("loop", columns, LoadGrouping.ByTheme, options.Threads),
                ],
                options.Turns,
                options.Patience);
            lines.Add([FormattableString.Invariant($"{days} days"), .. measured.Select(static m => MarkdownTable.Time(m.Median))]);
        }

        MarkdownTable.Print(
            FormattableString.Invariant($"{MarkdownTable.Number(options.Focus)} rows, every claim of one length (medians):"),
            ["Length", "This library, 320 cells", "This library, 13,000 cells", "Plain loop month by month, 320 cells"],
            lines);
    }
}
