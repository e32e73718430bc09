namespace Transformation.Framework.Plan;

/// <summary>What the earliest day of a milestone follows from.</summary>
public enum ScheduleDriver
{
    /// <summary>It is done.</summary>
    Done = 1,

    /// <summary>It waits for nothing that is still to be done: work can go on from the date looked at.</summary>
    CanBeginNow = 2,

    /// <summary>Work towards it has begun: what is left of its working days decides.</summary>
    UnderWay = 3,

    /// <summary>It waits for another milestone.</summary>
    AnotherMilestone = 4,

    /// <summary>It waits for its own day, such as that of a meeting: <see cref="Milestone.NotBefore"/>.</summary>
    ItsDay = 5,
}
