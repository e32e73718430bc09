using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>What must hold between the parts of a governance body.</summary>
internal static class GovernanceBodyChecks
{
    /// <param name="groups">The groups that could be read, with their paths.</param>
    /// <param name="members">The seats that could be read, with their paths.</param>
    /// <param name="quorum">The quorum.</param>
    /// <param name="problems">Where to report.</param>
    /// <param name="unreadGroups">Identifiers of groups that are there but could not be read: no reason to call a reference unknown.</param>
    /// <param name="isWhole">Whether everything could be read; if not, nothing is called impossible.</param>
    internal static void Run(
        ImmutableArray<Placed<BodyGroup>> groups,
        ImmutableArray<Placed<BodyMember>> members,
        QuorumRule quorum,
        ProblemCollector problems,
        IReadOnlySet<string>? unreadGroups = null,
        bool isWhole = true)
    {
        unreadGroups ??= FrozenSet<string>.Empty;
        UniqueIds.Check(groups.Select(static g => new Placed<string>(g.Path, g.Value.Id)), problems);
        UniqueIds.Check(members.Select(static m => new Placed<string>(m.Path, m.Value.Id)), problems);
        if (isWhole && members.IsEmpty)
        {
            problems.Add("$.members", ProblemCodes.Missing, "A body has at least one seat.");
        }

        var seats = members.Sum(static m => (long)m.Value.Count);
        if (seats > GovernanceBody.MaxSeats)
        {
            problems.Add("$.members", ProblemCodes.InvalidValue, FormattableString.Invariant($"There are {seats} seats; at most {GovernanceBody.MaxSeats} are accepted."));
            return;
        }

        var totals = new MembershipTotals([.. groups.Select(static g => g.Value)], [.. members.Select(static m => m.Value)], unreadGroups, isWhole);
        foreach (var here in members.Where(m => !totals.KnowsGroup(m.Value.Group)))
        {
            problems.Add(here.At("group"), ProblemCodes.UnknownReference, $"There is no group {here.Value.Group}.");
        }

        quorum.Check(totals, "$.quorum", problems);
    }
}
