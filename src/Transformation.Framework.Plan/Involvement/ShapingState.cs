namespace Transformation.Framework.Plan;

/// <summary>Whether an initiative was shaped with the people it is for.</summary>
public enum ShapingState
{
    /// <summary>Nothing is recorded about anybody's involvement.</summary>
    Unknown,

    /// <summary>People were involved, but not as designers or deciders, or it was not recorded what that changed.</summary>
    Involved,

    /// <summary>People took part in the design or the decision, and it is recorded what that changed.</summary>
    Shaped,
}
