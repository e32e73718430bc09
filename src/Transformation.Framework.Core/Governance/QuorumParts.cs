using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>What the two rules that hold other rules share.</summary>
internal static class QuorumParts
{
    internal static ImmutableArray<QuorumRule> Check(IEnumerable<QuorumRule> parts, string parameter)
    {
        ArgumentNullException.ThrowIfNull(parts, parameter);
        ImmutableArray<QuorumRule> all = [.. parts];
        if (all.IsEmpty || all.Contains(null!))
        {
            throw new ArgumentException("Name at least one rule.", parameter);
        }

        if (all.Max(Depth) >= QuorumRule.MaxDepth)
        {
            throw new ArgumentException(FormattableString.Invariant($"Rules stand within rules more than {QuorumRule.MaxDepth} levels deep."), parameter);
        }

        return all.Sum(Size) < QuorumRule.MaxRules
            ? all
            : throw new ArgumentException(FormattableString.Invariant($"There are more than {QuorumRule.MaxRules} rules."), parameter);
    }

    internal static void Check(ImmutableArray<QuorumRule> parts, MembershipTotals totals, string path, ProblemCollector problems)
    {
        foreach (var (i, part) in parts.Index())
        {
            part.Check(totals, FormattableString.Invariant($"{path}.parts[{i}]"), problems);
        }
    }

    /// <summary>How many rules a rule holds, itself included.</summary>
    internal static int Size(QuorumRule rule) => 1 + rule.Inner.Sum(Size);

    internal static int Hash(ImmutableArray<QuorumRule> parts, string kind) => parts.Aggregate(StringComparer.Ordinal.GetHashCode(kind), HashCode.Combine);

    private static int Depth(QuorumRule rule) => 1 + (rule.Inner.IsEmpty ? 0 : rule.Inner.Max(Depth));
}
