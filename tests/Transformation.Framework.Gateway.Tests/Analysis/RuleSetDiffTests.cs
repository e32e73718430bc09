using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

public sealed class RuleSetDiffTests
{
    [Fact]
    public void Between_ShippedSetsReadAgain_IsEmpty() => Assert.All(
        [StandardRuleSets.SystemGateway, StandardRuleSets.NhsServiceChange, StandardRuleSets.DesignTeam],
        static set =>
        {
            var diff = RuleSetDiff.Between(set, GatewayJson.RuleSet.Load(GatewayJson.RuleSet.ToUtf8(set)).OrThrow());
            Assert.True(diff.IsEmpty);
            Assert.Equal($"From {set.Id} {set.Version} to {set.Id} {set.Version}: no difference\n", GatewayText.Of(diff));
        });

    [Property(MaxTest = 50)]
    public Property Between_RulesInAnotherOrder_IsEmpty() => Prop.ForAll(
        SmallRules.Conditions(2).ArrayOf(2).ToArbitrary(),
        static c => RuleSetDiff.Between(
            SmallRules.Unchecked(SmallRules.Rule("x", c[0]), SmallRules.Rule("y", c[1])), SmallRules.Unchecked(SmallRules.Rule("y", c[1]), SmallRules.Rule("x", c[0]))).IsEmpty);

    [Property(MaxTest = 50)]
    public Property Between_TheOtherWayRound_ExchangesAddedAndRemoved() => Prop.ForAll(
        SmallRules.Conditions(1).ArrayOf(3).ToArbitrary(),
        static c =>
        {
            var one = SmallRules.Unchecked(SmallRules.Rule("x", c[0]), SmallRules.Rule("y", c[1]));
            var other = SmallRules.Unchecked(SmallRules.Rule("z", c[2]), SmallRules.Rule("x", c[1]));
            var (there, back) = (RuleSetDiff.Between(one, other).Rules, RuleSetDiff.Between(other, one).Rules);
            return there.Select(static r => (r.Id, r.Before, r.After)).SequenceEqual(back.Select(static r => (r.Id, r.After, r.Before)))
                && there.Any(static r => r.Id == "x") == (c[0] != c[1]);
        });

    [Fact]
    public void Between_EveryKindOfPart_GivesALineForEachChange()
    {
        var older = Set("1.0.0", SmallRules.Rule("x", Condition.Yes("a")), [new("limit-a", new(2025, 1, 1), 2)]);
        var newer = new RuleSetBuilder("small", "Small rules", "2.0.0", new(2025, 1, 1), "Test")
            .Element("element", "Another title").Gate("gate", "Gate", LifecycleStage.Testing)
            .Input("a", InputKind.YesNo, "A is so", "Sponsor").Input("n", InputKind.Count, "How many", "Analyst")
            .Add(Parameter(new("limit-a", new(2025, 1, 1), 3)))
            .Add(SmallRules.Rule("x", Condition.Any(Condition.Yes("a"), Condition.AtLeast("n", Threshold.Parameter("limit-a")))))
            .Decide(DecisionTable.Create(HitPolicy.First, [
                DecisionRow.Create(Recommendation.Pause, [FindingCountRange.Of(RuleSeverity.Mandatory, FindingOutcome.NotMet)]),
                DecisionRow.Create(Recommendation.Pause, [FindingCountRange.Of(RuleSeverity.Mandatory, FindingOutcome.Unknown)]),
                DecisionRow.Create(Recommendation.Proceed, [])]).OrThrow())
            .Build().OrThrow();

        var text = GatewayText.Of(RuleSetDiff.Between(older, newer));

        Assert.Equal(
            """
            From small 1.0.0 to small 2.0.0: what differs
            rule set: version: 1.0.0 → 2.0.0
            rule set: decisions: First: at least 1 mandatory rule is not met: pause; at least 1 mandatory rule is unknown: more evidence needed; at least 1 important rule is not met: proceed with conditions; at least 1 important rule is unknown: proceed with conditions; whatever is found: proceed → First: at least 1 mandatory rule is not met: pause; at least 1 mandatory rule is unknown: pause; whatever is found: proceed
            key element element: title: Element → Another title
            gate gate: stage: Design → Testing
            input a: suppliedBy: Lead → Sponsor
            input b: removed: B is so
            input c: removed: Which
            input e: removed: Report
            input l: removed: Partners
            parameter limit-a: values: 2 from 2025-01-01 (Test) → 3 from 2025-01-01 (Test)
            rule x: condition: a → any of [a; n (at least limit-a)]

            """.ReplaceLineEndings("\n"),
            text);
    }

    private static RuleSet Set(string version, GateRule rule, (string Id, LocalDate From, int Value)[] limits)
    {
        var builder = new RuleSetBuilder("small", "Small rules", version, new(2025, 1, 1), "Test").Element("element", "Element").Gate("gate", "Gate", LifecycleStage.Design).Add(rule);
        foreach (var input in SmallRules.Inputs)
        {
            builder.Add(input);
        }

        foreach (var limit in limits)
        {
            builder.Add(Parameter(limit));
        }

        return builder.Build().OrThrow();
    }

    private static GateParameter Parameter((string Id, LocalDate From, int Value) limit) =>
        GateParameter.Create(limit.Id, "Limit", InputKind.Count, new ParameterValue(limit.From, new CountValue(limit.Value), "Test"));
}
