namespace Transformation.Framework.Plan;

/// <summary>What is amiss with a compact.</summary>
public enum CompactFindingKind
{
    /// <summary>No version is in force.</summary>
    NoVersionInForce = 1,

    /// <summary>Fewer than two of those who take part have signed the version in force, so nobody is bound to anybody.</summary>
    FewerThanTwoSigned = 2,

    /// <summary>No commitment of the version in force binds one of the sides.</summary>
    SideGivesNothing = 3,

    /// <summary>Nobody who takes part on one of the sides has signed the version in force.</summary>
    SideHasNotSigned = 4,

    /// <summary>A party has not signed.</summary>
    NotSigned = 5,

    /// <summary>A party has signed an earlier version only.</summary>
    SignedEarlierVersionOnly = 6,

    /// <summary>A party has withdrawn its signature.</summary>
    SignatureWithdrawn = 7,

    /// <summary>A party is asked for nothing.</summary>
    GivesNothing = 8,

    /// <summary>A party is promised nothing by anybody who takes part.</summary>
    GetsNothing = 9,

    /// <summary>A party is promised something, but nobody bound by it has signed.</summary>
    NothingPromisedIsSigned = 10,

    /// <summary>No date has been set for the next review.</summary>
    NoReviewDate = 11,

    /// <summary>A review is overdue.</summary>
    ReviewOverdue = 12,
}
