using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>Every one of several rules is met.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AllOfQuorum : QuorumRule
{
    /// <summary>Puts rules together.</summary>
    /// <param name="parts">The rules, at least one.</param>
    /// <exception cref="ArgumentException">There is no rule, rules stand within rules more than 10 levels deep, or there are more than 64 in all.</exception>
    public AllOfQuorum(params IEnumerable<QuorumRule> parts) => Parts = QuorumParts.Check(parts, nameof(parts));

    /// <summary>The rules.</summary>
    public ImmutableArray<QuorumRule> Parts { get; }

    /// <inheritdoc />
    public bool Equals(AllOfQuorum? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc />
    public override int GetHashCode() => QuorumParts.Hash(Parts, nameof(AllOfQuorum));

    internal override ImmutableArray<QuorumRule> Inner => Parts;

    internal override void Check(MembershipTotals totals, string path, ProblemCollector problems) => QuorumParts.Check(Parts, totals, path, problems);

    internal override int Required(MembershipTotals totals) => Parts.Length;

    internal override int OutOf(MembershipTotals totals) => Parts.Length;

    internal override int Present(QuorumTally tally) => Parts.Count(p => p.IsMet(tally));

    internal override int Fewest(QuorumTally tally) => Parts.Max(p => p.Fewest(tally));

    internal override int Progress(QuorumTally tally, int seat) => Parts.Sum(p => p.Progress(tally, seat));

    /// <summary>Each unmet part needs one of its own seats: the part with fewest to choose from says most.</summary>
    internal override List<int> Needed(QuorumTally tally, IReadOnlyList<int> seats) =>
        Parts.Where(p => !p.IsMet(tally)).Select(p => p.Needed(tally, seats)).MinBy(static s => s.Count) ?? [];
}
