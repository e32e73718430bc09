using Transformation.Framework.Benchmarks.Load.Contestants;
using Transformation.Framework.Load;

namespace Transformation.Framework.Benchmarks.Load;

/// <summary>The same cube by every way that can be forced: threads and layouts; and cubes of every grain, and of claims of all sizes, released days and not estimated ones among them.</summary>
internal static class LoadWays
{
    private static readonly TimeGrain[] Grains = [TimeGrain.Day, TimeGrain.Week, TimeGrain.Month, TimeGrain.Quarter, TimeGrain.FinancialYear];

    public static void Print(LoadOptions options)
    {
        var workload = LoadWorkload.Of(options.Focus);
        var (table, columns) = (workload.Build(), LoadColumns.Prepare(workload));
        foreach (var grouping in LoadGrouping.All)
        {
            Print(
                FormattableString.Invariant($"{MarkdownTable.Number(options.Focus)} rows into {MarkdownTable.Number(grouping.Cells)} cells × {BenchmarkRange.Months} months, by layout and threads:"),
                options,
                columns,
                ((int[])[1, options.Threads]).Distinct().SelectMany(threads => Enum.GetValues<LoadLayout>().Select(layout => new CubeContestant(
                    FormattableString.Invariant($"{layout}, {threads} {(threads == 1 ? "thread" : "threads")}"), table, grouping, new LoadCalculation { Threads = threads, Layout = layout }))));
        }

        Print(
            FormattableString.Invariant($"{MarkdownTable.Number(options.Focus)} rows into {LoadGrouping.ByTheme.Cells} cells, by grain:"),
            options,
            columns,
            Grains.Select(grain => new CubeContestant(grain.ToString(), table, LoadGrouping.ByTheme, new LoadCalculation { Threads = options.Threads }, grain)));

        var mixed = LoadWorkload.Of(options.Focus, isMixed: true).Build();
        Print(
            FormattableString.Invariant($"{MarkdownTable.Number(options.Focus)} rows, a fifth of them released days (a lower and an upper end) and a tenth not estimated:"),
            options,
            columns,
            LoadGrouping.All.Select(grouping => new CubeContestant(
                FormattableString.Invariant($"{MarkdownTable.Number(grouping.Cells)} cells × {BenchmarkRange.Months} months"), mixed, grouping, new LoadCalculation { Threads = options.Threads })));
    }

    private static void Print(string title, LoadOptions options, LoadColumns columns, IEnumerable<LoadContestant> contestants)
    {
        var measured = LoadMeasurement.ByTurns([new Reading("Floor: reading eight bytes a row", options.Threads, columns.Rows), .. contestants], options.Turns, options.Patience);
        MarkdownTable.Print(
            title,
            ["What", "Median", "Least", "Against the floor"],
            measured.Select(m => new[] { m.Contestant.Name, MarkdownTable.Time(m.Median), MarkdownTable.Time(m.Least), MarkdownTable.Ratio(m.Median / measured[0].Median) }));
    }
}
