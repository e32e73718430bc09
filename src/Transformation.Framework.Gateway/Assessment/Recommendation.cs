namespace Transformation.Framework.Gateway;

/// <summary>What a gate recommends. The decision is the panel's.</summary>
/// <remarks>
/// The first that holds, over the rules that apply: a mandatory rule is not met: <see cref="Pause"/>; a mandatory rule is unknown: <see cref="MoreEvidenceNeeded"/>;
/// an important rule is not met or unknown: <see cref="ProceedWithConditions"/>; otherwise <see cref="Proceed"/>. Advisory rules change nothing.
/// </remarks>
public enum Recommendation
{
    /// <summary>Every mandatory and important rule that applies is met.</summary>
    Proceed = 1,

    /// <summary>Every mandatory rule that applies is met; important ones are to be put right.</summary>
    ProceedWithConditions = 2,

    /// <summary>No mandatory rule is known to fail, but at least one cannot be judged.</summary>
    MoreEvidenceNeeded = 3,

    /// <summary>A mandatory rule is not met.</summary>
    Pause = 4,

    /// <summary>The initiative should not go on.</summary>
    Stop = 5,
}
