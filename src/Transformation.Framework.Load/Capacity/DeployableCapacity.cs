using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>From contracted posts to what they have for change over a period: after bank holidays, leave, other absence and business as usual, with every step shown.</summary>
/// <remarks>
/// <para>For one whole-time post, in days that the calendar works: the days worked by the calendar, less leave, less a share of what is left for other absence, less a share of what is
/// then left for business as usual. The steps are decimals and not rounded; what is available is contracted × days for change ÷ days worked, rounded to the nearest thousandth of an
/// equivalent, a tie to the even one.</para>
/// <para>Load counts a whole-time post as every worked day, since a plan cannot know who is on leave when; so it is capacity that leave comes off, evenly over the period.</para>
/// <para>Nothing is assumed: leave, absence and business as usual are the caller's figures. Compared by value. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record DeployableCapacity
{
    private DeployableCapacity(
        Wte contracted, LocalDate start, LocalDate end, int workingDays, decimal leaveDays, Percentage otherAbsence, Percentage businessAsUsual)
    {
        Contracted = contracted;
        Start = start;
        End = end;
        WorkingDays = workingDays;
        LeaveDays = leaveDays;
        OtherAbsence = otherAbsence;
        BusinessAsUsual = businessAsUsual;
        OtherAbsenceDays = (workingDays - leaveDays) * otherAbsence.Fraction;
        BusinessAsUsualDays = (workingDays - leaveDays - OtherAbsenceDays) * businessAsUsual.Fraction;
        ChangeDays = workingDays - leaveDays - OtherAbsenceDays - BusinessAsUsualDays;
        Available = Wte.Round(contracted.Value * ChangeDays / workingDays, contracted.Week);
    }

    /// <summary>The posts under contract, with their contract week.</summary>
    public Wte Contracted { get; }

    /// <summary>The first day of the period.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day of the period, included.</summary>
    public LocalDate End { get; }

    /// <summary>The days of the period that the calendar works, bank holidays left out; at least 1.</summary>
    public int WorkingDays { get; }

    /// <summary>Leave of one whole-time post in the period, in days that the calendar works, bank holidays not among them.</summary>
    public decimal LeaveDays { get; }

    /// <summary>The share of the days after leave that is lost to other absence: sickness, study, secondment.</summary>
    public Percentage OtherAbsence { get; }

    /// <summary>The share of the days then left that business as usual takes.</summary>
    public Percentage BusinessAsUsual { get; }

    /// <summary>Days of one post lost to other absence: (<see cref="WorkingDays"/> − <see cref="LeaveDays"/>) × <see cref="OtherAbsence"/>.</summary>
    public decimal OtherAbsenceDays { get; }

    /// <summary>Days of one post that business as usual takes: what is left after absence × <see cref="BusinessAsUsual"/>.</summary>
    public decimal BusinessAsUsualDays { get; }

    /// <summary>Days of one post left for change: <see cref="WorkingDays"/> less the three deductions; never negative.</summary>
    public decimal ChangeDays { get; }

    /// <summary>What all posts have for change: <see cref="Contracted"/> × <see cref="ChangeDays"/> ÷ <see cref="WorkingDays"/>, to the nearest thousandth, a tie to the even one.</summary>
    public Wte Available { get; }

    /// <summary>Works out what posts have for change over a period.</summary>
    /// <param name="contracted">The posts under contract; not negative.</param>
    /// <param name="period">The period, such as a leave year; both ends included.</param>
    /// <param name="calendar">Which days are worked; bank holidays come off here.</param>
    /// <param name="leaveDays">Leave of one whole-time post in the period, 0 to the days worked; bank holidays not counted again.</param>
    /// <param name="otherAbsence">The share of the days after leave lost to other absence.</param>
    /// <param name="businessAsUsual">The share of the days then left that business as usual takes.</param>
    /// <exception cref="ArgumentException">A number is out of range, or no day of the period is worked.</exception>
    /// <exception cref="CalendarRangeException">The calendar does not cover the period.</exception>
    public static DeployableCapacity Of(
        Wte contracted, DateInterval period, WorkingCalendar calendar, decimal leaveDays, Percentage otherAbsence, Percentage businessAsUsual)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(calendar);
        if (contracted.Thousandths < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(contracted), $"{contracted} is less than nothing.");
        }

        var workingDays = calendar.WorkingDays(period);
        if (workingDays == 0)
        {
            throw new ArgumentException(FormattableString.Invariant($"No day from {period.Start:uuuu-MM-dd} to {period.End:uuuu-MM-dd} is worked."), nameof(period));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(leaveDays, 0m);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(leaveDays, workingDays);
        return new(contracted, period.Start, period.End, workingDays, leaveDays, otherAbsence, businessAsUsual);
    }

    /// <summary>The working in a sentence, in plain English: for a reader, not to be read back.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Contracted} from {Start:uuuu-MM-dd} to {End:uuuu-MM-dd}: {WorkingDays} working days less {LeaveDays:0.###} of leave, {OtherAbsenceDays:0.###} of other absence and {BusinessAsUsualDays:0.###} of business as usual leave {ChangeDays:0.###} for change: {Available}");
}
