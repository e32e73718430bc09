using Microsoft.Data.Analysis;

namespace Transformation.Framework.Benchmarks.Load.Contestants;

/// <summary>
/// Microsoft.Data.Analysis. It has no join on overlap, so it is given the prefix form: two rows for each claim (what starts and what ends, with the month and the days left of it
/// already worked out), grouped by cell and month; running sums are then a plain loop.
/// </summary>
internal sealed class DataFrameEvents : LoadContestant
{
    private readonly LoadGrouping grouping;
    private readonly DataFrame events;
    private long[] sums = [];

    public DataFrameEvents(LoadColumns columns, LoadGrouping grouping)
        : base("Microsoft.Data.Analysis, prefix form, one thread")
    {
        this.grouping = grouping;
        var count = columns.Count;
        var (keys, rates, inMonth) = (new Int32DataFrameColumn("key", 2L * count), new Int64DataFrameColumn("rate", 2L * count), new Int64DataFrameColumn("in_month", 2L * count));
        for (var i = 0; i < count; i++)
        {
            var row = columns.Rows[i];
            var cell = columns.CellsOf(grouping)[i];
            Note(2L * i, cell, LoadColumns.FirstOf(row), LoadColumns.RateOf(row));
            Note((2L * i) + 1, cell, LoadColumns.EndOf(row), -LoadColumns.RateOf(row));
        }

        events = new DataFrame(keys, rates, inMonth);

        void Note(long at, int cell, int day, long rate)
        {
            var month = BenchmarkRange.MonthOf[Math.Min(day, BenchmarkRange.WorkedDays - 1)];
            (keys[at], rates[at], inMonth[at]) = ((cell * BenchmarkRange.Months) + month, rate, rate * (BenchmarkRange.MonthStarts[month + 1] - day));
        }
    }

    public override void Run()
    {
        var groups = events.GroupBy<int>("key").Sum("rate", "in_month");
        sums = new long[grouping.Cells * BenchmarkRange.Months];
        var levels = new long[sums.Length];
        var (keys, rates, inMonth) = (groups["key"], groups["rate"], groups["in_month"]);
        for (var i = 0L; i < groups.Rows.Count; i++)
        {
            var key = (int)keys[i];
            (levels[key], sums[key]) = ((long)rates[i], (long)inMonth[i]);
        }

        for (var i = 0; i < sums.Length; i++)
        {
            var month = i % BenchmarkRange.Months;
            var before = month == 0 ? 0 : levels[i - 1];
            sums[i] += before * (BenchmarkRange.MonthStarts[month + 1] - BenchmarkRange.MonthStarts[month]);
            levels[i] += before;
        }
    }

    public override long[]? Result() => sums;
}
