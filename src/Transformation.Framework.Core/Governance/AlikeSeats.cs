using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>Tells which seats make no difference to each other as far as a quorum can see.</summary>
/// <remarks>
/// Two seats are alike when they have the same group, roles and free places, and their organisations could be exchanged: both or neither
/// represented, in the same groups, with seats that pair off alike. Then exchanging the organisations turns any set of attendees with one into an equally good set with the other.
/// </remarks>
internal sealed class AlikeSeats
{
    private readonly GovernanceBody body;
    private readonly ILookup<OrganisationId, int> seatsOf;
    private readonly string[] kinds;

    internal AlikeSeats(GovernanceBody body)
    {
        this.body = body;
        seatsOf = body.Members.Index()
            .Where(static m => m.Item.Organisation is not null)
            .ToLookup(static m => m.Item.Organisation!.Value, static m => m.Index);
        kinds = [.. body.Members.Select(static m => $"{m.Group}|{string.Join(',', m.Roles.Order(StringComparer.Ordinal))}")];
    }

    /// <summary>Sorts seats into classes of alike ones; first come, first named.</summary>
    internal List<List<int>> Classes(QuorumTally tally, IEnumerable<int> seats, ImmutableHashSet<int> closed)
    {
        var organisations = new Dictionary<OrganisationId, string>();
        var classes = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var ordered = new List<List<int>>();
        foreach (var seat in seats)
        {
            var key = $"{Kind(tally, seat, closed)}@{Organisation(seat)}";
            if (!classes.TryGetValue(key, out var members))
            {
                ordered.Add(classes[key] = members = []);
            }

            members.Add(seat);
        }

        return ordered;

        string Organisation(int seat)
        {
            if (body.Members[seat].Organisation is not { } organisation)
            {
                return "";
            }

            return organisations.TryGetValue(organisation, out var known)
                ? known
                : organisations[organisation] = Describe(organisation, tally, closed);
        }
    }

    private string Describe(OrganisationId organisation, QuorumTally tally, ImmutableHashSet<int> closed)
    {
        var groups = body.Totals.GroupsOf(organisation).Order(StringComparer.Ordinal);
        var seats = seatsOf[organisation].Select(seat => Kind(tally, seat, closed)).Order(StringComparer.Ordinal);
        return $"{tally.IsPresent(organisation)}({string.Join(',', groups)})[{string.Join(';', seats)}]";
    }

    private string Kind(QuorumTally tally, int seat, ImmutableHashSet<int> closed) =>
        FormattableString.Invariant($"{kinds[seat]}|{tally.Free(seat)}{(closed.Contains(seat) ? "x" : "")}");
}
