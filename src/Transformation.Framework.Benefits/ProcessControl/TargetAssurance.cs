namespace Transformation.Framework.Benefits;

/// <summary>Whether the process, as it now is, can be relied on to meet its target.</summary>
/// <remarks>
/// The summary of assurance in Making Data Count: the target against the limits of the latest stretch. A target on a limit lies within them. Whether single points met the target does not
/// come into it.
/// </remarks>
public enum TargetAssurance
{
    /// <summary>No target is set.</summary>
    NoTarget = 1,

    /// <summary>There is a target, but no limits yet to judge it by.</summary>
    Unknown = 2,

    /// <summary>Both limits lie on the good side: it will be met unless the process changes.</summary>
    ConsistentlyPassing = 3,

    /// <summary>Both limits lie on the bad side: it will not be met unless the process changes.</summary>
    ConsistentlyFailing = 4,

    /// <summary>The target lies within the limits: chance decides whether it is met.</summary>
    HitOrMiss = 5,
}
