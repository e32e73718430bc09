using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>Somebody who holds one of certain named roles is present: "the Senior Responsible Officer or the Programme Director".</summary>
/// <remarks>
/// A deputy who counts fills the seat with its roles. Order of the roles does not matter, and they are kept sorted. Immutable; safe to share between threads.
/// </remarks>
public sealed record RoleQuorum : QuorumRule
{
    /// <summary>States the rule.</summary>
    /// <param name="roles">The roles, at least one: any of them will do.</param>
    /// <exception cref="ArgumentException">There is no role, one is given twice, or one is not an identifier.</exception>
    public RoleQuorum(params IEnumerable<string> roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        Roles = Distinct(roles, nameof(roles)).Sort(StringComparer.Ordinal);
        if (Roles.IsEmpty)
        {
            throw new ArgumentException("Name at least one role.", nameof(roles));
        }
    }

    /// <summary>The roles, any of which will do.</summary>
    public ImmutableArray<string> Roles { get; }

    /// <inheritdoc />
    public bool Equals(RoleQuorum? other) => other is not null && Roles.SequenceEqual(other.Roles, StringComparer.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => Roles.Aggregate(Roles.Length, static (hash, role) => HashCode.Combine(hash, role));

    internal static ImmutableArray<string> Distinct(IEnumerable<string> roles, string parameter)
    {
        ImmutableArray<string> all = [.. roles.Select(r => IdentifierText.Check(r, "a role identifier", parameter))];
        return all.GroupBy(static r => r, StringComparer.Ordinal).FirstOrDefault(static g => g.Skip(1).Any()) is { } twice
            ? throw new ArgumentException($"{twice.Key} is given twice.", parameter)
            : all;
    }

    internal override void Check(MembershipTotals totals, string path, ProblemCollector problems)
    {
        foreach (var (i, role) in Roles.Index().Where(r => totals.IsWhole && !totals.HasRole(r.Item)))
        {
            problems.Add(FormattableString.Invariant($"{path}.roles[{i}]"), ProblemCodes.UnknownReference, $"No member holds the role {role}.");
        }
    }

    internal override int Required(MembershipTotals totals) => 1;

    internal override int OutOf(MembershipTotals totals) => 1;

    internal override int Present(QuorumTally tally) => Roles.Any(tally.HasRole) ? 1 : 0;

    internal override int Progress(QuorumTally tally, int seat) =>
        ProgressIf(tally.IsFree(seat) && tally.Members[seat].Roles.Any(r => Roles.Contains(r)), tally);
}
