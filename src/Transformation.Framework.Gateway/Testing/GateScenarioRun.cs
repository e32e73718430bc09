using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Runs a suite.</summary>
internal static class GateScenarioRun
{
    internal static GateScenarioReport Of(GateScenarioSuite suite, RuleSet ruleSet, GatePredicates predicates)
    {
        var seen = ruleSet.Rules.ToDictionary(static r => r.Id, static _ => new HashSet<FindingOutcome>(), StringComparer.Ordinal);
        ImmutableArray<GateScenarioResult> results = [.. suite.Scenarios.Select(scenario => Run(scenario, ruleSet, predicates, seen))];
        return new(ruleSet, results, [.. ruleSet.Rules.Select(rule => new RuleCoverage(rule, seen[rule.Id]))]);
    }

    private static GateScenarioResult Run(GateScenario scenario, RuleSet ruleSet, GatePredicates predicates, Dictionary<string, HashSet<FindingOutcome>> seen)
    {
        GateAssessment assessment;
        try
        {
            assessment = GateAssessor.Assess(ruleSet, scenario.Gate, scenario.Facts, scenario.AsOf, predicates);
        }
        catch (Exception fault) when (fault is TransformationFrameworkException or ArgumentException)
        {
            return new(scenario, null, [$"could not be judged: {fault.Message}"]);
        }

        var found = new Dictionary<string, Finding>(StringComparer.Ordinal);
        foreach (var finding in assessment.Findings)
        {
            found.Add(finding.Rule.Id, finding);

            // What a waiver hides from the outcome was still seen.
            seen[finding.Rule.Id].Add(finding.Underlying);
        }

        return new(scenario, assessment, [.. Differences(scenario, assessment, found)]);
    }

    private static IEnumerable<string> Differences(GateScenario scenario, GateAssessment assessment, Dictionary<string, Finding> found)
    {
        foreach (var expected in scenario.Outcomes)
        {
            if (!found.TryGetValue(expected.Rule, out var finding))
            {
                yield return $"{expected.Rule}: expected {GatewayText.Of(expected.Outcome)}, but it is not asked at the gate {scenario.Gate}";
            }
            else if (finding.Outcome != expected.Outcome)
            {
                var readings = string.Join("; ", finding.Applicability.Concat(finding.Readings).Select(GatewayText.Of));
                yield return $"{expected.Rule}: expected {GatewayText.Of(expected.Outcome)}, found {GatewayText.Of(finding.Outcome)} ({readings})";
            }
        }

        if (scenario.Recommendation is { } wanted && wanted != assessment.Recommendation)
        {
            yield return $"recommendation: expected {GatewayText.Of(wanted)}, found {GatewayText.Of(assessment.Recommendation)}";
        }
    }
}
