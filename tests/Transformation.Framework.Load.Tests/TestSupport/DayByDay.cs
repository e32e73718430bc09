using System.Numerics;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

/// <summary>
/// Load as a person would work it out with a wall calendar: one day after another, each commitment, no look-ups, no cutting of ranges, fractions never rounded before the end. Shares no code
/// with what it checks but the values themselves.
/// </summary>
internal sealed class DayByDay(LoadCase example)
{
    /// <summary>Least, most, unestimated and all commitments of a stretch of days, of those that a rule selects.</summary>
    internal (long Least, long Most, int Unestimated, int Commitments) Of(LocalDate start, LocalDate end, Func<Commitment, bool> selects)
    {
        var (least, most, unestimated, commitments) = (Fraction.Zero, Fraction.Zero, 0, 0);
        foreach (var commitment in example.Plan.Commitments.Where(selects))
        {
            var days = Days(start, end).Where(example.Calendar.IsWorkingDay).Where(day => !(day < commitment.From) && !(day > commitment.To)).ToList();
            commitments += days.Count > 0 ? 1 : 0;
            unestimated += days.Count > 0 && commitment.Size is UnestimatedSize ? 1 : 0;
            foreach (var day in days)
            {
                least += OneDay(commitment.Size, day, static r => r.LeastDays);
                most += OneDay(commitment.Size, day, static r => r.MostDays);
            }
        }

        return (least.Round(), most.Round(), unestimated, commitments);
    }

    /// <summary>The same of impacts: hours day by day over their own dates, what is not in hours counted as unestimated.</summary>
    internal (long Least, long Most, int Unestimated, int Commitments) OfImpacts(LocalDate start, LocalDate end, Func<ChangeImpact, bool> selects)
    {
        var (sum, unestimated, impacts) = (0L, 0, 0);
        foreach (var impact in example.Plan.Impacts.Where(selects))
        {
            var isHere = Days(start, end).Where(example.Calendar.IsWorkingDay).Any(day => !(day < impact.From) && !(day > impact.To));
            impacts += isHere ? 1 : 0;
            if (impact.Size is not HoursImpact hours)
            {
                unestimated += isHere ? 1 : 0;
                continue;
            }

            var own = Days(impact.From!.Value, impact.To!.Value).Where(example.Calendar.IsWorkingDay).ToList();
            var (each, more) = Math.DivRem(hours.People * hours.PerPerson.Milliseconds, own.Count);
            sum += own.Select((day, i) => day >= start && day <= end ? each + (i < more ? 1 : 0) : 0).Sum();
        }

        return (sum, sum, unestimated, impacts);
    }

    /// <summary>What an organisation has: by its own lines; if it has none, by those of all its teams.</summary>
    internal Effort? Capacity(LocalDate start, LocalDate end, OrganisationId organisation)
    {
        var lines = example.Plan.Capacity.Where(l => l.Organisation == organisation).ToList();
        string?[] teams = lines.Exists(static l => l.Team is null) ? [null] : [.. lines.Select(static l => l.Team).Distinct()];
        return teams.Length == 0 ? null : CapacityOf(start, end, organisation, teams);
    }

    /// <summary>What a team has.</summary>
    internal Effort? Capacity(LocalDate start, LocalDate end, OrganisationId organisation, string team) => CapacityOf(start, end, organisation, [team]);

    internal static IEnumerable<LocalDate> Days(LocalDate start, LocalDate end)
    {
        for (var day = start; day <= end; day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    /// <summary>What the last line of each to have begun gives on each day; unknown if there is a day on which none of one has.</summary>
    private Effort? CapacityOf(LocalDate start, LocalDate end, OrganisationId organisation, string?[] teams)
    {
        var sum = Fraction.Zero;
        foreach (var day in Days(start, end).Where(example.Calendar.IsWorkingDay))
        {
            foreach (var team in teams)
            {
                if (example.Plan.Capacity.Where(l => l.Organisation == organisation && l.Team == team && l.From <= day).MaxBy(static l => l.From) is not { } line)
                {
                    return null;
                }

                sum += Posts(line.Available);
            }
        }

        return Effort.FromMilliseconds(sum.Round());
    }

    private Fraction Posts(Wte wte) => new((BigInteger)wte.Thousandths * wte.Week.Minutes * 60, example.Calendar.WorkingDaysOfWeek.Length);

    private Fraction OneDay(CommitmentSize size, LocalDate day, Func<MonthlyRelease, decimal> days) => size switch
    {
        WteSize s => Posts(s.Wte),
        ReleaseSize s => new((BigInteger)(days(s.Release) * 1000) * s.Week.Minutes * 60 * s.People, (BigInteger)s.Week.Days * WorkedInMonth(day)),
        _ => Fraction.Zero,
    };

    private int WorkedInMonth(LocalDate day) =>
        Days(day.With(DateAdjusters.StartOfMonth), day.With(DateAdjusters.EndOfMonth)).Count(example.Calendar.IsWorkingDay);

    /// <summary>Milliseconds as a fraction.</summary>
    private readonly record struct Fraction(BigInteger Over, BigInteger Under)
    {
        internal static Fraction Zero { get; } = new(0, 1);

        public static Fraction operator +(Fraction left, Fraction right)
        {
            var (over, under) = ((left.Over * right.Under) + (right.Over * left.Under), left.Under * right.Under);
            var common = BigInteger.GreatestCommonDivisor(over, under);
            return new(over / common, under / common);
        }

        /// <summary>To the nearest whole number, a tie to the even one.</summary>
        internal long Round()
        {
            var (whole, rest) = (BigInteger.DivRem(Over, Under, out var remainder), remainder);
            var up = (rest * 2).CompareTo(Under);
            return (long)(up > 0 || (up == 0 && !whole.IsEven) ? whole + 1 : whole);
        }
    }
}
