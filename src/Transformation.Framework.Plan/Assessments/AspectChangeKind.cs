namespace Transformation.Framework.Plan;

/// <summary>How one aspect changed between two days.</summary>
public enum AspectChangeKind
{
    /// <summary>It is not assessed on either day.</summary>
    Unknown = 1,

    /// <summary>It is assessed on the later day only: whether it rose or fell is unknown.</summary>
    NewlyAssessed = 2,

    /// <summary>It is assessed on the earlier day only.</summary>
    NoLongerKnown = 3,

    /// <summary>It is at a lower level on the later day.</summary>
    Lower = 4,

    /// <summary>It is at the same level on both days.</summary>
    Same = 5,

    /// <summary>It is at a higher level on the later day.</summary>
    Higher = 6,
}
