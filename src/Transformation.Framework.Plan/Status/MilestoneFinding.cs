using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>How one milestone stands on a date.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record MilestoneFinding
{
    internal MilestoneFinding(Milestone milestone, LocalDate asOf)
    {
        Milestone = milestone;
        var done = milestone.Actual <= asOf ? milestone.Actual : null;
        IsDone = done is not null;
        State = (done, milestone.Planned) switch
        {
            ({ } actual, { } planned) when actual > planned => MilestoneState.DoneLate,
            ({ }, _) => MilestoneState.Done,
            (null, null) => MilestoneState.Undated,
            (null, { } planned) when planned < asOf => MilestoneState.Overdue,
            (null, { } planned) when planned == asOf => MilestoneState.DueToday,
            _ => MilestoneState.Ahead,
        };
        DaysLate = State is MilestoneState.Overdue or MilestoneState.DoneLate
            ? Period.DaysBetween(milestone.Planned!.Value, done ?? asOf)
            : 0;
    }

    /// <summary>The milestone.</summary>
    public Milestone Milestone { get; }

    /// <summary>How it stands.</summary>
    public MilestoneState State { get; }

    /// <summary>Calendar days from the planned date to the actual one, or to the date looked at when it is overdue; otherwise 0.</summary>
    public int DaysLate { get; }

    /// <summary>Whether it was done by the date looked at, in time or not.</summary>
    public bool IsDone { get; }
}
