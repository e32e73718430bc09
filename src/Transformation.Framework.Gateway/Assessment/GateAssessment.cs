using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>What a gate finds about an initiative as at a date, and what it recommends.</summary>
/// <remarks>The same rule set, gate, facts and date always give the same assessment. Immutable; safe to share between threads.</remarks>
public sealed class GateAssessment
{
    // Worked out when first asked for. Two threads that ask at once may both work it out; they get the same.
    private ImmutableArray<KeyElementSummary> elements;
    private EvidenceBurden? burden;
    private ImmutableArray<ConditionOfApproval> conditions;

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
    public ImmutableArray<KeyElementSummary> Elements => elements.IsDefault ? elements = Summaries() : elements;

    /// <summary>How much evidence this gate asks of this initiative.</summary>
    public EvidenceBurden Burden => burden ??= new EvidenceBurden(Findings);

    /// <summary>What must be done, by whom and by when, if the initiative proceeds with conditions; empty for every other recommendation.</summary>
    public ImmutableArray<ConditionOfApproval> Conditions => conditions.IsDefault ? conditions = ConditionsOfApproval.Of(this) : conditions;

    /// <summary>Whether a row asks for findings such as this.</summary>
    internal static bool IsCountedBy(DecisionRow row, Finding finding) =>
        row.When.Any(r => r.AtLeast > 0 && r.Severity == finding.Rule.Severity && r.Outcome == finding.Outcome);

    private bool IsWithin(FindingCountRange range) => Counts[range.Severity, range.Outcome] is var count && count >= range.AtLeast && !(count > range.AtMost);

    /// <summary>Findings stand in the order of the key elements, so that each has its own in one piece.</summary>
    private ImmutableArray<KeyElementSummary> Summaries()
    {
        var summaries = ImmutableArray.CreateBuilder<KeyElementSummary>(RuleSet.Elements.Length);
        var start = 0;
        foreach (var element in RuleSet.Elements)
        {
            var end = start;
            while (end < Findings.Length && Findings[end].Rule.Element == element.Id)
            {
                end++;
            }

            summaries.Add(new KeyElementSummary(element, Findings.AsSpan()[start..end]));
            start = end;
        }

        return summaries.MoveToImmutable();
    }
}
