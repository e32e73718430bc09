namespace Transformation.Framework.Benefits;

/// <summary>Where disbenefits stand in the benefit–cost ratio. The net present value is the same either way; the ratio is not.</summary>
/// <remarks>Options are only comparable under the same rule, so every result says which one was used.</remarks>
public enum BenefitCostRule
{
    /// <summary>Disbenefits are negative benefits: they make the numerator smaller.</summary>
    DisbenefitsReduceBenefits = 1,

    /// <summary>Disbenefits count as costs: they make the denominator larger.</summary>
    DisbenefitsAddToCosts = 2,
}
