namespace Transformation.Framework.Benefits;

/// <summary>What kind of value a benefit is.</summary>
/// <remarks>The four classes of the NHS Comprehensive Investment Appraisal (CIA) model.</remarks>
public enum BenefitClass
{
    /// <summary>Cash-releasing (CRB): a budget can be reduced, so that money is there to spend on something else.</summary>
    CashReleasing = 1,

    /// <summary>Non-cash-releasing (NCRB): time or capacity is freed, but no budget gets smaller.</summary>
    NonCashReleasing = 2,

    /// <summary>Societal (SB): value to people or the wider economy rather than to a public body's budget.</summary>
    Societal = 3,

    /// <summary>Unmonetisable (UB): real, but not expressed in pounds; described beside the figures.</summary>
    Unmonetisable = 4,
}
