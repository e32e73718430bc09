namespace Transformation.Framework.Plan;

/// <summary>How grave a risk is. Ordered; unknown is not one of the grades.</summary>
public enum RiskLevel
{
    /// <summary>Not rated, or not rated in full.</summary>
    Unknown = 0,

    /// <summary>Score 1 to 3.</summary>
    Low = 1,

    /// <summary>Score 4 to 6.</summary>
    Moderate = 2,

    /// <summary>Score 8 to 12.</summary>
    High = 3,

    /// <summary>Score 15 to 25.</summary>
    Extreme = 4,
}
