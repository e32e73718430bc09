namespace Transformation.Framework.Plan;

/// <summary>Whether a group has been heard.</summary>
public enum VoiceState
{
    /// <summary>It cannot be told: nobody is on record as having been asked, or it was not recorded who took part.</summary>
    Unknown,

    /// <summary>Others were heard, it is recorded who they were, and the group is not among them.</summary>
    NotHeard,

    /// <summary>The group was asked, or has an expert by experience at the table.</summary>
    Heard,
}
