namespace Transformation.Framework.Benefits;

/// <summary>What a point shows.</summary>
/// <remarks>The summary of variation in Making Data Count; the latest point speaks for a chart.</remarks>
public enum ProcessVariation
{
    /// <summary>There are no points, or no limits because only one point of its stretch has been measured.</summary>
    Unknown = 1,

    /// <summary>Nothing but the variation that is always there.</summary>
    CommonCause = 2,

    /// <summary>A special cause in the direction that is better.</summary>
    Improvement = 3,

    /// <summary>A special cause in the direction that is worse.</summary>
    Concern = 4,

    /// <summary>A special cause upwards where neither way is better.</summary>
    NeutralHigh = 5,

    /// <summary>A special cause downwards where neither way is better.</summary>
    NeutralLow = 6,
}
