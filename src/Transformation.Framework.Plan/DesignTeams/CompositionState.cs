namespace Transformation.Framework.Plan;

/// <summary>Whether an aspect of a team's composition is as the rule wants it.</summary>
public enum CompositionState
{
    /// <summary>What is recorded does not settle it.</summary>
    Unknown = 0,

    /// <summary>It is not, whatever is not recorded.</summary>
    NotMet,

    /// <summary>It is, whatever is not recorded.</summary>
    Met,
}
