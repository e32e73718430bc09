using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>What there is to count in the membership of a body when everybody is present.</summary>
internal sealed class MembershipTotals
{
    private readonly FrozenSet<string> groups;
    private readonly FrozenSet<string> roles;
    private readonly FrozenDictionary<string, int> seatsOf;
    private readonly FrozenDictionary<string, int> organisationsOf;
    private readonly FrozenDictionary<OrganisationId, ImmutableArray<string>> groupsOf;

    /// <param name="groups">The groups that could be read.</param>
    /// <param name="members">The members that could be read.</param>
    /// <param name="unreadGroups">Identifiers of groups that are there but could not be read.</param>
    /// <param name="isWhole">Whether every group and member could be read; if not, nothing is called impossible.</param>
    internal MembershipTotals(IReadOnlyCollection<BodyGroup> groups, IReadOnlyCollection<BodyMember> members, IEnumerable<string> unreadGroups, bool isWhole)
    {
        IsWhole = isWhole;
        Seats = members.Sum(static m => m.Count);
        this.groups = groups.Select(static g => g.Id).Concat(unreadGroups).ToFrozenSet(StringComparer.Ordinal);
        roles = members.SelectMany(static m => m.Roles).ToFrozenSet(StringComparer.Ordinal);
        seatsOf = members.Where(static m => m.Group is not null)
            .GroupBy(static m => m.Group!, static m => m.Count, StringComparer.Ordinal)
            .ToFrozenDictionary(static g => g.Key, static g => g.Sum(), StringComparer.Ordinal);

        var groupsByOrganisation = groups.SelectMany(static g => g.Organisations.Select(o => (Organisation: o, g.Id))).ToLookup(static x => x.Organisation, static x => x.Id);
        groupsOf = members.Where(static m => m.Organisation is not null)
            .Select(static m => m.Organisation!.Value)
            .Distinct()
            .ToFrozenDictionary(static o => o, o => groupsByOrganisation[o].Distinct(StringComparer.Ordinal).ToImmutableArray());
        organisationsOf = groupsOf.Values.SelectMany(static g => g).CountBy(static g => g, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
    }

    internal bool IsWhole { get; }

    /// <summary>How many seats there are.</summary>
    internal int Seats { get; }

    /// <summary>How many seats speak for a group.</summary>
    internal int SeatsOf(string group) => seatsOf.GetValueOrDefault(group);

    /// <summary>How many organisations have a seat, of a group or of all.</summary>
    internal int Organisations(string? group) => group is null ? groupsOf.Count : organisationsOf.GetValueOrDefault(group);

    /// <summary>The groups of an organisation that has a seat.</summary>
    internal ImmutableArray<string> GroupsOf(OrganisationId organisation) => groupsOf[organisation];

    internal bool IsInGroup(OrganisationId organisation, string? group) => group is null || groupsOf[organisation].Contains(group, StringComparer.Ordinal);

    internal bool HasRole(string role) => roles.Contains(role);

    internal bool KnowsGroup(string? group) => group is null || groups.Contains(group);

    /// <summary>Reports a group that a rule names but the body does not have.</summary>
    internal bool KnowsGroup(string? group, string path, ProblemCollector problems)
    {
        if (!KnowsGroup(group))
        {
            problems.Add($"{path}.group", ProblemCodes.UnknownReference, $"There is no group {group}.");
            return false;
        }

        return true;
    }
}
