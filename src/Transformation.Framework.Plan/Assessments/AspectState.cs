namespace Transformation.Framework.Plan;

/// <summary>What is known of one aspect on a day. Only an assessed one has a level: the others are unknown, not low.</summary>
public enum AspectState
{
    /// <summary>It has not been assessed by the day.</summary>
    NotAssessed = 1,

    /// <summary>Its last rating has been withdrawn.</summary>
    Withdrawn = 2,

    /// <summary>It has been assessed.</summary>
    Assessed = 3,
}
