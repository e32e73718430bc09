using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>The load of a stretch of time, of whatever was selected.</summary>
/// <remarks>
/// Added up exactly and rounded once, here, to the nearest millisecond, a tie to the even one: figures shown may differ from a total shown by some milliseconds. Compared by value. Immutable; safe to
/// share between threads.
/// </remarks>
public sealed record LoadFigure
{
    internal LoadFigure(LoadPeriod first, LoadPeriod last, int workingDays, Effort least, Effort most, int unestimatedCount, int commitmentCount)
    {
        First = first;
        Last = last;
        WorkingDays = workingDays;
        Least = least;
        Most = most;
        UnestimatedCount = unestimatedCount;
        CommitmentCount = commitmentCount;
    }

    /// <summary>The first period.</summary>
    public LoadPeriod First { get; }

    /// <summary>The last period, included; the first if it is the only one.</summary>
    public LoadPeriod Last { get; }

    /// <summary>The days worked in these periods; at least 1.</summary>
    public int WorkingDays { get; }

    /// <summary>Known working time, the lower end of ranges such as "3–4 days a month".</summary>
    public Effort Least { get; }

    /// <summary>Known working time, the upper end of ranges.</summary>
    public Effort Most { get; }

    /// <summary>How many commitments with a worked day here are not estimated. They come on top of <see cref="Least"/> and <see cref="Most"/>.</summary>
    public int UnestimatedCount { get; }

    /// <summary>How many commitments have a worked day here, estimated or not.</summary>
    public int CommitmentCount { get; }

    /// <summary>Whether there is unestimated work on top, so that what is known is a lower bound.</summary>
    public bool IsLowerBound => UnestimatedCount > 0;

    /// <summary>How many whole-time equivalents this is over its worked days; each rounded to the nearest thousandth, a tie to the even one.</summary>
    /// <param name="week">The contract week to express it in: one equivalent works it in one calendar week.</param>
    /// <param name="workingDaysOfWeek">The days that the calendar works in a week: 5 for Monday to Friday.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days of a week are not 1 to 7.</exception>
    /// <exception cref="OverflowException">A result is beyond about two million.</exception>
    public (Wte Least, Wte Most) ToWte(ContractWeek week, int workingDaysOfWeek = 5)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingDaysOfWeek, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(workingDaysOfWeek, 7);
        return (WorkingTime.ToWte(Least, week, WorkingDays, workingDaysOfWeek), WorkingTime.ToWte(Most, week, WorkingDays, workingDaysOfWeek));
    }
}
