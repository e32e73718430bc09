namespace Transformation.Framework.Benchmarks.Load.Contestants;

/// <summary>The plain reference: every worked day of every claim, one after the other.</summary>
internal sealed class DayLoop(LoadColumns columns, LoadGrouping grouping) : LoadContestant("Plain loop day by day, one thread")
{
    private long[] sums = [];

    public override void Run()
    {
        sums = new long[grouping.Cells * BenchmarkRange.Months];
        var cells = columns.CellsOf(grouping);
        for (var i = 0; i < columns.Count; i++)
        {
            var row = columns.Rows[i];
            for (var day = LoadColumns.FirstOf(row); day < LoadColumns.EndOf(row); day++)
            {
                sums[(cells[i] * BenchmarkRange.Months) + BenchmarkRange.MonthOf[day]] += LoadColumns.RateOf(row);
            }
        }
    }

    public override long[]? Result() => sums;
}
