namespace Transformation.Framework.Load;

/// <summary>How load stands to capacity. What is not known never counts as within.</summary>
public enum SaturationStatus
{
    /// <summary>Capacity is not known for every working day of the period.</summary>
    CapacityUnknown = 0,

    /// <summary>Even the upper end fits, and every commitment is estimated.</summary>
    Within = 1,

    /// <summary>Even the upper end of what is estimated fits, but there are unestimated commitments.</summary>
    WithinAsFarAsEstimated = 2,

    /// <summary>The lower end fits, the upper end does not.</summary>
    MayExceed = 3,

    /// <summary>Even the lower end is strictly more than capacity: over-committed. Any load at all exceeds a capacity of zero.</summary>
    Exceeds = 4,
}
