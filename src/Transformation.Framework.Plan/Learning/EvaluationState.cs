namespace Transformation.Framework.Plan;

/// <summary>Whether an evaluation plan has what it needs.</summary>
public enum EvaluationState
{
    /// <summary>Something has not been recorded, and nothing is known to be missing.</summary>
    Unknown,

    /// <summary>Something is known to be missing.</summary>
    Incomplete,

    /// <summary>Every part is there.</summary>
    Complete,
}
