using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Judges initiatives by the rules of a gate.</summary>
public static class GateAssessor
{
    /// <summary>Judges an initiative.</summary>
    /// <remarks>
    /// A pure function: time in proportion to the questions of the gate's rules and the evidence that answers them. Facts and evidence that no rule asks for are left alone.
    /// </remarks>
    /// <param name="ruleSet">The rules.</param>
    /// <param name="gate">One of their gates.</param>
    /// <param name="facts">What is known about the initiative.</param>
    /// <param name="asOf">The date: later evidence is not seen, and evidence ages up to it.</param>
    /// <exception cref="RuleSetNotInForceException">The rule set is not in force on <paramref name="asOf"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="gate"/> is not a gate of the rule set.</exception>
    /// <exception cref="InvalidDocumentException">Facts are of another kind than the rule set declares: a fault of the host's, so never a finding. All of them are listed.</exception>
    public static GateAssessment Assess(RuleSet ruleSet, LifecycleStage gate, GateFacts facts, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(facts);
        if (!ruleSet.Gates.Contains(gate))
        {
            throw new ArgumentException($"The rule set {ruleSet.Id} has no gate at {gate}: it has {string.Join(", ", ruleSet.Gates)}.", nameof(gate));
        }

        if (!ruleSet.IsInForceOn(asOf))
        {
            throw new RuleSetNotInForceException(ruleSet, asOf);
        }

        CheckKinds(ruleSet, facts);
        var reader = new ConditionReader(facts, asOf, ruleSet.InputsById);
        return new GateAssessment(ruleSet, gate, facts, asOf, [.. InOrder(ruleSet.RulesAt(gate)).Select(rule => Judge(rule, facts, reader))]);
    }

    private static IEnumerable<GateRule> InOrder(ImmutableArray<GateRule> rules) =>
        rules.OrderBy(static r => r.Element).ThenBy(static r => r.Severity).ThenBy(static r => r.Id, StringComparer.Ordinal);

    private static Finding Judge(GateRule rule, GateFacts facts, ConditionReader reader)
    {
        if (!rule.AppliesTo(facts.Scale))
        {
            return new Finding(rule, FindingOutcome.NotApplicable, [], []);
        }

        var result = reader.Read(rule.Condition);
        var outcome = result.Answer switch
        {
            Truth.True => FindingOutcome.Met,
            Truth.False => FindingOutcome.NotMet,
            _ => FindingOutcome.Unknown,
        };
        return new Finding(rule, outcome, result.Readings(), result.Missing());
    }

    private static void CheckKinds(RuleSet ruleSet, GateFacts facts)
    {
        var problems = new ProblemCollector();
        foreach (var (i, fact) in facts.Facts.Index())
        {
            if (ruleSet.InputsById.TryGetValue(fact.Id, out var input) && input.Kind != fact.Kind)
            {
                problems.Add(
                    FormattableString.Invariant($"$.facts[{i}]"), ProblemCodes.WrongType, $"{fact.Id} is given as {fact.Kind}, but {ruleSet.Id} asks for it as {input.Kind}.");
            }
        }

        foreach (var (i, item) in facts.Evidence.Index())
        {
            if (ruleSet.InputsById.TryGetValue(item.Type, out var input) && input.Kind != InputKind.Evidence)
            {
                problems.Add(
                    FormattableString.Invariant($"$.evidence[{i}]"), ProblemCodes.WrongType, $"{item.Type} is given as evidence, but {ruleSet.Id} asks for it as {input.Kind}.");
            }
        }

        if (!problems.IsEmpty)
        {
            throw new InvalidDocumentException($"facts about {facts.Initiative}", problems.ToImmutable());
        }
    }
}
