using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>Which findings stand in the way of proceeding, by a decision table.</summary>
internal sealed class Blocking
{
    private readonly HashSet<(RuleSeverity, FindingOutcome)> pairs;

    internal Blocking(DecisionTable table)
    {
        var ranges = table.Rows.Where(static r => r.Recommendation != Recommendation.Proceed).SelectMany(static r => r.When).ToList();
        pairs = [.. ranges.Where(static r => r.AtLeast > 0 && r.Outcome is FindingOutcome.NotMet or FindingOutcome.Unknown).Select(static r => (r.Severity, r.Outcome))];
        IsSimple = table.HitPolicy != HitPolicy.Unique && table.Rows.All(static r => r.Recommendation == Recommendation.Proceed
            ? r.When.IsEmpty
            : r.When is [{ AtLeast: 1, AtMost: null, Outcome: FindingOutcome.NotMet or FindingOutcome.Unknown }]);
    }

    /// <summary>Whether the table says exactly this: proceed, unless there is any finding that stands in the way. Otherwise it may let some of them stay.</summary>
    internal bool IsSimple { get; }

    internal bool StandsInTheWay(RuleSeverity severity, FindingOutcome outcome) => pairs.Contains((severity, outcome));

    /// <summary>The underlying outcomes that a rule may have: those that do not stand in the way, and of a rule that is met, met only, so that nothing is broken to mend something else.</summary>
    internal ImmutableHashSet<FindingOutcome> Allowed(Finding finding, bool isWaived) => finding.Outcome == FindingOutcome.Met
        ? [FindingOutcome.Met]
        : [.. new[] { FindingOutcome.Met, FindingOutcome.NotMet, FindingOutcome.Unknown, FindingOutcome.NotApplicable }.Where(o => isWaived || !StandsInTheWay(finding.Rule.Severity, o))];
}
