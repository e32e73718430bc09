namespace Transformation.Framework.Benefits;

/// <summary>Which discount schedule a line takes: the rate belongs to the line, not to the whole appraisal.</summary>
/// <remarks>
/// In the NHS Comprehensive Investment Appraisal (CIA) model the health rate is for monetised gains and losses of quality-adjusted life
/// years only; everything else takes the standard rate.
/// </remarks>
public enum DiscountKind
{
    /// <summary>The standard schedule: costs, and every benefit that is not a monetised health effect.</summary>
    Standard = 1,

    /// <summary>The health schedule: monetised effects on health only.</summary>
    Health = 2,
}
