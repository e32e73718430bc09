using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>An organisation or a team is asked for more than it has, in one period or several on end.</summary>
/// <remarks>
/// Periods in which even the lower end of the load exceeds capacity, and periods in which only the upper end does, are told apart: each stretch holds one kind, as long as it lasts. On end means with no other worked
/// day between. Immutable; safe to share between threads.
/// </remarks>
public sealed class OverCommitment
{
    private readonly LoadCube cube;
    private readonly LoadSlice slice;
    private readonly int workingDays;

    internal OverCommitment(LoadCube cube, LoadSlice slice, OrganisationId organisation, string? team, ImmutableArray<CapacityUse> periods, ContractWeek week)
    {
        this.cube = cube;
        this.slice = slice;
        Organisation = organisation;
        Team = team;
        Periods = periods;
        Week = week;
        foreach (var use in periods)
        {
            LeastExcess += use.LeastExcess!.Value;
            MostExcess += use.MostExcess!.Value;
            workingDays += use.Load.WorkingDays;
        }
    }

    /// <summary>The organisation.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>The team; null for the organisation as a whole.</summary>
    public string? Team { get; }

    /// <summary>The periods, in order, each with its load and capacity; at least one.</summary>
    public ImmutableArray<CapacityUse> Periods { get; }

    /// <summary>The first period.</summary>
    public LoadPeriod First => Periods[0].Period;

    /// <summary>The last period.</summary>
    public LoadPeriod Last => Periods[^1].Period;

    /// <summary>Whether even the lower end exceeds capacity (<see cref="SaturationStatus.Exceeds"/>), rather than the upper end only (<see cref="SaturationStatus.MayExceed"/>).</summary>
    public bool IsCertain => Periods[0].Status == SaturationStatus.Exceeds;

    /// <summary>Whether there is unestimated work on top in one of the periods, so that the excess is more than is stated.</summary>
    public bool IsLowerBound => Periods.Any(static use => use.Load.IsLowerBound);

    /// <summary>The working time asked for beyond capacity at the lower end, added over the periods; zero unless <see cref="IsCertain"/>.</summary>
    public Effort LeastExcess { get; }

    /// <summary>The working time asked for beyond capacity at the upper end, added over the periods; more than zero.</summary>
    public Effort MostExcess { get; }

    /// <summary>The contract week of the capacity on the last day (of the first team, if an organisation states it by team): the excess in equivalents is told in it.</summary>
    public ContractWeek Week { get; }

    /// <summary>How many posts are lacking at the lower end, on average over the worked days; rounded to the nearest thousandth, a tie to the even one.</summary>
    public Wte LeastExcessWte => ToWte(LeastExcess);

    /// <summary>How many posts are lacking at the upper end, on average over the worked days; rounded likewise.</summary>
    public Wte MostExcessWte => ToWte(MostExcess);

    /// <summary>
    /// The initiatives that claim the organisation's or team's time in these periods, the largest upper end first (then the largest lower end, then by identifier); those with unestimated work are among
    /// them. Takes time in proportion to the initiatives.
    /// </summary>
    /// <exception cref="InvalidOperationException">The cube does not tell initiatives apart.</exception>
    public ImmutableArray<CompetingInitiative> Competing()
    {
        if (!cube.Dimensions.Contains(LoadDimensions.Initiative))
        {
            throw new InvalidOperationException("The cube does not tell initiatives apart: calculate it with LoadDimensions.Initiative.");
        }

        return
        [
            .. slice.By(LoadDimensions.Initiative)
                .Select(g => new CompetingInitiative(g.Value, g.Slice.Between(First, Last)))
                .Where(static c => c.Load.Most > Effort.Zero || c.Load.UnestimatedCount > 0)
                .OrderByDescending(static c => c.Load.Most).ThenByDescending(static c => c.Load.Least).ThenBy(static c => c.Initiative),
        ];
    }

    private Wte ToWte(Effort excess) => WorkingTime.ToWte(excess, Week, workingDays, cube.Range.DaysPerWeek);
}
