namespace Transformation.Framework.Plan;

/// <summary>How far a shared decision has come.</summary>
public enum ApprovalState
{
    /// <summary>No quorate meeting of the committee has yet said whether it supports it.</summary>
    NotYetSupported = 1,

    /// <summary>The committee does not support it.</summary>
    NotSupported = 2,

    /// <summary>The committee supports it; not every board has signed.</summary>
    AwaitingBoards = 3,

    /// <summary>A board has refused: it stops there, whatever else was said.</summary>
    Refused = 4,

    /// <summary>The committee supports it and every board has signed since.</summary>
    Approved = 5,
}
