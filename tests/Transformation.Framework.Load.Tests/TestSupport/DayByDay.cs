using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

/// <summary>
/// Load as a person would work it out with a wall calendar: one day after another, each commitment, no look-ups, no cutting of ranges. Shares no code with
/// what it checks but the values themselves.
/// </summary>
internal sealed class DayByDay(LoadCase example)
{
    private readonly ILookup<YearMonth, LocalDate> worked = Enumerable.Range(0, 2000)
        .Select(static d => new LocalDate(2023, 1, 1).PlusDays(d))
        .Where(example.Calendar.IsWorkingDay)
        .ToLookup(static day => day.ToYearMonth());

    /// <summary>Least, most, unestimated and initiatives of the commitments that a rule selects.</summary>
    internal (Effort Least, Effort Most, int Unestimated, int Initiatives) Of(YearMonth month, Func<Commitment, bool> selects)
    {
        var (least, most, unestimated, initiatives) = (0m, 0m, 0, new HashSet<InitiativeId>());
        foreach (var commitment in example.Plan.Commitments.Where(selects))
        {
            var days = DaysIn(month).Where(day => !(day < commitment.From) && !(day > commitment.To)).ToList();
            if (days.Count > 0)
            {
                initiatives.Add(commitment.Initiative);
                unestimated += commitment.Size is UnestimatedSize ? 1 : 0;
                least += Rounded(days.Sum(_ => PerDay(commitment.Size, month, static r => r.LeastDays)), Divisor(commitment.Size, month));
                most += Rounded(days.Sum(_ => PerDay(commitment.Size, month, static r => r.MostDays)), Divisor(commitment.Size, month));
            }
        }

        return (Effort.FromMilliseconds((long)least), Effort.FromMilliseconds((long)most), unestimated, initiatives.Count);
    }

    /// <summary>What the last line to have begun gives on each day; unknown if there is a day on which none has.</summary>
    internal Effort? Capacity(YearMonth month, OrganisationId organisation)
    {
        var lines = DaysIn(month).Select(day => example.Plan.Capacity.Where(l => l.Organisation == organisation && l.Team is null && l.From <= day).MaxBy(static l => l.From)).ToList();
        return lines.Contains(null)
            ? null
            : Effort.FromMilliseconds((long)lines.GroupBy(static l => l).Sum(days => Rounded(
                days.Sum(line => (decimal)line!.Available.Thousandths * line.Available.Week.Minutes * 60), PerWeek)));
    }

    internal Horizon? HorizonOf(Commitment commitment) => example.Horizons.TryGetValue(commitment.Initiative, out var horizon) ? horizon : null;

    private int PerWeek => example.Calendar.WorkingDaysOfWeek.Length;

    private IEnumerable<LocalDate> DaysIn(YearMonth month) => worked[month];

    /// <summary>Milliseconds of one day, times the divisor.</summary>
    private static decimal PerDay(CommitmentSize size, YearMonth month, Func<MonthlyRelease, decimal> end) => size switch
    {
        WteSize s => (decimal)s.Wte.Thousandths * s.Wte.Week.Minutes * 60,
        ReleaseSize s => end(s.Release) * 1000 * s.Week.Minutes * 60 / s.Week.Days * s.People,
        _ => 0,
    };

    private decimal Divisor(CommitmentSize size, YearMonth month) => size is ReleaseSize ? DaysIn(month).Count() : PerWeek;

    // 28 digits leave a tie a tie: the amounts here have at most 15 before the point.
    private static decimal Rounded(decimal amount, decimal divisor) => decimal.Round(amount / divisor, MidpointRounding.ToEven);
}
