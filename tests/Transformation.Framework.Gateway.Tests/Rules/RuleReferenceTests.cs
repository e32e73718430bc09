using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

public sealed class RuleReferenceTests
{
    private const int Long = 10_000;

    private static readonly GateRule Other = Examples.Rule(Condition.Yes("y0"), "other", appliesWhen: Condition.Yes("y1"));

    [Theory]
    [InlineData(true, true, FindingOutcome.Met, FindingOutcome.Met)]
    [InlineData(false, true, FindingOutcome.NotMet, FindingOutcome.NotMet)]
    [InlineData(null, true, FindingOutcome.Unknown, FindingOutcome.Unknown)]
    [InlineData(true, null, FindingOutcome.Unknown, FindingOutcome.Unknown)]
    [InlineData(false, null, FindingOutcome.Unknown, FindingOutcome.Unknown)]
    [InlineData(true, false, FindingOutcome.NotMet, FindingOutcome.Met)] // it does not apply
    public void Rule_OutcomeOfTheOther_DecidesAndWhetherNotApplicableIsEnough(bool? condition, bool? applies, FindingOutcome expected, FindingOutcome orNotApplicable)
    {
        var facts = FactGenerators.Of([Of(condition), Of(applies)]);
        var findings = Examples.Assess(facts, Other, Examples.Rule(Condition.Rule("other"), "a"), Examples.Rule(Condition.Rule("other", orNotApplicable: true), "b")).Findings;

        Assert.Equal([expected, orNotApplicable], findings.Where(static f => f.Rule.Id != "other").Select(static f => f.Outcome));
    }

    [Fact]
    public void Rule_NotAskedAtThisGate_IsJudgedAllTheSameAndNotReported()
    {
        var ruleSet = Examples.Builder(
            [Examples.Rule(Condition.Evidence("e0"), "early", gates: ["first"]), Examples.Rule(Condition.Rule("early"), "late", gates: ["second"])],
            new Gate("first", "First", LifecycleStage.Discovery),
            new Gate("second", "Second", LifecycleStage.Design)).Build().OrThrow();

        var open = GateAssessor.Assess(ruleSet, "second", Examples.Facts().Build(), Examples.AsOf);
        var met = GateAssessor.Assess(ruleSet, "second", Examples.Facts().Add(Examples.Held("e0", Examples.AsOf)).Build(), Examples.AsOf);

        Assert.Equal(("late", FindingOutcome.Unknown), (open.Findings.Single().Rule.Id, open.Findings.Single().Outcome));
        Assert.Equal("e0", open.Findings.Single().Missing.Single().Input.Id);
        Assert.Equal((1, 0, 1), (open.Burden.Asked, open.Burden.Held, open.Burden.Missing));
        Assert.Equal("The rule early (met): unknown → unknown", GatewayText.Of(open.Findings.Single().Readings.Single()));
        Assert.Equal((FindingOutcome.Met, 1, 1), (met.Findings.Single().Outcome, met.Burden.Asked, met.Burden.Held));
        Assert.Equal("early", Assert.IsType<RuleReading>(met.Findings.Single().Readings.Single()).Finding.Rule.Id);
    }

    [Fact]
    public void Rule_LongChain_IsJudgedAndExplained()
    {
        var rules = Enumerable.Range(0, Long).Select(static i =>
            Examples.Rule(i == 0 ? Condition.Evidence("e0") : Condition.All(Condition.Rule(FactGenerators.Id('r', i - 1)), Condition.Evidence(FactGenerators.Id('e', i % 3))), FactGenerators.Id('r', i), RuleSeverity.Important));
        var ruleSet = Examples.Builder(rules.Reverse()).Build().OrThrow();

        var open = Examples.Assess(ruleSet, Examples.Facts().Build());
        var met = Examples.Assess(ruleSet, Examples.Facts().Add(Examples.Held("e0", Examples.AsOf)).Add(Examples.Held("e1", Examples.AsOf)).Add(Examples.Held("e2", Examples.AsOf)).Build());

        Assert.All(open.Findings, static f => Assert.Equal(FindingOutcome.Unknown, f.Outcome));
        Assert.Equal(["e0", "e1", "e2"], open.Findings.Single(static f => f.Rule.Id == "r9999").Missing.Select(static m => m.Input.Id).Order());
        Assert.Equal(3, open.Burden.Missing);
        Assert.All(met.Findings, static f => Assert.Equal(FindingOutcome.Met, f.Outcome));
        Assert.Equal(3, met.Burden.Held);
    }

    [Fact]
    public void Build_RulesInACircle_AreAProblemThatNamesTheCircle()
    {
        var problems = Examples.Builder(
            [
                Examples.Rule(Condition.Not(Condition.Rule("b")), "a"),
                Examples.Rule(Condition.Yes("y0"), "b", appliesWhen: Condition.Rule("c")),
                Examples.Rule(Condition.Any(Condition.Yes("y0"), Condition.Rule("a")), "c"),
                Examples.Rule(Condition.Rule("self"), "self"),
                Examples.Rule(Condition.Rule("a"), "outside"),
            ]).Build().Problems;

        Assert.All(problems, static p => Assert.Equal(ProblemCodes.Cycle, p.Code));
        Assert.Equal(["$.rules[0].condition", "$.rules[3].condition"], problems.Select(static p => p.Path));
        Assert.Contains("a → b → c", problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_LongCircle_IsAProblemAndNoOverflow()
    {
        var rules = Enumerable.Range(0, Long).Select(static i => Examples.Rule(Condition.Rule(FactGenerators.Id('r', (i + 1) % Long)), FactGenerators.Id('r', i)));

        Assert.Equal(ProblemCodes.Cycle, Assert.Single(Examples.Builder(rules).Build().Problems).Code);
    }

    private static Truth Of(bool? value) => value switch
    {
        true => Truth.True,
        false => Truth.False,
        null => Truth.Unknown,
    };
}
