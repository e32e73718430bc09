namespace Transformation.Framework.Plan;

/// <summary>What the evidence recorded by a date answers to a probe.</summary>
public enum ProbeState
{
    /// <summary>It cannot be told: a count is missing or withdrawn, or a lower bound does not settle it.</summary>
    Unknown = 0,

    /// <summary>The count falls short.</summary>
    NotMet = 1,

    /// <summary>The count reaches the target.</summary>
    Met = 2,
}
