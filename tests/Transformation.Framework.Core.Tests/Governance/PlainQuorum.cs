namespace Transformation.Framework.Core.Tests.Governance;

/// <summary>The definition of a quorum, spelt out without regard to speed: what the library is held against.</summary>
internal static class PlainQuorum
{
    internal static bool IsQuorate(GovernanceBody body, IEnumerable<Attendee> attendees)
    {
        var seated = body.Members
            .SelectMany(member => attendees
                .Where(a => a.Seat == member.Id && IsAccepted(body, member, a))
                .Select(a => (Member: member, ForOrganisation: a.Deputy?.Organisation is not { } from || from == member.Organisation))
                .OrderByDescending(static s => s.ForOrganisation)
                .Take(member.Count))
            .ToList();
        return IsMet(body.Quorum);

        bool IsMet(QuorumRule rule) => rule switch
        {
            OrganisationsQuorum r => seated.Where(static s => s.ForOrganisation && s.Member.Organisation is not null)
                .Select(static s => s.Member.Organisation!.Value)
                .Distinct()
                .Count(o => r.Group is null || body.Groups.Single(g => g.Id == r.Group).Organisations.Contains(o)) >= r.Minimum,
            MembershipShareQuorum r => seated.Count * r.Denominator >= r.Numerator * body.Members.Sum(static m => m.Count),
            RoleQuorum r => seated.Any(s => s.Member.Roles.Intersect(r.Roles).Any()),
            GroupSeatsQuorum r => seated.Count(s => s.Member.Group == r.Group) >= r.Minimum,
            AllOfQuorum r => r.Parts.All(IsMet),
            AnyOfQuorum r => r.Parts.Any(IsMet),
            _ => throw new InvalidOperationException(rule.ToString()),
        };
    }

    /// <summary>The size of the smallest set of members that makes a meeting quorate, by trying every set.</summary>
    internal static int SmallestRemedy(GovernanceBody body, IEnumerable<Attendee> attendees)
    {
        var places = body.Members.SelectMany(static m => Enumerable.Repeat(new Attendee(m.Id), m.Count)).ToArray();
        return Enumerable.Range(0, 1 << places.Length)
            .Where(set => IsQuorate(body, attendees.Concat(places.Where((_, i) => (set >> i & 1) == 1))))
            .Min(static set => int.PopCount(set));
    }

    private static bool IsAccepted(GovernanceBody body, BodyMember member, Attendee attendee) =>
        attendee.Deputy is not { } deputy || body.Deputies switch
        {
            DeputyPolicy.ByArrangementWithChair => deputy.IsArrangedWithChair,
            DeputyPolicy.FromSameGroup => member.Group is null || member.Group == deputy.Group,
            _ => false,
        };
}
