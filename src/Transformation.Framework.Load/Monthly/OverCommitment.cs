using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>An organisation is asked for more than it has, in one month or several on end.</summary>
/// <remarks>
/// Months in which even the lower end of the load exceeds capacity, and months in which only the upper end does, are told apart: each stretch holds one kind, as long as it lasts.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed class OverCommitment
{
    private readonly int workingDays;
    private readonly int daysPerWeek;

    internal OverCommitment(OrganisationId organisation, ImmutableArray<CapacityUse> months, ContractWeek week, int daysPerWeek)
    {
        Organisation = organisation;
        Months = months;
        Week = week;
        this.daysPerWeek = daysPerWeek;
        foreach (var month in months)
        {
            LeastExcess += month.LeastExcess!.Value;
            MostExcess += month.MostExcess!.Value;
            workingDays += month.Load.WorkingDays;
        }
    }

    /// <summary>The organisation.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>The months, in order, each with its load and capacity; at least one.</summary>
    public ImmutableArray<CapacityUse> Months { get; }

    /// <summary>The first month.</summary>
    public YearMonth FirstMonth => Months[0].Load.Month;

    /// <summary>The last month.</summary>
    public YearMonth LastMonth => Months[^1].Load.Month;

    /// <summary>Whether even the lower end exceeds capacity (<see cref="SaturationStatus.Exceeds"/>), rather than the upper end only (<see cref="SaturationStatus.MayExceed"/>).</summary>
    public bool IsCertain => Months[0].Status == SaturationStatus.Exceeds;

    /// <summary>Whether there is unestimated work on top in one of the months, so that the excess is more than is stated.</summary>
    public bool IsLowerBound => Months.Any(static month => month.Load.IsLowerBound);

    /// <summary>The working time asked for beyond capacity at the lower end, added over the months; zero unless <see cref="IsCertain"/>.</summary>
    public Effort LeastExcess { get; }

    /// <summary>The working time asked for beyond capacity at the upper end, added over the months; more than zero.</summary>
    public Effort MostExcess { get; }

    /// <summary>The contract week of the organisation's capacity on the last day of the last month: the excess in equivalents is told in it.</summary>
    public ContractWeek Week { get; }

    /// <summary>How many posts are lacking at the lower end, on average over the months' working days; rounded to the nearest thousandth, a tie to the even one.</summary>
    public Wte LeastExcessWte => WorkingTime.ToWte(LeastExcess, Week, workingDays, daysPerWeek);

    /// <summary>How many posts are lacking at the upper end, on average over the months' working days; rounded likewise.</summary>
    public Wte MostExcessWte => WorkingTime.ToWte(MostExcess, Week, workingDays, daysPerWeek);

    /// <summary>
    /// The initiatives that claim the organisation's time in these months, the largest upper end first (then the largest lower end, then by identifier), each with its
    /// commitments; those with unestimated work are among them. Takes time in proportion to the organisation's commitments × these months.
    /// </summary>
    public ImmutableArray<CompetingInitiative> Competing() =>
    [
        .. Months.SelectMany(static month => month.Load.Explain())
            .GroupBy(static part => part.Commitment.Initiative)
            .Select(static parts => new CompetingInitiative(parts.Key, [.. parts]))
            .OrderByDescending(static c => c.Most).ThenByDescending(static c => c.Least).ThenBy(static c => c.Initiative),
    ];
}
