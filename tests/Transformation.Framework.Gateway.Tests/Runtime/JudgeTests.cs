using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>The three ways to judge are one: with an explanation, without, and over a host's own objects; and all agree with <see cref="Oracle"/>.</summary>
public sealed class JudgeTests
{
    [Property(MaxTest = 500)]
    public Property Assess_AnyRuleSetAndFacts_FindsWhatTheOracleFinds() =>
        Prop.ForAll(Generators.RuleSets.ToArbitrary(), Generators.Facts.ToArbitrary(), static (ruleSet, facts) =>
        {
            var assessment = Examples.Assess(ruleSet, facts);
            var oracle = new Oracle(ruleSet, facts, Examples.AsOf);
            return assessment.Findings.All(f => f.Outcome == oracle.Outcome(f.Rule) && f.Underlying == oracle.Underlying(f.Rule))
                && assessment.Recommendation == oracle.Recommend(Examples.Design);
        });

    [Property(MaxTest = 300)]
    public Property Judge_OfPreparedFacts_IsWhatAssessFinds() =>
        Prop.ForAll(Generators.RuleSets.ToArbitrary(), Generators.Facts.ToArbitrary(), static (ruleSet, facts) =>
        {
            var gate = CompiledGate.Of(ruleSet, Examples.Design).AsAt(Examples.AsOf);
            var outcomes = new FindingOutcome[gate.Gate.Rules.Length];
            var recommendation = gate.Judge(gate.Prepare(facts), outcomes);
            var assessment = gate.Assess(facts, Examples.Predicates);
            return recommendation == assessment.Recommendation
                && recommendation == gate.Judge(gate.Prepare(facts), [])
                && outcomes.SequenceEqual(assessment.Findings.Select(static f => f.Outcome))
                && gate.Gate.Rules.SequenceEqual(assessment.Findings.Select(static f => f.Rule));
        });

    [Property(MaxTest = 300)]
    public Property Judge_OfAHostsObject_IsWhatAssessFindsOfItsFacts() =>
        Prop.ForAll(Generators.RuleSets.ToArbitrary(), Generators.Facts.ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), static (ruleSet, facts, withWaivers) =>
        {
            var host = new Host(facts, Examples.AsOf);
            var map = withWaivers ? Host.Map.Waivers(static h => h.Waivers) : Host.Map;
            var gate = CompiledGate.Of(ruleSet, Examples.Design).AsAt(Examples.AsOf).With(map);
            var outcomes = new FindingOutcome[gate.Gate.Gate.Rules.Length];
            var recommendation = gate.Judge(host, outcomes);
            var copied = gate.Gate.Assess(gate.Facts(host), Examples.Predicates);
            return recommendation == copied.Recommendation
                && outcomes.SequenceEqual(copied.Findings.Select(static f => f.Outcome))
                && outcomes.SequenceEqual(Examples.Assess(ruleSet, facts).Findings.Select(f => withWaivers ? f.Outcome : f.Underlying));
        });

    [Fact]
    public void Judge_ForTheShippedGateway_AllocatesNothing()
    {
        var ruleSet = StandardRuleSets.SystemGateway;
        foreach (var (gate, isGood) in ruleSet.Gates.SelectMany(static g => new[] { (g.Id, true), (g.Id, false) }))
        {
            var dated = CompiledGate.Of(ruleSet, gate).AsAt(Examples.AsOf);
            var facts = StandardFacts.Everything(ruleSet, Examples.AsOf, isGood);
            var prepared = dated.Prepare(facts);
            var mapped = dated.With(Host.MapOf(ruleSet.Inputs));
            var host = new Host(facts, Examples.AsOf);
            var outcomes = new FindingOutcome[dated.Gate.Rules.Length];

            Assert.Equal(0, AllocatedBy(() => dated.Judge(prepared, outcomes)));
            Assert.Equal(0, AllocatedBy(() => mapped.Judge(host, outcomes)));
        }
    }

    [Fact]
    public void Judge_FactsOfAnotherDate_AreRefused()
    {
        var gate = CompiledGate.Of(Examples.RuleSetOf(Examples.Rule(Condition.Yes("y0"))), Examples.Design);
        var prepared = gate.AsAt(Examples.AsOf).Prepare(Examples.Facts().Build());

        Assert.Equal("facts", Assert.Throws<ArgumentException>(() => gate.AsAt(Examples.AsOf.PlusDays(1)).Judge(prepared, [])).ParamName);
        Assert.Equal(Recommendation.MoreEvidenceNeeded, gate.AsAt(Examples.AsOf).Judge(prepared, [])); // asked for again after another date
    }

    [Fact]
    public void Judge_RoomForSomeOutcomesOnly_IsRefused()
    {
        var gate = CompiledGate.Of(Examples.RuleSetOf(Examples.Rule(Condition.Yes("y0"), "a"), Examples.Rule(Condition.Yes("y0"), "b")), Examples.Design).AsAt(Examples.AsOf);

        Assert.Equal("outcomes", Assert.Throws<ArgumentException>(() => gate.Judge(gate.Prepare(Examples.Facts().Build()), new FindingOutcome[1])).ParamName);
    }

    [Fact]
    public void Judge_MoreRulesThanFitTheStack_IsTheSame()
    {
        var rules = Enumerable.Range(0, 700).Select(static i => Examples.Rule(Condition.Yes(FactGenerators.Id('y', i % 3)), FactGenerators.Id('r', i), RuleSeverity.Advisory)).ToImmutableArray();
        var gate = CompiledGate.Of(Examples.RuleSetOf(rules), Examples.Design).AsAt(Examples.AsOf);
        var facts = Examples.Facts().Yes("y0").No("y1").Build();
        var outcomes = new FindingOutcome[rules.Length];

        gate.Judge(gate.Prepare(facts), outcomes);

        Assert.Equal(gate.Assess(facts).Findings.Select(static f => f.Outcome), outcomes);
        Assert.Equal(3, outcomes.Distinct().Count());
    }

    /// <summary>The least of a few rounds: what the runtime itself allocates while it compiles anew does not come again, and what judging allocates does.</summary>
    private static long AllocatedBy<T>(Func<T> judge)
    {
        var least = long.MaxValue;
        for (var round = 0; round < 5; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++)
            {
                judge();
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
