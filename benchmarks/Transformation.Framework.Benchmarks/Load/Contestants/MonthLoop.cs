namespace Transformation.Framework.Benchmarks.Load.Contestants;

/// <summary>What somebody writes who knows what is slow: plain loops over columns, one turn for every month of a claim, sums of its own for each thread.</summary>
internal sealed class MonthLoop(string name, LoadColumns columns, LoadGrouping grouping, int threads) : LoadContestant(name)
{
    private long[] sums = [];

    public override void Run()
    {
        var parts = new long[threads][];
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, part =>
            parts[part] = Sum((int)((long)columns.Count * part / threads), (int)((long)columns.Count * (part + 1) / threads)));
        sums = parts[0];
        foreach (var part in parts.AsSpan(1))
        {
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += part[i];
            }
        }
    }

    public override long[]? Result() => sums;

    private long[] Sum(int from, int to)
    {
        var mine = new long[grouping.Cells * BenchmarkRange.Months];
        var (rows, cells, starts, monthOf) = (columns.Rows, columns.CellsOf(grouping), BenchmarkRange.MonthStarts, BenchmarkRange.MonthOf);
        unchecked
        {
            for (var i = from; i < to; i++)
            {
                var row = rows[i];
                var (day, end, rate) = (LoadColumns.FirstOf(row), LoadColumns.EndOf(row), LoadColumns.RateOf(row));
                var month = (int)monthOf[day];
                for (var at = (cells[i] * BenchmarkRange.Months) + month; day < end; at++, month++)
                {
                    var monthEnd = Math.Min(end, starts[month + 1]);
                    mine[at] += rate * (monthEnd - day);
                    day = monthEnd;
                }
            }
        }

        return mine;
    }
}
