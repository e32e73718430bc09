using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

public sealed class RuleSetImpactTests
{
    private static readonly LocalDate Day = SmallRules.Day;

    [Property(MaxTest = 40)]
    public Property Of_TheSameRuleSet_IsEmpty() => Prop.ForAll(SmallRules.Conditions(2).ArrayOf(2).ToArbitrary(), static c =>
    {
        var set = SmallRules.Unchecked(SmallRules.Rule("x", c[0]), SmallRules.Rule("y", c[1], severity: RuleSeverity.Important));
        return RuleSetImpact.Of(set, SmallRules.AllFacts([.. c]).Take(30).Select(f => GateAssessor.Assess(set, "gate", f, Day))).IsEmpty;
    });

    [Fact]
    public void Of_AnotherRule_CountsFlipsAndBurdenAndSaysWhy()
    {
        var older = SmallRules.Builder(SmallRules.Rule("x", Condition.Yes("a"))).Build().OrThrow();
        var newer = SmallRules.Builder(SmallRules.Rule("x", Condition.Any(Condition.Yes("a"), Condition.Yes("b"))), SmallRules.Rule("y", Condition.Evidence("e", 2), severity: RuleSeverity.Important)).Build().OrThrow();
        var impact = RuleSetImpact.Of(newer, [Assess(older, Facts("I-2").No("a").Yes("b")), Assess(older, Facts("I-1").Yes("a").Add(EvidenceItem.Held("e", Day, "one")))]);

        Assert.Equal(new BurdenTotal(0, 0, 0), impact.BurdenBefore);
        Assert.Equal(new BurdenTotal(1, 0, 3), impact.BurdenAfter);
        Assert.Equal(
            """
            small 1.0.0, applied to 2 past assessments
            Recommendations as before: 0
            Recommendations proceed → proceed with conditions: 1
            Recommendations pause → proceed with conditions: 1
            Evidence asked: 0 → 4; held: 0 → 1; stated not to exist: 0 → 0; missing: 0 → 3
            Findings of x not met → met: 1
            Findings of y not asked → unknown: 2

            I-1 at "Gate" on 2026-03-01: proceed → proceed with conditions
              y: not asked → unknown: the rule was not asked before

            I-2 at "Gate" on 2026-03-01: pause → proceed with conditions
              x: not met → met: the rule x asks something else, or of other initiatives
              y: not asked → unknown: the rule was not asked before

            """.ReplaceLineEndings("\n"),
            GatewayText.Of(impact));
    }

    [Fact]
    public void Of_RuleSetThatBeginsLater_IsReportedUnlessAsIfInForce()
    {
        var older = SmallRules.Builder(SmallRules.Rule("x", Condition.AtLeast("n", Threshold.Of(new CountValue(2))))).Build().OrThrow();
        var from = Day.PlusYears(1);
        var builder = new RuleSetBuilder("small", "Small rules", "2.0.0", from, "Test").Element("element", "Element").Gate("gate", "Gate", LifecycleStage.Design)
            .Add(GateParameter.Create("limit", "Limit", InputKind.Count, new ParameterValue(from, new CountValue(5), "Test")))
            .Input("n", InputKind.Count, "How many", "Analyst").Add(SmallRules.Rule("x", Condition.AtLeast("n", Threshold.Parameter("limit"))));
        var newer = builder.Build().OrThrow();
        var past = Assess(older, Facts("I-1").Count("n", 3));

        Assert.Equal(ReplayStatus.NotInForce, Assert.Single(RuleSetImpact.Of(newer, [past]).Replays).Status);
        Assert.Equal(Recommendation.Pause, Assert.Single(RuleSetImpact.Of(newer, [past], asIfInForce: true).Differences).After.Recommendation);
    }

    [Fact]
    public void Of_GateThatIsGoneAndFactsOfAnotherKind_IsReported()
    {
        var older = SmallRules.Builder(SmallRules.Rule("x", Condition.Yes("a"))).Build().OrThrow();
        var past = Assess(older, Facts("I-1").Yes("a"));
        RuleSet Newer(string gate, InputKind kind, Condition condition) => new RuleSetBuilder("small", "Small", "2.0.0", new(2025, 1, 1), "Test")
            .Element("element", "Element").Gate(gate, "Gate", LifecycleStage.Design).Input("a", kind, "A", "Lead")
            .Add(GateRule.Create("x", "element", "X", RuleSeverity.Mandatory, [gate], condition, "Do", "Test")).Build().OrThrow();

        Assert.Equal(ReplayStatus.GateMissing, StatusOf(Newer("other", InputKind.YesNo, Condition.Yes("a"))));
        Assert.Equal(ReplayStatus.FactsDoNotFit, StatusOf(Newer("gate", InputKind.Count, Condition.AtLeast("a", Threshold.Of(new CountValue(1))))));
        Assert.Equal(ReplayStatus.FactsDoNotFit, StatusOf(Newer("gate", InputKind.Predicate, Condition.Predicate("a"))));
        ReplayStatus StatusOf(RuleSet set) => Assert.Single(RuleSetImpact.Of(set, [past]).Replays).Status;
    }

    [Fact]
    public void Of_PredicateThatNothingAnswers_IsReported()
    {
        var set = new RuleSetBuilder("small", "Small", "2.0.0", new(2025, 1, 1), "Test").Element("element", "Element").Gate("gate", "Gate", LifecycleStage.Design)
            .Input("p", InputKind.Predicate, "P", "Host").Add(SmallRules.Rule("x", Condition.Predicate("p"))).Build().OrThrow();
        var past = Assess(SmallRules.Builder(SmallRules.Rule("x", Condition.Yes("a"))).Build().OrThrow(), Facts("I-1"));

        Assert.Equal(ReplayStatus.PredicateFault, Assert.Single(RuleSetImpact.Of(set, [past]).Replays).Status);
        Assert.Single(RuleSetImpact.Of(set, [past], predicates: GatePredicates.None.With("p", static (_, _) => new(Truth.True, "It is"))).Differences);
    }

    private static GateFactsBuilder Facts(string initiative) => new(InitiativeId.Parse(initiative));

    private static GateAssessment Assess(RuleSet set, GateFactsBuilder facts) => GateAssessor.Assess(set, "gate", facts.Build(), Day);
}
