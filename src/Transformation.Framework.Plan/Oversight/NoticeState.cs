namespace Transformation.Framework.Plan;

/// <summary>Whether something that a meeting needs was done in time.</summary>
public enum NoticeState
{
    /// <summary>The body has no rule for it, or the rule does not apply to the meeting.</summary>
    NoRule = 0,

    /// <summary>It is not due yet, and not known to be done.</summary>
    Ahead,

    /// <summary>It was done on the last day or before.</summary>
    Met,

    /// <summary>It was done after the last day.</summary>
    Late,

    /// <summary>The last day has passed and nothing is recorded: it may have been done or not.</summary>
    Unknown,
}
