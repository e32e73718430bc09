using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>The earliest day on which a milestone can be done, how much later it may be done without making the plan later, and what that day follows from.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class ScheduledMilestone
{
    internal ScheduledMilestone(MilestoneFinding finding, LocalDate earliest, bool isAtLeast, int? spareWorkingDays, int workingDaysPastPlanned)
    {
        Milestone = finding.Milestone;
        IsDone = finding.IsDone;
        Earliest = earliest;
        IsAtLeast = isAtLeast;
        SpareWorkingDays = spareWorkingDays;
        WorkingDaysPastPlanned = workingDaysPastPlanned;
    }

    /// <summary>The milestone.</summary>
    public Milestone Milestone { get; }

    /// <summary>Whether it was done by the date looked at.</summary>
    public bool IsDone { get; }

    /// <summary>The earliest day on which it can be done; the day on which it was, once it is.</summary>
    public LocalDate Earliest { get; }

    /// <summary>Whether it may be later than <see cref="Earliest"/> for all that is known: its own work, or that of something it waits for, has not been estimated or planned, or has taken longer than was estimated.</summary>
    public bool IsAtLeast { get; }

    /// <summary>
    /// The working days by which it can slip from <see cref="Earliest"/> without moving <see cref="PlanSchedule.EarliestCompletion"/>; null when it is done. As far as is estimated.
    /// </summary>
    public int? SpareWorkingDays { get; }

    /// <summary>Whether any slip of it makes the plan later: it is not done and has no working day to spare.</summary>
    public bool IsCritical => SpareWorkingDays == 0;

    /// <summary>The working days from its planned date to <see cref="Earliest"/>; 0 when it is done, has no planned date, or can still be done in time.</summary>
    public int WorkingDaysPastPlanned { get; }

    /// <summary>Whether it can no longer be done by its planned date.</summary>
    public bool CannotBeMet { get; internal init; }

    /// <summary>Whether work towards it has begun and taken longer than was estimated: how much is left, nobody knows.</summary>
    public bool IsOverrun { get; internal init; }

    /// <summary>What <see cref="Earliest"/> follows from.</summary>
    public ScheduleDriver Driver { get; internal init; }

    /// <summary>The milestone that was waited for last, when that decided; null otherwise.</summary>
    public Milestone? DrivenBy { get; internal init; }
}
