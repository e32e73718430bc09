using Transformation.Framework.Benchmarks.Load.Contestants;
using Transformation.Framework.Load;

namespace Transformation.Framework.Benchmarks.Load;

/// <summary>From prepared claims to the load of every cell and month: this library, DuckDB, and code that a developer writes; each against the time that reading takes.</summary>
/// <remarks>
/// Equal: the claims, their order, the cells and months, the number of threads unless it is said otherwise; and the result, to the millisecond, checked before anything is timed.
/// Not equal, to our cost: the library works out which rows belong to which cell at every run (the others are given a numbered cell in each row), and counts the commitments that start and
/// end in each month too. Not equal, to the others' cost: the library's table is kept in order of team and initiative, so a run of rows has one cell; the others have the same order but cannot know.
/// </remarks>
internal sealed class LoadComparison(LoadOptions options)
{
    private const int MostForRecords = 1_000_000;
    private const int MostForAnalyst = 10_000_000;
    private const int MostForDayLoop = 1_000_000;

    private readonly List<string[]> summary = [];

    public void Run()
    {
        foreach (var rows in options.Rows)
        {
            var workload = LoadWorkload.Of(rows);
            var table = workload.Build();
            var columns = LoadColumns.Prepare(workload);
            using var store = rows <= options.MostForDuckDb ? new DuckDbStore(columns, options.Threads) : null;
            foreach (var grouping in LoadGrouping.All)
            {
                Run(workload, table, columns, store, grouping);
            }
        }

        MarkdownTable.Print(
            "All sizes (medians):",
            ["Rows", "Cells", "Floor", "This library", "Against the floor", "Each row", "DuckDB, best", "Against this library", "DuckDB, as installed", "Against this library"],
            summary);
    }

    private void Run(LoadWorkload workload, CommitmentTable table, LoadColumns columns, DuckDbStore? store, LoadGrouping grouping)
    {
        LoadContestant[] contestants = [.. Contestants(workload, table, columns, store, grouping)];
        try
        {
            long[]? expected = null;
            var measured = LoadMeasurement.ByTurns(contestants, options.Turns, options.Patience, contestant => expected = Checked(contestant, expected));
            var (floor, ours) = (measured[0].Median, measured[1].Median);
            Summarise(columns.Count, grouping, measured);
            MarkdownTable.Print(
                FormattableString.Invariant($"{MarkdownTable.Number(columns.Count)} rows into {MarkdownTable.Number(grouping.Cells)} cells × {BenchmarkRange.Months} months:"),
                ["Contestant", "Median", "Least", "Against the floor", "Against this library", "Turns"],
                measured.Select(m => new[]
                {
                    m.Contestant.Name, MarkdownTable.Time(m.Median), MarkdownTable.Time(m.Least), MarkdownTable.Ratio(m.Median / floor), MarkdownTable.Ratio(m.Median / ours), $"{m.Turns}",
                }));
        }
        finally
        {
            Array.ForEach(contestants, static c => c.Dispose());
        }
    }

    private void Summarise(int rows, LoadGrouping grouping, List<LoadMeasurement> measured)
    {
        var (floor, ours) = (measured[0].Median, measured[1].Median);
        var duckDb = measured.Where(static m => m.Contestant is DuckDbQuery).Select(static m => m.Median).ToList();
        string[] others = duckDb.Count == 0
            ? ["", "", "", ""]
            : [MarkdownTable.Time(duckDb.Min()), MarkdownTable.Ratio(duckDb.Min() / ours), MarkdownTable.Time(duckDb[0]), MarkdownTable.Ratio(duckDb[0] / ours)];
        summary.Add(
        [
            MarkdownTable.Number(rows), MarkdownTable.Number(grouping.Cells), MarkdownTable.Time(floor), MarkdownTable.Time(ours), MarkdownTable.Ratio(ours / floor),
            FormattableString.Invariant($"{ours * 1e6 / rows:0.00} ns"), .. others,
        ]);
    }

    private IEnumerable<LoadContestant> Contestants(LoadWorkload workload, CommitmentTable table, LoadColumns columns, DuckDbStore? store, LoadGrouping grouping)
    {
        yield return new Reading("Floor: reading eight bytes a row", options.Threads, columns.Rows);
        yield return new CubeContestant("This library", table, grouping, new LoadCalculation { Threads = options.Threads });
        yield return new CubeContestant("This library, one thread", table, grouping, new LoadCalculation { Threads = 1 });
        yield return new Reading("Floor, one thread", 1, columns.Rows);
        yield return new Reading("Floor: reading twelve bytes a row, all that the table holds", options.Threads, columns.Rows, columns.ByTheme, columns.ByInitiative);
        yield return new MonthLoop("Plain loop month by month", columns, grouping, options.Threads);
        if (store is not null)
        {
            foreach (var form in DuckDbForm.All)
            {
                yield return DuckDbQuery.Prefix(store, grouping, form);
            }

            if (columns.Count <= MostForAnalyst)
            {
                yield return DuckDbQuery.Overlap(store, grouping);
            }
        }

        if (columns.Count <= MostForDayLoop)
        {
            yield return new DayLoop(columns, grouping);
        }

        if (columns.Count <= MostForRecords)
        {
            yield return new LinqQuery(workload.ToRecords(), grouping);
            yield return new DataFrameEvents(columns, grouping);
        }
    }

    /// <summary>Compares what a contestant found with what the one before it found, to the millisecond.</summary>
    private static long[]? Checked(LoadContestant contestant, long[]? expected)
    {
        var result = contestant.Result();
        if (result is not null && expected is not null && !result.AsSpan().SequenceEqual(expected))
        {
            var differing = result.Zip(expected).Count(static pair => pair.First != pair.Second);
            throw new InvalidOperationException($"{contestant.Name} disagrees on {differing} of {expected.Length} figures.");
        }

        return result ?? expected;
    }
}
