using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Transformation.Framework.Core.Tests.Governance;

/// <summary>Small bodies with every kind of rule, and attendances that mix members, deputies of all sorts, and strangers.</summary>
internal static class GovernanceGen
{
    private static readonly LocalDate Day = new(2024, 9, 26);
    private static readonly OrganisationId[] Organisations = [.. Enumerable.Range(1, 4).Select(static i => OrganisationId.Local($"o{i}"))];

    internal static Gen<GovernanceBody> Body { get; } =
        from groupA in Some(Organisations)
        from groupB in Some(Organisations)
        from count in Gen.Choose(1, 6)
        from members in Gen.CollectToArray(Enumerable.Range(0, count), Member)
        from rule in Rule(2)
        from policy in Gen.Elements(DeputyPolicy.None, DeputyPolicy.ByArrangementWithChair, DeputyPolicy.FromSameGroup)
        let body = GovernanceBody.Create(
            GovernanceBodyId.From("b"),
            "Board",
            SystemLevel.System,
            [new BodyGroup("a", "group A", groupA), new BodyGroup("b", "group B", groupB)],
            members,
            rule,
            policy)
        where body.IsValid
        select body.Value;

    internal static Gen<(GovernanceBody Body, Attendance Attendance)> Meeting { get; } =
        from body in Body
        from count in Gen.Choose(0, 6)
        from attendees in Gen.ArrayOf(Attendee(body), count)
        select (body, new Attendance(body.Id, Day, attendees));

    internal static Gen<Attendee> Attendee(GovernanceBody body) =>
        from seat in Gen.Elements(body.Members.Select(static m => m.Id).Append("stranger"))
        from isDeputy in Gen.Elements(true, false)
        from organisation in Gen.Elements(Organisations.Select(static o => (OrganisationId?)o).Append(null))
        from @group in Gen.Elements("a", "b", null)
        from arranged in Gen.Elements(true, false)
        select new Attendee(seat, isDeputy ? new Deputy(organisation, @group, arranged) : null);

    internal static Gen<QuorumRule> Rule(int depth) =>
        depth == 0
            ? Simple
            : from kind in Gen.Choose(0, 3)
              from count in Gen.Choose(1, 3)
              from parts in Gen.ArrayOf(Rule(depth - 1), count)
              from simple in Simple
              select kind switch { 0 => new AllOfQuorum(parts), 1 => new AnyOfQuorum(parts), _ => simple };

    private static Gen<QuorumRule> Simple =>
        from kind in Gen.Choose(0, 3)
        from minimum in Gen.Choose(1, 3)
        from denominator in Gen.Choose(3, 6)
        from @group in Gen.Elements("a", "b")
        from isOfAll in Gen.Elements(true, false)
        from roles in Gen.Elements<string[]>(["r"], ["s"], ["s", "r"])
        select kind switch
        {
            0 => new OrganisationsQuorum(minimum, isOfAll ? null : @group),
            1 => new MembershipShareQuorum(minimum, denominator),
            2 => new RoleQuorum(roles),
            _ => (QuorumRule)new GroupSeatsQuorum(minimum, @group),
        };

    private static Gen<BodyMember> Member(int index) =>
        from organisation in Gen.Elements(Organisations.Select(static o => (OrganisationId?)o).Append(null))
        from @group in Gen.Elements("a", "b", null)
        from roles in Gen.Elements<string[]>([], [], ["r"], ["s"], ["r", "s"])
        from count in Gen.Elements(1, 1, 1, 2)
        select new BodyMember($"m{index}", $"Member {index}", organisation, @group, roles, count);

    private static Gen<OrganisationId[]> Some(OrganisationId[] all) =>
        from chosen in Gen.ArrayOf(Gen.Elements(true, false), all.Length)
        select all.Where((_, i) => chosen[i]).ToArray();
}
