namespace Transformation.Framework.Benefits;

/// <summary>What decides the earliest date a node can be there.</summary>
public enum ChainDateSource
{
    /// <summary>It was there on that date.</summary>
    Actual = 1,

    /// <summary>It is done, but nobody recorded when: the planned date if that has passed, or else the date of the timetable.</summary>
    DoneUndated = 2,

    /// <summary>Its own planned date.</summary>
    Planned = 3,

    /// <summary>The cause it waits for longest.</summary>
    Cause = 4,

    /// <summary>It is recorded as not done, though its date has passed: so not before the date of the timetable.</summary>
    Overdue = 5,
}
