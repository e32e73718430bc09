namespace Transformation.Framework.Plan;

/// <summary>What is known of a request on one criterion.</summary>
public enum TriageReply
{
    /// <summary>Nobody knows yet, or nobody has said.</summary>
    Unknown = 0,

    /// <summary>Yes.</summary>
    Yes = 1,

    /// <summary>No.</summary>
    No = 2,
}
