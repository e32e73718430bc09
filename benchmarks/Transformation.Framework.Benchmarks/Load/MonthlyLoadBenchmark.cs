using BenchmarkDotNet.Attributes;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace Transformation.Framework.Benchmarks.Load;

/// <summary>
/// From commitment records to the load of every organisation × horizon × month over two years: this library, and the query that a developer would write first.
/// </summary>
/// <remarks>
/// Equal: both start from the same records in the same order, and give the same lower and upper ends for every cell (checked before anything is timed, to a
/// thousandth of an hour).
/// Not equal, to our cost: ours also puts the records in order, finds repeated identifiers, and gives totals, initiatives and unestimated work counted, capacity, saturation and
/// over-commitments; it is exact, where the query adds up floating-point hours. Not equal, to the query's cost: it walks every day of a commitment; a developer
/// who counted working days per month instead would be much nearer to us. One thread each.
/// </remarks>
[MemoryDiagnoser]
public class MonthlyLoadBenchmark
{
    private static readonly YearMonth First = new(2024, 4);
    private static readonly YearMonth Last = new(2026, 3);
    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    private LoadWorkload workload = null!;

    [Params(1_000, 20_000)]
    public int Commitments { get; set; }

    [GlobalSetup]
    public void MakeRecordsAndCheckThatBothAgree()
    {
        workload = LoadWorkload.Of(Commitments);
        var ours = RecordsToLoad();
        var cells = LinqDayByDay();
        var differing = cells.Where(cell => IsOff(cell.Value, ours.Cell(cell.Key.Organisation, cell.Key.Horizon, cell.Key.Month))).ToList();
        var missing = Math.Abs(cells.Values.Sum(static c => c.Most) - (double)ours.Months.Sum(m => ours.Overall(m).Load.Most.Hours));
        if (cells.Count == 0 || differing.Count > 0 || missing > 1)
        {
            throw new InvalidOperationException($"The contestants disagree on {differing.Count} of {cells.Count} cells, {missing} hours in all.");
        }
    }

    [Benchmark]
    public MonthlyLoad RecordsToLoad() =>
        MonthlyLoad.Calculate(LoadPlan.Create(workload.Commitments, workload.Capacity).OrThrow(), workload.Horizons, First, Last, Calendar);

    [Benchmark(Baseline = true)]
    public Dictionary<(OrganisationId Organisation, Horizon Horizon, YearMonth Month), (double Least, double Most)> LinqDayByDay()
    {
        var (start, end) = (First.OnDayOfMonth(1), Last.ToDateInterval().End);
        return workload.Commitments
            .SelectMany(c => Days(LocalDate.Max(c.From ?? start, start), LocalDate.Min(c.To ?? end, end)), static (c, day) => (Commitment: c, Day: day))
            .Where(static x => Calendar.IsWorkingDay(x.Day))
            .GroupBy(x => (x.Commitment.Organisation, Horizon: workload.Horizons[x.Commitment.Initiative], Month: x.Day.ToYearMonth()))
            .ToDictionary(
                static cell => cell.Key,
                static cell => (cell.Sum(x => HoursADay(x.Commitment.Size, cell.Key.Month).Least), cell.Sum(x => HoursADay(x.Commitment.Size, cell.Key.Month).Most)));
    }

    private static IEnumerable<LocalDate> Days(LocalDate from, LocalDate to)
    {
        for (var day = from; day <= to; day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    private static (double Least, double Most) HoursADay(CommitmentSize size, YearMonth month)
    {
        switch (size)
        {
            case WteSize s:
                var hours = s.Wte.Thousandths / 1000.0 * s.Wte.Week.SecondsPerDay / 3600;
                return (hours, hours);
            case ReleaseSize s:
                var perDay = s.People * s.Week.SecondsPerDay / 3600.0 / Calendar.WorkingDays(month);
                return ((double)s.Release.LeastDays * perDay, (double)s.Release.MostDays * perDay);
            default:
                return (0, 0);
        }
    }

    private static bool IsOff((double Least, double Most) cell, LoadFigure figure) =>
        Math.Abs(cell.Least - (double)figure.Least.Hours) > 0.001 || Math.Abs(cell.Most - (double)figure.Most.Hours) > 0.001;
}
