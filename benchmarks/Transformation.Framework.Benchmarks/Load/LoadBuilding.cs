using System.Diagnostics;
using Transformation.Framework.Load;

namespace Transformation.Framework.Benchmarks.Load;

/// <summary>What it takes to make a table, what it holds in memory, and what a cube holds.</summary>
internal static class LoadBuilding
{
    private const int MostForRecords = 1_000_000;

    public static void Print(LoadOptions options)
    {
        List<string[]> lines = [];
        foreach (var rows in options.Rows)
        {
            var workload = LoadWorkload.Of(rows);
            _ = LoadWorkload.Of(Math.Min(rows, MostForRecords)).Build(); // the first one is compiled
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var (table, building) = Timed(workload.Build);
            var held = GC.GetTotalMemory(forceFullCollection: true) - before;
            lines.Add(
            [
                MarkdownTable.Number(rows), MarkdownTable.Time(building), FormattableString.Invariant($"{building * 1e6 / rows:0} ns"),
                FormattableString.Invariant($"{(double)table.SizeInBytes / rows:0.00}"), FormattableString.Invariant($"{(double)held / rows:0.00}"),
                .. LoadGrouping.All.Select(grouping => CubeSize(table, grouping)),
            ]);
            GC.KeepAlive(workload);
        }

        MarkdownTable.Print(
            "Making a table from columns, and what stays in memory:",
            ["Rows", "Time", "Each row", "Bytes a row, by the table's own account", "Bytes a row, by the collector's", "Cube of 320 cells", "Cube of 13,000 cells"],
            lines);
        PrintFromRecords(options);
    }

    private static void PrintFromRecords(LoadOptions options)
    {
        var records = LoadWorkload.Of(Math.Min(MostForRecords, options.Focus), isMixed: true).ToRecords();
        List<(double Table, double Cube)> times = [];
        for (var turn = 0; turn <= options.Turns; turn++)
        {
            var (table, building) = Timed(() => CommitmentTable.Build(records, BenchmarkRange.Range, LoadWorkload.Catalogue));
            var (_, adding) = Timed(() => LoadCube.Calculate(table, TimeGrain.Month, LoadGrouping.ByTheme.Dimensions));
            if (turn > 0 || options.Turns == 1)
            {
                times.Add((building, adding));
            }
        }

        MarkdownTable.Print(
            FormattableString.Invariant($"From {MarkdownTable.Number(records.Length)} records, a fifth of them released days and a tenth not estimated, to a cube of 320 cells × {BenchmarkRange.Months} months:"),
            ["What", "Median"],
            [
                ["Records to a table", MarkdownTable.Time(Median(times.Select(static t => t.Table)))],
                ["Table to a cube", MarkdownTable.Time(Median(times.Select(static t => t.Cube)))],
                ["Both", MarkdownTable.Time(Median(times.Select(static t => t.Table + t.Cube)))],
            ]);
    }

    private static string CubeSize(CommitmentTable table, LoadGrouping grouping)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var cube = LoadCube.Calculate(table, TimeGrain.Month, grouping.Dimensions);
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(cube);
        return FormattableString.Invariant($"{held / 1e6:0.0} MB");
    }

    private static (T Made, double Milliseconds) Timed<T>(Func<T> make)
    {
        var start = Stopwatch.GetTimestamp();
        var made = make();
        return (made, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] ordered = [.. values.Order()];
        return ordered[ordered.Length / 2];
    }
}
