namespace Transformation.Framework.Benefits;

/// <summary>From which year of the benefit its drop-off is counted. The published form <c>v·(1 − d)^t</c> leaves year 0 whole but does not say which year that is.</summary>
public enum DropOffFrom
{
    /// <summary>From its first year, also while it builds up.</summary>
    BenefitStart = 1,

    /// <summary>From the first year in which its ramp is whole.</summary>
    FullEffect = 2,
}
