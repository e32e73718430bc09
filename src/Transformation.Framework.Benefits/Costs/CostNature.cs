namespace Transformation.Framework.Benefits;

/// <summary>Which budget a cost falls on, if any.</summary>
public enum CostNature
{
    /// <summary>It buys an asset that lasts.</summary>
    Capital = 1,

    /// <summary>It is day-to-day spending.</summary>
    Revenue = 2,

    /// <summary>Time or things given without money changing hands: a cost to the system, not to anybody's cash.</summary>
    InKind = 3,
}
