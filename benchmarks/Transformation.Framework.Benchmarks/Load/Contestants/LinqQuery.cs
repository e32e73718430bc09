using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace Transformation.Framework.Benchmarks.Load.Contestants;

/// <summary>What a developer writes first, from records: a row for every month of every claim, grouped and added up. Working days come from the library's calendar, which counts them in constant time.</summary>
internal sealed class LinqQuery(Commitment[] commitments, LoadGrouping grouping) : LoadContestant("LINQ over records, one thread")
{
    private readonly Dictionary<InitiativeId, int> numbers = Enumerable.Range(0, LoadWorkload.Initiatives).ToDictionary(LoadWorkload.Initiative);
    private readonly Dictionary<OrganisationId, int> organisations = Enumerable.Range(0, LoadWorkload.Organisations).ToDictionary(LoadWorkload.Organisation);
    private Dictionary<(ushort Cell, YearMonth Month), long> loads = [];

    public override void Run() => loads = commitments
        .SelectMany(commitment => MonthsOf(commitment).Select(month => (
            Key: (Cell: grouping.CellOf(organisations[commitment.Organisation], numbers[commitment.Initiative]), Month: month),
            Load: ((WteSize)commitment.Size).Wte.ForWorkingDays(WorkingDays(commitment, month)).Milliseconds)))
        .GroupBy(static row => row.Key, static row => row.Load)
        .ToDictionary(static group => group.Key, static group => group.Sum());

    public override long[]? Result()
    {
        var sums = new long[grouping.Cells * BenchmarkRange.Months];
        foreach (var ((cell, month), load) in loads)
        {
            sums[(cell * BenchmarkRange.Months) + MonthNumber(month)] = load;
        }

        return sums;
    }

    private static IEnumerable<YearMonth> MonthsOf(Commitment commitment)
    {
        var range = BenchmarkRange.Range;
        var first = LocalDate.Max(commitment.From ?? range.Start, range.Start).ToYearMonth();
        var last = LocalDate.Min(commitment.To ?? range.End, range.End).ToYearMonth();
        for (var month = first; month <= last; month = month.PlusMonths(1))
        {
            yield return month;
        }
    }

    private static int WorkingDays(Commitment commitment, YearMonth month)
    {
        var days = month.ToDateInterval();
        return BenchmarkRange.Range.Calendar.WorkingDays(LocalDate.Max(commitment.From ?? days.Start, days.Start), LocalDate.Min(commitment.To ?? days.End, days.End));
    }

    private static int MonthNumber(YearMonth month) => ((month.Year - BenchmarkRange.Range.First.Year) * 12) + month.Month - BenchmarkRange.Range.First.Month;
}
