namespace Transformation.Framework.Plan;

/// <summary>How a review that is to come stands on a day.</summary>
public enum ReviewTiming
{
    /// <summary>No date has been set for it, so that it can be neither in time nor late.</summary>
    NoDateSet = 1,

    /// <summary>Its last day lies ahead.</summary>
    Ahead = 2,

    /// <summary>Its last day is the day itself, so it is not late.</summary>
    DueToday = 3,

    /// <summary>Its last day is past.</summary>
    Overdue = 4,
}
