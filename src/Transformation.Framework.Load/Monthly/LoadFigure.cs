using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>The load of one month on a cell (an organisation and a horizon) or on a total.</summary>
/// <remarks>
/// Working time is exact: the same whatever the order of the commitments. It covers what is estimated; when <see cref="IsLowerBound"/>, the true load is more by an unknown
/// amount. Immutable; safe to share between threads.
/// </remarks>
public sealed class LoadFigure
{
    private readonly LoadRows rows;
    private readonly int month;
    private readonly int? organisation;
    private readonly int? horizon;
    private readonly LoadSum sum;

    internal LoadFigure(LoadRows rows, LoadSums sums, int month, int? organisation, int? horizon)
    {
        this.rows = rows;
        this.month = month;
        this.organisation = organisation;
        this.horizon = horizon;
        sum = sums.Of(month, organisation, horizon);
    }

    /// <summary>The month.</summary>
    public YearMonth Month => rows.Axis.Months[month];

    /// <summary>How many days of the month are worked; at least 1.</summary>
    public int WorkingDays => rows.Axis.WorkingDays(month);

    /// <summary>Known working time, when every release takes the lower end of its range.</summary>
    public Effort Least => sum.Least;

    /// <summary>Known working time, when every release takes the upper end of its range. The same as <see cref="Least"/> when all sizes are whole-time equivalents.</summary>
    public Effort Most => sum.Most;

    /// <summary>How many commitments nobody has estimated; their time is in neither end.</summary>
    public int UnestimatedCount => sum.Unestimated;

    /// <summary>Whether some load is unknown, so that <see cref="Least"/> and <see cref="Most"/> state only a part of it.</summary>
    public bool IsLowerBound => sum.Unestimated > 0;

    /// <summary>How many different initiatives have a commitment, estimated or not, that covers a working day of the month.</summary>
    public int InitiativeCount => sum.Initiatives;

    /// <summary>
    /// What each commitment puts into the figure, in order of organisation, horizon, initiative and identifier: the parts add up to the ends exactly, and unestimated ones
    /// are among them. Takes time in proportion to the commitments of the organisation (of the plan, for a total over organisations).
    /// </summary>
    public ImmutableArray<LoadPart> Explain() => rows.Parts(month, organisation, horizon);

    /// <summary>
    /// Both ends as whole-time equivalents over the working days of the month, rounded to the nearest thousandth, a tie to the even one. For display: a sum of rounded figures
    /// may differ from the rounded sum.
    /// </summary>
    /// <param name="week">The contract week to express them in.</param>
    /// <exception cref="OverflowException">A result is beyond about two million.</exception>
    public (Wte Least, Wte Most) ToWte(ContractWeek week) => (ToWte(Least, week), ToWte(Most, week));

    /// <summary>
    /// Any working time as whole-time equivalents over the working days of this month: a part, a capacity, an excess. Rounded to the nearest thousandth, a tie to the even one.
    /// </summary>
    /// <param name="effort">The working time.</param>
    /// <param name="week">The contract week to express it in.</param>
    /// <exception cref="OverflowException">The result is beyond about two million.</exception>
    public Wte ToWte(Effort effort, ContractWeek week) => WorkingTime.ToWte(effort, week, WorkingDays, rows.Axis.DaysPerWeek);
}
