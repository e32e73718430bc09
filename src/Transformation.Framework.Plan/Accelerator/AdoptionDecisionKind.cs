namespace Transformation.Framework.Plan;

/// <summary>What a site decided about an innovation after it had looked at it or tried it.</summary>
public enum AdoptionDecisionKind
{
    /// <summary>Take it as it is.</summary>
    Adopt = 1,

    /// <summary>Take it, changed to fit.</summary>
    Adapt,

    /// <summary>Leave it.</summary>
    Abandon,
}
