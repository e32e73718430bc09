namespace Transformation.Framework.Core;

/// <summary>Why somebody at a meeting does not count towards the quorum, or not in full.</summary>
public enum DiscountReason
{
    /// <summary>The body has no such seat.</summary>
    UnknownSeat = 1,

    /// <summary>Others fill the seat already; where a member and a deputy came, the member counts.</summary>
    SeatAlreadyFilled = 2,

    /// <summary>The body accepts no deputies.</summary>
    DeputiesNotAllowed = 3,

    /// <summary>Deputies come by arrangement with the chair, and none is on record.</summary>
    DeputyNotArrangedWithChair = 4,

    /// <summary>The member speaks for a group, and which group the deputy comes from is not on record.</summary>
    DeputyGroupNotRecorded = 5,

    /// <summary>The member speaks for a group, and the deputy comes from another.</summary>
    DeputyFromAnotherGroup = 6,

    /// <summary>The deputy fills the seat but comes from another organisation, so nobody from the seat's own is there.</summary>
    DeputyFromAnotherOrganisation = 7,
}
