using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Spectre.Console;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace LoadExplorer.Speed;

/// <summary>Makes a big synthetic portfolio and shows what it takes to add it up.</summary>
internal static class SpeedRun
{
    private const int Runs = 9;

    internal static void Show(int rows, IAnsiConsole console)
    {
        var (range, catalogue) = (GeneratedPortfolio.Range(), GeneratedPortfolio.Catalogue());
        var table = Generate(rows, range, catalogue, console);

        var threads = LoadCalculation.Default.Threads;
        var cube = Cube(table, LoadCalculation.Default);
        var times = Enumerable.Range(0, Runs).Select(_ => Time(() => Cube(table, LoadCalculation.Default))).Order().ToArray();
        var one = new LoadCalculation { Threads = 1 };
        var alone = Enumerable.Range(0, Runs).Select(_ => Time(() => Cube(table, one))).Order().ToArray();
        if (!Cube(table, one).Equals(cube))
        {
            throw new InvalidOperationException("One thread and several gave different cubes.");
        }

        var query = Query(cube);
        var report = new Table().Border(TableBorder.Rounded).HideHeaders().AddColumn("").AddColumn(new TableColumn("").RightAligned());
        report.AddRow("Commitments", Number(table.Count));
        report.AddRow("Memory for each, in the table", $"{((double)table.SizeInBytes / table.Count).ToString("0.0", CultureInfo.InvariantCulture)} bytes");
        report.AddRow($"To a cube of {cube.CellCount} cells (organisation × horizon) × {cube.Periods.Length} months", "");
        report.AddRow(FormattableString.Invariant($"   on {threads} thread{(threads == 1 ? "" : "s")}, median of {Runs} runs"), Milliseconds(times[Runs / 2]));
        report.AddRow("   best and worst of them", $"{Milliseconds(times[0])} to {Milliseconds(times[^1])}");
        report.AddRow(FormattableString.Invariant($"   on 1 thread, median of {Runs} runs"), Milliseconds(alone[Runs / 2]));
        report.AddRow("   commitments a second", Number((long)(table.Count / times[Runs / 2].TotalSeconds)));
        report.AddRow("A dashboard's question: one organisation, one year, month by month", FormattableString.Invariant($"{query.TotalMicroseconds:0.0} µs"));
        console.Write(report);

        var heaviest = cube.Whole.Top(LoadDimensions.Organisation, 1)[0];
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"The organisation with the most load is {heaviest.Value}: {Words.Hours(heaviest.Slice.Total)} hours in ten years. All of it is made up.");
        console.MarkupLine("[grey]On one thread and on several the cube is the same to the last bit. Times are of this machine, this minute.[/]");
        if (typeof(LoadCube).Assembly.GetCustomAttribute<DebuggableAttribute>() is { IsJITOptimizerDisabled: true })
        {
            console.MarkupLine("[yellow]This is a debug build, which is several times slower: run it with dotnet run -c Release.[/]");
        }
    }

    private static CommitmentTable Generate(int rows, LoadRange range, LoadCatalogue catalogue, IAnsiConsole console) =>
        console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(progress =>
            {
                var making = progress.AddTask(FormattableString.Invariant($"Making {rows:#,##0} commitments"), maxValue: rows);
                var packing = progress.AddTask("Packing them", autoStart: false, maxValue: 1);
                var builder = GeneratedPortfolio.Fill(rows, range, catalogue, done => making.Value = done);
                packing.StartTask();
                var table = builder.Build();
                packing.Value = 1;
                return table;
            });

    internal static LoadCube Cube(CommitmentTable table, LoadCalculation calculation) =>
        LoadCube.Calculate(table, TimeGrain.Month, [LoadDimensions.Organisation, LoadDimensions.Horizon], calculation);

    /// <summary>Asked as a dashboard would, from the cube anew each time, of one organisation after another; the median once the code is warm.</summary>
    private static TimeSpan Query(LoadCube cube)
    {
        const int Questions = 4_000;
        OrganisationId[] organisations = [.. Enumerable.Range(0, GeneratedPortfolio.Organisations).Select(GeneratedPortfolio.Organisation)];
        var times = Enumerable.Range(0, Questions).Select(i => Time(() => Ask(organisations[i % organisations.Length]))).TakeLast(Questions / 2).Order().ToArray();
        return times[times.Length / 2];

        void Ask(OrganisationId organisation)
        {
            var slice = cube.Whole.Where(LoadDimensions.Organisation, organisation);
            foreach (var month in cube.Periods.AsSpan(24, 12))
            {
                slice.In(month);
            }
        }
    }

    private static TimeSpan Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start);
    }

    private static string Number(long number) => number.ToString("#,##0", CultureInfo.InvariantCulture);

    private static string Milliseconds(TimeSpan time) => FormattableString.Invariant($"{time.TotalMilliseconds:#,##0.0} ms");
}
