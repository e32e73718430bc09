using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Gateway;

namespace Transformation.Framework.AotSmoke;

internal static class GatewayCalls
{
    private static readonly LocalDate AsOf = new(2024, 10, 3);

    public static void Run(Results results)
    {
        var ruleSet = StandardRuleSets.SystemGateway; // an embedded document, read by the ordinary reader
        var text = GatewayJson.RuleSet.ToText(ruleSet);
        results.Expect("the standard rule set there and back", text, GatewayJson.RuleSet.ToText(GatewayJson.RuleSet.Load(text).OrThrow()), show: false);
        results.Expect("an unknown operator", "$.rules[0].condition.operator", GatewayJson.RuleSet.Load(text.Replace("\"any\"", "\"maybe\"", StringComparison.Ordinal)).Problems[0].Path);

        var facts = new GateFactsBuilder(InitiativeId.From("virtual-ward")).Scale(ChangeScale.SinglePathway)
            .Add(EvidenceItem.Held("insight-search", AsOf, "Search of the insight library"))
            .Add(EvidenceItem.StatedNone("prior-learning-review", AsOf, "Nobody has tried it"))
            .Build();
        var register = GatewayJson.Evidence.Load(GatewayJson.Evidence.ToUtf8(EvidenceRegister.Create([facts]).OrThrow())).OrThrow();
        var assessment = GateAssessor.Assess(ruleSet, "discovery", register.Initiatives[0], AsOf);
        results.Expect("a recommendation", Recommendation.MoreEvidenceNeeded, assessment.Recommendation);
        results.Expect(
            "findings, each of another kind",
            "Met NotApplicable Unknown NotApplicable NotApplicable NotApplicable NotMet",
            string.Join(' ', assessment.Findings.Select(static f => f.Outcome)));
        results.Expect("why", true, GatewayText.Of(assessment).Contains("problem-is-shared (unknown)", StringComparison.Ordinal), show: false);
    }
}
