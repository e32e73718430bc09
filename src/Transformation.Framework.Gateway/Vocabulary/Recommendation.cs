namespace Transformation.Framework.Gateway;

/// <summary>What a gate recommends, from the least to the most cautious. The decision is the panel's.</summary>
/// <remarks>Which findings lead to which recommendation is said by the <see cref="DecisionTable"/> of the rule set.</remarks>
public enum Recommendation
{
    /// <summary>Go on.</summary>
    Proceed = 1,

    /// <summary>Go on, and put right by a date what is named.</summary>
    ProceedWithConditions = 2,

    /// <summary>It cannot be judged yet: supply what is missing.</summary>
    MoreEvidenceNeeded = 3,

    /// <summary>Do not go on until what is named is put right.</summary>
    Pause = 4,

    /// <summary>Do not go on.</summary>
    Stop = 5,
}
