namespace Transformation.Framework.Plan;

/// <summary>Whether an initiative looked at what others had learned before it started.</summary>
public enum LearningUseState
{
    /// <summary>It cannot be told: the initiative names neither an outcome nor a cohort, or its records begin after its start.</summary>
    Unknown,

    /// <summary>Related learning was there, and it is not on record that anybody looked at it for the initiative.</summary>
    NotLooked,

    /// <summary>Related learning was there and was looked at, but only after the start.</summary>
    LookedLater,

    /// <summary>There was no related learning to look at.</summary>
    NothingToLookAt,

    /// <summary>Related learning was looked at by the day of the start.</summary>
    Looked,
}
