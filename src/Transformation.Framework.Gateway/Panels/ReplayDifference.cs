namespace Transformation.Framework.Gateway;

/// <summary>Something that a replay gives otherwise than it is on record.</summary>
/// <param name="Rule">The rule it is about; null when it is about the decision as a whole.</param>
/// <param name="What">What differs: <c>outcome</c>, <c>underlying outcome</c>, <c>recommendation</c>, <c>quorum</c>, <c>seats filled</c> or <c>organisations represented</c>.</param>
/// <param name="Recorded">What is on record, in words.</param>
/// <param name="Replayed">What the replay gives, in words.</param>
public sealed record ReplayDifference(string? Rule, string What, string Recorded, string Replayed)
{
    /// <summary>Gives <c>rule, outcome: met on record, not met when replayed</c>.</summary>
    public override string ToString() => $"{(Rule is null ? "" : Rule + ", ")}{What}: {Recorded} on record, {Replayed} when replayed";
}
