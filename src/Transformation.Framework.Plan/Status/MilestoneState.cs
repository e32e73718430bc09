namespace Transformation.Framework.Plan;

/// <summary>How a milestone stands on a date. An actual date after that date has not happened yet.</summary>
public enum MilestoneState
{
    /// <summary>Not done, and no date has been set for it.</summary>
    Undated = 1,

    /// <summary>Not done; its planned date lies ahead.</summary>
    Ahead = 2,

    /// <summary>Not done; its planned date is the date itself, so it is not late.</summary>
    DueToday = 3,

    /// <summary>Not done; its planned date is past.</summary>
    Overdue = 4,

    /// <summary>Done, by its planned date or without one.</summary>
    Done = 5,

    /// <summary>Done, after its planned date.</summary>
    DoneLate = 6,
}
