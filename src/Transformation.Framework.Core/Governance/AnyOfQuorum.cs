using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>At least one of several rules is met.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AnyOfQuorum : QuorumRule
{
    /// <summary>Puts rules together.</summary>
    /// <param name="parts">The rules, at least one.</param>
    /// <exception cref="ArgumentException">There is no rule, rules stand within rules more than 10 levels deep, or there are more than 64 in all.</exception>
    public AnyOfQuorum(params IEnumerable<QuorumRule> parts) => Parts = QuorumParts.Check(parts, nameof(parts));

    /// <summary>The rules.</summary>
    public ImmutableArray<QuorumRule> Parts { get; }

    /// <inheritdoc />
    public bool Equals(AnyOfQuorum? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc />
    public override int GetHashCode() => QuorumParts.Hash(Parts, nameof(AnyOfQuorum));

    internal override ImmutableArray<QuorumRule> Inner => Parts;

    internal override void Check(MembershipTotals totals, string path, ProblemCollector problems) => QuorumParts.Check(Parts, totals, path, problems);

    internal override int Required(MembershipTotals totals) => 1;

    internal override int OutOf(MembershipTotals totals) => Parts.Length;

    internal override int Present(QuorumTally tally) => Parts.Count(p => p.IsMet(tally));

    internal override int Fewest(QuorumTally tally) => Parts.Min(p => p.Fewest(tally));

    internal override int Progress(QuorumTally tally, int seat) => IsMet(tally) ? 0 : Parts.Max(p => p.Progress(tally, seat));
}
