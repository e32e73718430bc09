namespace Transformation.Framework.Plan;

/// <summary>How a proposal does on a test. There are no numbers behind the words.</summary>
public enum ValueVerdict
{
    /// <summary>Nobody knows yet, or nobody has said.</summary>
    Unknown = 0,

    /// <summary>It speaks against the proposal.</summary>
    Unfavourable = 1,

    /// <summary>It speaks neither for nor against it.</summary>
    Neutral = 2,

    /// <summary>It speaks for the proposal.</summary>
    Favourable = 3,
}
