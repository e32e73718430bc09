namespace Transformation.Framework.Gateway;

/// <summary>What a gate finds about one rule.</summary>
public enum FindingOutcome
{
    /// <summary>What the rule asks is known to hold.</summary>
    Met = 1,

    /// <summary>What the rule asks is known not to hold.</summary>
    NotMet = 2,

    /// <summary>Something that would decide it is missing. Neither a pass nor a fail.</summary>
    Unknown = 3,

    /// <summary>The rule is not asked of an initiative of this scale.</summary>
    NotApplicable = 4,

    /// <summary>The rule is waived by a waiver in force; what it would be otherwise is shown beside.</summary>
    Waived = 5,
}
