using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

public sealed class SystemGatewayTests
{
    private static readonly RuleSet Gateway = StandardRuleSets.SystemGateway;

    [Fact]
    public void SystemGateway_AsEmbedded_IsCanonical()
    {
        using var stream = typeof(StandardRuleSets).Assembly.GetManifestResourceStream("system-gateway.json")!;
        using var reader = new StreamReader(stream);

        Assert.Equal(GatewayJson.RuleSet.ToText(Gateway), reader.ReadToEnd());
    }

    [Fact]
    public void SystemGateway_IsInForceFromThePaperOn()
    {
        Assert.False(Gateway.IsInForceOn(Examples.AsOf.PlusDays(-1)));
        Assert.True(Gateway.IsInForceOn(Examples.AsOf));
    }

    [Fact]
    public void SystemGateway_EveryKeyElement_IsAskedOfTheSmallestChangeAndOfTheLargest() =>
        Assert.All(Enum.GetValues<KeyElement>(), static element =>
        {
            Assert.Contains(Gateway.Rules, r => r.Element == element && r.AppliesTo(ChangeScale.SinglePathway));
            Assert.Contains(Gateway.Rules, r => r.Element == element && r.Severity == RuleSeverity.Mandatory);
        });

    [Fact]
    public void SystemGateway_EveryGate_HasAMandatoryRuleForTheSmallestChange() =>
        Assert.All(Gateway.Gates, static gate => Assert.Contains(
            Gateway.RulesAt(gate), static r => r.Severity == RuleSeverity.Mandatory && r.AppliesTo(ChangeScale.SinglePathway)));

    [Fact]
    public void SystemGateway_SmallerChange_IsAskedLess() =>
        Assert.All(Gateway.Gates, static gate =>
        {
            var asked = Enum.GetValues<ChangeScale>().Select(scale => Gateway.RulesAt(gate).Count(r => r.AppliesTo(scale))).ToList();
            Assert.Equal(asked.Order(), asked);
            Assert.True(asked[0] < asked[^1]);
        });

    [Fact]
    public void SystemGateway_EveryInput_IsAskedForAndIsNotMaturity()
    {
        var asked = Gateway.Rules.SelectMany(static r => InputsOf(r.Condition)).ToHashSet();

        Assert.Equal(Gateway.Inputs.Select(static i => i.Id).Order(StringComparer.Ordinal), asked.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Gateway.Inputs, static i => (i.Id + i.Title).Contains("matur", StringComparison.OrdinalIgnoreCase) || i.Id.Contains("self-assess", StringComparison.Ordinal));
    }

    [Fact]
    public void SystemGateway_EveryRule_CanBeMetNotMetAndUnknown() =>
        Assert.All(Gateway.Rules, static rule =>
        {
            Assert.Equal(FindingOutcome.Unknown, Outcome(rule, new GateFactsBuilder(InitiativeId.From("i"), ChangeScale.SystemWide, rule.Gates[0]).Build()));
            Assert.Equal(FindingOutcome.Met, Outcome(rule, Everything(rule.Gates[0], isThere: true)));
            Assert.Equal(FindingOutcome.NotMet, Outcome(rule, Everything(rule.Gates[0], isThere: false)));
        });

    [Fact]
    public void SystemGateway_EverythingThere_ProceedsAtEveryGateWithNothingMissing() =>
        Assert.All(Gateway.Gates, static gate =>
        {
            var assessment = GateAssessor.Assess(Gateway, gate, Everything(gate, isThere: true), Examples.AsOf);

            Assert.Equal(Recommendation.Proceed, assessment.Recommendation);
            Assert.Equal((assessment.Burden.Held, 0), (assessment.Burden.Asked, assessment.Burden.Missing));
        });

    private static FindingOutcome Outcome(GateRule rule, GateFacts facts) =>
        GateAssessor.Assess(Gateway, rule.Gates[0], facts, Examples.AsOf).Findings.Single(f => f.Rule.Id == rule.Id).Outcome;

    private static GateFacts Everything(LifecycleStage stage, bool isThere)
    {
        var builder = new GateFactsBuilder(InitiativeId.From("i"), ChangeScale.SystemWide, stage);
        foreach (var input in Gateway.Inputs)
        {
            if (input.Kind == InputKind.Evidence && isThere)
            {
                builder.Add(Examples.Held(input.Id, Examples.AsOf)).Add(Examples.Held(input.Id, Examples.AsOf.PlusMonths(-1)));
            }
            else if (input.Kind == InputKind.Evidence)
            {
                builder.Add(EvidenceItem.StatedNone(input.Id, Examples.AsOf, "Not done"));
            }
            else
            {
                builder.Add(input.Kind == InputKind.YesNo ? new YesNoFact(input.Id, isThere) : new NumberFact(input.Id, isThere ? 2 : 0));
            }
        }

        return builder.Build();
    }

    private static IEnumerable<string> InputsOf(Condition condition) => condition switch
    {
        AllCondition all => all.Conditions.SelectMany(InputsOf),
        AnyCondition any => any.Conditions.SelectMany(InputsOf),
        AtLeastCondition atLeast => atLeast.Conditions.SelectMany(InputsOf),
        NotCondition not => InputsOf(not.Condition),
        InputCondition input => [input.Input],
        _ => [],
    };
}
