namespace Transformation.Framework.Benefits;

/// <summary>Which budget a cost falls on.</summary>
public enum CostNature
{
    /// <summary>It buys an asset that lasts.</summary>
    Capital = 1,

    /// <summary>It is day-to-day spending.</summary>
    Revenue = 2,
}
