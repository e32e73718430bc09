namespace Transformation.Framework.Plan;

/// <summary>What a joint committee said about a proposal at a meeting.</summary>
public enum CommitteeVerdict
{
    /// <summary>It supports it: the boards may sign.</summary>
    Supported = 1,

    /// <summary>It does not support it.</summary>
    NotSupported = 2,

    /// <summary>It put it off: what it said before stands.</summary>
    Deferred = 3,
}
