namespace Transformation.Framework.Benefits;

/// <summary>Where the baseline comes from that a realised quantity is counted from.</summary>
public enum BaselineSource
{
    /// <summary>There is none, and none is needed: the series gives quantities already realised.</summary>
    NotNeeded = 1,

    /// <summary>The series states it.</summary>
    Series = 2,

    /// <summary>The benefit's measure states it.</summary>
    Measure = 3,

    /// <summary>It is the mean of the points before go-live.</summary>
    PointsBeforeGoLive = 4,

    /// <summary>There is none, and it cannot be recovered.</summary>
    None = 5,
}
