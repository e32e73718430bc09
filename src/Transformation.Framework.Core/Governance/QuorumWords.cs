namespace Transformation.Framework.Core;

/// <summary>The sentences about one body's quorum.</summary>
/// <param name="body">The body.</param>
/// <param name="organisationName">Gives the name of an organisation.</param>
internal sealed class QuorumWords(GovernanceBody body, Func<OrganisationId, string> organisationName)
{
    internal string Rule(QuorumRuleResult result)
    {
        var line = $"{(result.IsMet ? "Met" : "Not met")}: {Demand(result)}.";
        if (result.IsMet || !result.Parts.IsEmpty)
        {
            return line;
        }

        return result.Rule is OrganisationsQuorum
            ? $"{line} Absent: {Join(result.AbsentOrganisations.Select(organisationName))}."
            : $"{line} Could help: {Join(result.CouldHelp.Select(Seat))}.";
    }

    internal string Remedy(QuorumRemedy remedy)
    {
        var example = Join(remedy.Example.GroupBy(static m => m.Id, StringComparer.Ordinal).Select(
            g => g.Count() == 1 ? Seat(g.First()) : FormattableString.Invariant($"{g.Count()} × {Seat(g.First())}")));
        return (remedy.IsSmallest, remedy.AtLeast) switch
        {
            (true, 1) => $"One more attendee would make it quorate, for example: {example}.",
            (true, var n) => FormattableString.Invariant($"{n} more attendees would make it quorate, and no fewer, for example: {example}."),
            (false, var n) => FormattableString.Invariant(
                $"At least {n} more attendees are needed; these {remedy.Example.Length} would do, though a smaller set may exist: {example}."),
        };
    }

    internal string Discounted(DiscountedAttendee discounted)
    {
        var (attendee, deputy) = (discounted.Attendee, discounted.Attendee.Deputy);
        var seat = body.TryFindMember(attendee.Seat, out var member) ? Seat(member) : attendee.Seat;
        var who = deputy is null ? seat : $"deputy for {seat}";
        return discounted.Reason switch
        {
            DiscountReason.UnknownSeat => $"Not counted: {who}; there is no such seat.",
            DiscountReason.SeatAlreadyFilled => $"Not counted: {who}; the seat is filled already.",
            DiscountReason.DeputiesNotAllowed => $"Not counted: {who}; deputies are not accepted.",
            DiscountReason.DeputyNotArrangedWithChair => $"Not counted: {who}; no arrangement with the chair is on record.",
            DiscountReason.DeputyGroupNotRecorded => $"Not counted: {who}; it is not on record that the deputy comes from the same group ({Group(member!.Group!)}).",
            DiscountReason.DeputyFromAnotherGroup => $"Not counted: {who}; the deputy comes from {Group(deputy!.Group!)}, the member speaks for {Group(member!.Group!)}.",
            DiscountReason.DeputyFromAnotherOrganisation =>
                $"Counted for the seat only: {who}; the deputy comes from {organisationName(deputy!.Organisation!.Value)}, so nobody from {organisationName(member!.Organisation!.Value)} is there by this.",
            _ => throw new ArgumentOutOfRangeException(nameof(discounted)),
        };
    }

    private string Demand(QuorumRuleResult result) => result.Rule switch
    {
        OrganisationsQuorum { Group: null } => Count(result, "organisations represented"),
        OrganisationsQuorum { Group: { } group } => $"{Count(result, "organisations represented")} ({Group(group)})",
        GroupSeatsQuorum { Group: var group } => $"{Count(result, "seats filled")} ({Group(group)})",
        MembershipShareQuorum share => FormattableString.Invariant(
            $"{Count(result, "seats filled")} ({share.Numerator}/{share.Denominator} of the membership{(result.OutOf * share.Numerator % share.Denominator == 0 ? "" : ", rounded up")})"),
        RoleQuorum { Roles: [var role] } => $"the holder of the role {role} is needed",
        RoleQuorum { Roles: var roles } => $"a holder of one of the roles {string.Join(", ", roles)} is needed",
        AllOfQuorum => FormattableString.Invariant($"{result.Present} of {result.OutOf} rules met, all are needed"),
        AnyOfQuorum => FormattableString.Invariant($"{result.Present} of {result.OutOf} rules met, one is needed"),
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    private static string Count(QuorumRuleResult result, string what) =>
        FormattableString.Invariant($"{result.Present} of {result.OutOf} {what}, {result.Required} needed");

    private string Group(string id) => body.TryFindGroup(id, out var group) ? group.Title : id;

    private string Seat(BodyMember member) => member.Organisation is { } organisation ? $"{member.Title} ({organisationName(organisation)})" : member.Title;

    private static string Join(IEnumerable<string> items) => string.Join("; ", items) is { Length: > 0 } text ? text : "nobody";
}
