using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>The monthly load that a plan puts on each organisation, by horizon, against its capacity.</summary>
/// <remarks>
/// <para>Load is working time: the working days of the calendar that a commitment covers, at the contract week of its size. How each size turns into time, and where it is rounded, is
/// stated at <see cref="WteSize"/> and <see cref="ReleaseSize"/>. All sums are sums of whole milliseconds in checked arithmetic, so they do not depend on the order of the commitments, and the load of two plans
/// together is the sum of their loads.</para>
/// <para>An initiative whose horizon is not given keeps a group of its own, null, and is in every total. An unestimated commitment is counted beside the known
/// load, which is then a lower bound.</para>
/// <para>Any figure is found in O(log n) for n organisations. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class MonthlyLoad
{
    private readonly LoadRows rows;
    private readonly LoadSums sums;
    private readonly CapacityTable capacity;

    private MonthlyLoad(LoadPlan plan, LoadRows rows, CancellationToken cancellationToken)
    {
        this.rows = rows;
        sums = new LoadSums(rows, cancellationToken);
        capacity = new CapacityTable(plan, rows);
        Horizons = [.. Enumerable.Range(0, HorizonGroups.Count).Where(HasLoad).Select(HorizonGroups.At)];
        OverCommitments = [.. rows.Organisations.SelectMany(id => OverCommitmentsOf(id, plan))];
    }

    /// <summary>The months calculated, in order.</summary>
    public ImmutableArray<YearMonth> Months => rows.Axis.Months;

    /// <summary>The organisations that have a commitment or a capacity in these months, in order of their identifiers.</summary>
    public ImmutableArray<OrganisationId> Organisations => rows.Organisations;

    /// <summary>The horizons of the initiatives that have a commitment in these months, in order; last, null if the horizon of one is not known.</summary>
    public ImmutableArray<Horizon?> Horizons { get; }

    /// <summary>Where organisations are asked for more than they have, in order of organisation, then month. Months of unknown capacity are not among them: nobody knows.</summary>
    public ImmutableArray<OverCommitment> OverCommitments { get; }

    /// <summary>Calculates the load of every month from one to another.</summary>
    /// <remarks>
    /// Takes O(n log n) to put n commitments in order, then time in proportion to the months that each covers, and to organisations × months ×
    /// lines of capacity. Memory is in proportion to commitments and to organisations × months. Commitments are cut to the months asked for, so only those months need be covered by the calendar.
    /// </remarks>
    /// <param name="plan">The commitments and the capacity.</param>
    /// <param name="horizons">The horizon of each initiative, as far as it is known; read during this call only.</param>
    /// <param name="first">The first month, of the ISO calendar.</param>
    /// <param name="last">The last month, included.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="cancellationToken">Stops a calculation that is no longer wanted: a plan of tens of thousands of commitments takes a noticeable time.</param>
    /// <exception cref="ArgumentException">The last month is before the first, a month has no working day, or a horizon is none of the four.</exception>
    /// <exception cref="CalendarRangeException">The calendar does not cover the months.</exception>
    /// <exception cref="OverflowException">A sum is beyond about 2.5 billion hours.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static MonthlyLoad Calculate(
        LoadPlan plan,
        IReadOnlyDictionary<InitiativeId, Horizon> horizons,
        YearMonth first,
        YearMonth last,
        WorkingCalendar calendar,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(horizons);
        ArgumentNullException.ThrowIfNull(calendar);
        return new(plan, new LoadRows(plan, horizons, new MonthAxis(first, last, calendar)), cancellationToken);
    }

    /// <summary>The load on one organisation from the initiatives of one horizon. An organisation or horizon without commitments has none.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="horizon">The horizon; null for the initiatives whose horizon is not known.</param>
    /// <param name="month">The month.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month was not calculated, or the horizon is none.</exception>
    public LoadFigure Cell(OrganisationId organisation, Horizon? horizon, YearMonth month) =>
        Figure(rows.Axis.IndexOf(month), rows.NumberOf(organisation), HorizonGroups.IndexOf(horizon));

    /// <summary>The whole load on one organisation against its capacity. An organisation that is not among <see cref="Organisations"/> has no load and unknown capacity.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="month">The month.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month was not calculated.</exception>
    public CapacityUse ForOrganisation(OrganisationId organisation, YearMonth month) => Use(rows.Axis.IndexOf(month), rows.NumberOf(organisation));

    /// <summary>The load on all organisations from the initiatives of one horizon.</summary>
    /// <param name="horizon">The horizon; null for the initiatives whose horizon is not known.</param>
    /// <param name="month">The month.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month was not calculated, or the horizon is none.</exception>
    public LoadFigure ForHorizon(Horizon? horizon, YearMonth month) => Figure(rows.Axis.IndexOf(month), null, HorizonGroups.IndexOf(horizon));

    /// <summary>The whole load on all organisations against what they have together.</summary>
    /// <param name="month">The month.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month was not calculated.</exception>
    public CapacityUse Overall(YearMonth month) => Use(rows.Axis.IndexOf(month), null);

    /// <summary>How the load on all organisations is split between H2+ and H2−.</summary>
    /// <param name="month">The month.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month was not calculated.</exception>
    public HorizonBalance Balance(YearMonth month) => new(ForHorizon(Horizon.H2Minus, month), ForHorizon(Horizon.H2Plus, month), ForHorizon(null, month));

    private LoadFigure Figure(int month, int? organisation, int? horizon) => new(rows, sums, month, organisation, horizon);

    private CapacityUse Use(int month, int? organisation) => new(Figure(month, organisation, null), capacity.Of(month, organisation));

    private bool HasLoad(int horizon) => Enumerable.Range(0, Months.Length).Any(month => sums.Of(month, null, horizon).Initiatives > 0);

    private List<OverCommitment> OverCommitmentsOf(OrganisationId organisation, LoadPlan plan)
    {
        var found = new List<OverCommitment>();
        var stretch = new List<CapacityUse>();
        var number = rows.NumberOf(organisation);
        foreach (var use in Enumerable.Range(0, Months.Length).Select(month => Use(month, number)))
        {
            if (stretch.Count > 0 && stretch[0].Status != use.Status)
            {
                found.Add(Close(stretch));
                stretch.Clear();
            }

            if (use.Status is SaturationStatus.Exceeds or SaturationStatus.MayExceed)
            {
                stretch.Add(use);
            }
        }

        return stretch.Count == 0 ? found : [.. found, Close(stretch)];

        OverCommitment Close(List<CapacityUse> months)
        {
            var week = plan.CapacityOn(organisation, months[^1].Load.Month.ToDateInterval().End)!.Available.Week;
            return new(organisation, [.. months], week, rows.Axis.DaysPerWeek);
        }
    }
}
