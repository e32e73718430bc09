namespace Transformation.Framework.Core;

/// <summary>Somebody at a meeting who does not count towards the quorum, or not in full.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Attendee">Who, by seat.</param>
/// <param name="Reason">Why.</param>
public sealed record DiscountedAttendee(Attendee Attendee, DiscountReason Reason)
{
    /// <summary>Whether the seat counts as filled all the same, and only its organisation is not represented.</summary>
    public bool FillsSeat => Reason == DiscountReason.DeputyFromAnotherOrganisation;
}
