namespace Transformation.Framework.Benefits;

/// <summary>Whether the years of a benefit's profile agree with the dates of its chain.</summary>
public enum BenefitStartCheck
{
    /// <summary>The profile starts in the financial year in which the chain is complete, or later.</summary>
    InTime = 1,

    /// <summary>The profile starts in a financial year that ends before the chain can be complete.</summary>
    TooEarly = 2,

    /// <summary>Too little is known of the dates of the chain, or the profile has no years.</summary>
    Unknown = 3,

    /// <summary>Something the benefit cannot do without was stopped.</summary>
    Never = 4,
}
