namespace Transformation.Framework.Benefits;

/// <summary>The patterns that chance alone seldom makes, in the order in which they decide what a point shows.</summary>
/// <remarks>
/// The four rules of NHS England's Making Data Count, as defined exactly by NHSRplotthedots 0.2.2 (NHS-R Community). Each looks at one stretch only: none
/// reaches across a step change.
/// </remarks>
public enum SpecialCauseRule
{
    /// <summary>The point lies beyond a process limit; on it is within.</summary>
    OutsideLimits = 1,

    /// <summary>The point is one of seven or more in a row that each lie higher, or each lower, than the one before. An equal value ends a trend.</summary>
    Trend = 2,

    /// <summary>
    /// Of three points in a row on the same side of the mean, two or more lie in the outer third between mean and limit; this point is one of those in the outer
    /// third. A point beyond the limit is not in the outer third, and its boundary towards the mean is not either.
    /// </summary>
    TwoOfThree = 3,

    /// <summary>The point is one of seven or more in a row on the same side of the mean. A point exactly on the mean is on neither side and ends the run.</summary>
    Shift = 4,
}
