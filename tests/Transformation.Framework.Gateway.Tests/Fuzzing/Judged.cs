using NodaTime;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>Random facts put to a rule set through the fast path, and every outcome held against <see cref="Oracle"/>.</summary>
internal static class Judged
{
    internal static void AsTheOracle(RuleSet ruleSet, int seed, int times = 1)
    {
        var random = new Random(seed);
        var asOf = ruleSet.IsInForceOn(Examples.AsOf) ? Examples.AsOf : ruleSet.EffectiveFrom;
        var facts = new RandomFacts(random, asOf);
        foreach (var gate in ruleSet.Gates)
        {
            var dated = CompiledGate.Of(ruleSet, gate.Id).AsAt(asOf);
            var outcomes = new FindingOutcome[dated.Gate.Rules.Length];
            for (var i = 0; i < times; i++)
            {
                var known = facts.Of(ruleSet);
                var oracle = new Oracle(ruleSet, known, asOf);
                var recommendation = dated.Judge(dated.Prepare(known), outcomes);
                for (var rule = 0; rule < outcomes.Length; rule++)
                {
                    Assert.True(outcomes[rule] == oracle.Outcome(dated.Gate.Rules[rule]), $"{ruleSet.Id}, seed {seed}, {gate.Id}, {dated.Gate.Rules[rule].Id}: {outcomes[rule]}, not {oracle.Outcome(dated.Gate.Rules[rule])}.");
                }

                Assert.True(!ReferenceEquals(ruleSet.Decisions, DecisionTable.Standard) || recommendation == oracle.Recommend(gate.Id), $"{ruleSet.Id}, seed {seed}, {gate.Id}: {recommendation}.");
            }
        }
    }
}
