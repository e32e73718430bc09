using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>What a gate finds about an initiative as at a date, and what it recommends.</summary>
/// <remarks>The same rule set, gate, facts and date always give the same assessment. Immutable; safe to share between threads.</remarks>
public sealed class GateAssessment
{
    private readonly Lazy<ImmutableArray<KeyElementSummary>> elements;
    private readonly Lazy<EvidenceBurden> burden;
    private readonly Lazy<ImmutableArray<ConditionOfApproval>> conditions;

    internal GateAssessment(RuleSet ruleSet, Gate gate, GateFacts facts, LocalDate asOf, ImmutableArray<Finding> findings)
    {
        RuleSet = ruleSet;
        Gate = gate;
        Facts = facts;
        AsOf = asOf;
        Findings = findings;
        var tally = default(FindingTally);
        foreach (var finding in findings)
        {
            tally.Add(finding.Rule.Severity, finding.Outcome);
        }

        Counts = tally.ToCounts();
        Decision = ruleSet.Decisions.Decide(Counts);
        elements = new(() => [.. RuleSet.Elements.Select(e => new KeyElementSummary(e, Findings))]);
        burden = new(() => new EvidenceBurden(Findings));
        conditions = new(() => ConditionsOfApproval.Of(this));
    }

    /// <summary>The rule set, in the version that was applied.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>The gate.</summary>
    public Gate Gate { get; }

    /// <summary>What was known about the initiative, with the answers of the host's predicates.</summary>
    public GateFacts Facts { get; }

    /// <summary>The date as at which facts, evidence, parameters and waivers were read.</summary>
    public LocalDate AsOf { get; }

    /// <summary>A finding for every rule of this gate, in order of key element, severity and identifier.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>How many findings there are by severity and outcome.</summary>
    public FindingCounts Counts { get; }

    /// <summary>What follows from those counts, with the row of the rule set's decision table that said so.</summary>
    public DecisionOutcome Decision { get; }

    /// <summary>What follows from the findings. The decision is the panel's.</summary>
    public Recommendation Recommendation => Decision.Recommendation;

    /// <summary>
    /// The findings that rows with this recommendation count, in order; empty when they count none. Not of the deciding row alone: where rules that are not met and rules that are unknown would each
    /// lead to conditions, both are to be put right.
    /// </summary>
    public IEnumerable<Finding> DecidedBy => Findings.Where(f => AgreeingRows.Any(row => IsCountedBy(row, f)));

    /// <summary>The rows that match the counts and give the same recommendation; the deciding one is among them.</summary>
    internal IEnumerable<DecisionRow> AgreeingRows => RuleSet.Decisions.Rows.Where(row => row.Recommendation == Recommendation && row.When.All(IsWithin));

    /// <summary>The key elements of the rule set, in order.</summary>
    public ImmutableArray<KeyElementSummary> Elements => elements.Value;

    /// <summary>How much evidence this gate asks of this initiative.</summary>
    public EvidenceBurden Burden => burden.Value;

    /// <summary>What must be done, by whom and by when, if the initiative proceeds with conditions; empty for every other recommendation.</summary>
    public ImmutableArray<ConditionOfApproval> Conditions => conditions.Value;

    /// <summary>Whether a row asks for findings such as this.</summary>
    internal static bool IsCountedBy(DecisionRow row, Finding finding) =>
        row.When.Any(r => r.AtLeast > 0 && r.Severity == finding.Rule.Severity && r.Outcome == finding.Outcome);

    private bool IsWithin(FindingCountRange range) => Counts[range.Severity, range.Outcome] is var count && count >= range.AtLeast && !(count > range.AtMost);
}
