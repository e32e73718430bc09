using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>Which seats are filled and which organisations are represented, counted as people are added.</summary>
/// <remarks>Seats are named by their place among the members. Not thread-safe.</remarks>
internal sealed class QuorumTally
{
    private readonly int[] filled;
    private readonly HashSet<OrganisationId> present;
    private readonly HashSet<string> roles;
    private readonly Dictionary<string, int> seatsOf;
    private readonly Dictionary<string, int> organisationsOf;

    internal QuorumTally(GovernanceBody body)
    {
        Members = body.Members;
        Totals = body.Totals;
        filled = new int[Members.Length];
        present = [];
        roles = new(StringComparer.Ordinal);
        seatsOf = new(StringComparer.Ordinal);
        organisationsOf = new(StringComparer.Ordinal);
    }

    private QuorumTally(QuorumTally other)
    {
        Members = other.Members;
        Totals = other.Totals;
        Seats = other.Seats;
        filled = [.. other.filled];
        present = [.. other.present];
        roles = new(other.roles, StringComparer.Ordinal);
        seatsOf = new(other.seatsOf, StringComparer.Ordinal);
        organisationsOf = new(other.organisationsOf, StringComparer.Ordinal);
    }

    internal ImmutableArray<BodyMember> Members { get; }

    internal MembershipTotals Totals { get; }

    /// <summary>How many seats are filled.</summary>
    internal int Seats { get; private set; }

    /// <summary>How many filled seats speak for a group.</summary>
    internal int SeatsOf(string group) => seatsOf.GetValueOrDefault(group);

    /// <summary>How many organisations are represented, of a group or of all.</summary>
    internal int Organisations(string? group) => group is null ? present.Count : organisationsOf.GetValueOrDefault(group);

    internal bool HasRole(string role) => roles.Contains(role);

    internal bool IsPresent(OrganisationId organisation) => present.Contains(organisation);

    /// <summary>How many more people a seat can take.</summary>
    internal int Free(int seat) => Members[seat].Count - filled[seat];

    internal bool IsFree(int seat) => Free(seat) > 0;

    /// <summary>Whether the member at a seat would represent an organisation that nobody represents yet.</summary>
    internal bool BringsOrganisation(int seat) => Members[seat].Organisation is { } organisation && !present.Contains(organisation);

    /// <summary>Whether one more member at a seat would change anything. A seat filled by a deputy from elsewhere still wants its own organisation.</summary>
    internal bool CanTake(int seat) => IsFree(seat) || BringsOrganisation(seat);

    /// <summary>This tally with one more member, in person, at a seat.</summary>
    internal QuorumTally With(int seat)
    {
        var tally = new QuorumTally(this);
        tally.Add(seat, fills: IsFree(seat), represents: true);
        return tally;
    }

    /// <summary>Adds somebody at a seat.</summary>
    /// <param name="seat">The seat.</param>
    /// <param name="fills">Whether one place of the seat is taken; it must be free.</param>
    /// <param name="represents">Whether the seat's organisation is represented by this.</param>
    internal void Add(int seat, bool fills, bool represents)
    {
        var member = Members[seat];
        if (fills)
        {
            filled[seat]++;
            Seats++;
            roles.UnionWith(member.Roles);
            if (member.Group is { } group)
            {
                seatsOf[group] = SeatsOf(group) + 1;
            }
        }

        if (represents && member.Organisation is { } organisation && present.Add(organisation))
        {
            foreach (var group in Totals.GroupsOf(organisation))
            {
                organisationsOf[group] = Organisations(group) + 1;
            }
        }
    }
}
