namespace Transformation.Framework.Plan;

/// <summary>Whether what a request needs can be given.</summary>
public enum AllocationOutcome
{
    /// <summary>Nobody has said who would do it.</summary>
    ActorsUnknown = 1,

    /// <summary>Nobody has estimated what it needs.</summary>
    NeedsUnknown = 2,

    /// <summary>What is known to be free is not enough, and somebody who would do it has not said what they have.</summary>
    CapacityUnknown = 3,

    /// <summary>Everybody who would do it has said what they have, and it is not enough.</summary>
    Short = 4,

    /// <summary>Everything it needs is known to be free, and set aside for it.</summary>
    Allocated = 5,
}
