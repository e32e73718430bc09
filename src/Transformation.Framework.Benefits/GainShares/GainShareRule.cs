namespace Transformation.Framework.Benefits;

/// <summary>How the organisations share what they gain together.</summary>
public enum GainShareRule
{
    /// <summary>By the Shapley value: what each brings to the others, averaged over all orders in which they may join.</summary>
    ShapleyValue = 1,

    /// <summary>In proportion to the costs each bears.</summary>
    InProportionToCosts = 2,

    /// <summary>In proportion to what each gains before costs.</summary>
    InProportionToGains = 3,

    /// <summary>As little as it takes for nobody to be worse off: those who gain make whole those who lose, in proportion to their gains.</summary>
    MakeWhole = 4,
}
