using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>Which outcomes of a rule the examples have shown, waivers aside.</summary>
/// <remarks>A rule never seen not met may be one that passes whatever is the case. Immutable; safe to share between threads.</remarks>
public sealed class RuleCoverage
{
    internal RuleCoverage(GateRule rule, HashSet<FindingOutcome> seen)
    {
        Rule = rule;
        Seen = [.. seen.Order()];
        ReadOnlySpan<FindingOutcome> all = [FindingOutcome.Met, FindingOutcome.NotMet, FindingOutcome.Unknown];
        var missing = ImmutableArray.CreateBuilder<FindingOutcome>();
        foreach (var outcome in all)
        {
            if (!seen.Contains(outcome))
            {
                missing.Add(outcome);
            }
        }

        if (rule.AppliesWhen is not null && !seen.Contains(FindingOutcome.NotApplicable))
        {
            missing.Add(FindingOutcome.NotApplicable);
        }

        Missing = missing.ToImmutable();
    }

    /// <summary>The rule.</summary>
    public GateRule Rule { get; }

    /// <summary>The outcomes it was seen to have, in order.</summary>
    public ImmutableArray<FindingOutcome> Seen { get; }

    /// <summary>The outcomes no example showed: of met, not met, unknown, and, if it does not apply to all, not applicable.</summary>
    public ImmutableArray<FindingOutcome> Missing { get; }
}
