using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>Puts those who came into the seats: who counts, who does not, and why.</summary>
internal static class Seating
{
    internal static (QuorumTally Tally, ImmutableArray<DiscountedAttendee> Discounted) Of(GovernanceBody body, Attendance attendance)
    {
        var tally = new QuorumTally(body);
        var discounted = new List<DiscountedAttendee>();

        // Members first, then deputies from the seat's own organisation, then others: whoever else came cannot keep a better one out of the seat.
        foreach (var attendee in attendance.Attendees.OrderBy(a => Rank(body, a)))
        {
            if (body.IndexOf(attendee.Seat) is not { } seat)
            {
                discounted.Add(new(attendee, DiscountReason.UnknownSeat));
                continue;
            }

            var objection = Objection(body, tally, seat, attendee);
            if (objection is { } reason)
            {
                discounted.Add(new(attendee, reason));
            }

            if (objection is null or DiscountReason.DeputyFromAnotherOrganisation)
            {
                tally.Add(seat, fills: true, represents: objection is null);
            }
        }

        return (tally, [.. discounted.OrderBy(static d => d.Attendee.Seat, StringComparer.Ordinal)]);
    }

    private static int Rank(GovernanceBody body, Attendee attendee) =>
        attendee.Deputy is not { } deputy ? 0
        : body.TryFindMember(attendee.Seat, out var member) && IsFromElsewhere(member, deputy) ? 2
        : 1;

    private static DiscountReason? Objection(GovernanceBody body, QuorumTally tally, int seat, Attendee attendee)
    {
        var member = body.Members[seat];
        var deputy = attendee.Deputy;
        return body.Deputies switch
        {
            _ when deputy is null => tally.IsFree(seat) ? null : DiscountReason.SeatAlreadyFilled,
            DeputyPolicy.None => DiscountReason.DeputiesNotAllowed,
            DeputyPolicy.ByArrangementWithChair when !deputy.IsArrangedWithChair => DiscountReason.DeputyNotArrangedWithChair,
            DeputyPolicy.FromSameGroup when member.Group is not null && deputy.Group is null => DiscountReason.DeputyGroupNotRecorded,
            DeputyPolicy.FromSameGroup when member.Group is not null && deputy.Group != member.Group => DiscountReason.DeputyFromAnotherGroup,
            _ when !tally.IsFree(seat) => DiscountReason.SeatAlreadyFilled,
            _ when IsFromElsewhere(member, deputy) => DiscountReason.DeputyFromAnotherOrganisation,
            _ => null,
        };
    }

    private static bool IsFromElsewhere(BodyMember member, Deputy deputy) =>
        member.Organisation is { } own && deputy.Organisation is { } other && own != other;
}
