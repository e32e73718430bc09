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
            "Met NotApplicable Unknown NotApplicable NotApplicable Unknown NotApplicable Unknown NotMet",
            string.Join(' ', assessment.Findings.Select(static f => f.Outcome)));
        results.Expect("why", true, GatewayText.Of(assessment).Contains("problem-is-shared", StringComparison.Ordinal), show: false);

        var remedy = WhatWouldItTake.For(assessment);
        results.Expect("what it would take", Recommendation.Proceed, remedy.Recommendation);
        results.Expect("what it would take, exactly", true, remedy.IsExact);
        results.Expect("what moved", 0, AssessmentDifference.Between(assessment, assessment).Findings.Length);
        results.Expect("a changed rule set", "", string.Join(' ', RuleSetDiff.Between(ruleSet, GatewayJson.RuleSet.Load(text).OrThrow()).Rules.Select(static r => r.Id)), show: false);
        Mapped(results, ruleSet);
        Scenarios(results);
    }

    /// <summary>Objects of the host's own, through typed functions.</summary>
    private static void Mapped(Results results, RuleSet ruleSet)
    {
        var map = new GateFactMap<Project>(static p => InitiativeId.From(p.Code))
            .Choice("scale", static p => p.Scale)
            .Count("outcomes-served", static p => p.Outcomes);
        var gate = CompiledGate.Of(ruleSet, "discovery").AsAt(AsOf).With(map);
        var project = new Project("virtual-ward", "single-pathway", 0);
        Span<FindingOutcome> outcomes = stackalloc FindingOutcome[gate.Gate.Gate.Rules.Length];
        results.Expect("a host's object judged", gate.Assess(project).Recommendation, gate.Judge(project, outcomes));
        results.Expect("the same outcomes", string.Join(' ', gate.Assess(project).Findings.Select(static f => f.Outcome)), string.Join(' ', outcomes.ToArray()), show: false);
    }

    /// <summary>A rule set in C# with every kind of question but evidence, tested by examples as data.</summary>
    private static void Scenarios(Results results)
    {
        var rules = new RuleSetBuilder("team", "Team", "1.0.0", AsOf, "invented")
            .Element("team", "Team").Gate("formed", "Team formed", LifecycleStage.Discovery)
            .Add(GateInput.Create("members", InputKind.Items, "Members", "Facilitator", fields: [GateInput.Create("is-released", InputKind.YesNo, "Has time", "Line manager")]))
            .Input("load-fits", InputKind.Predicate, "The load fits", "Portfolio office")
            .Rule("released", static r => r.Assures("team", "Members have time").At("formed").Requires(Condition.Items("members", Quantifier.ShareAtLeast(2, 3), Condition.Yes("is-released"))).Guidance("Ask").Source("invented"))
            .Rule("carried", static r => r.Assures("team", "The load is carried").At("formed").Requires(Condition.All(Condition.Rule("released"), Condition.Predicate("load-fits"))).Guidance("Ask").Source("invented"))
            .Build().OrThrow();
        var json = """
            { "$schema": "urn:transformation-framework:gateway-scenarios:1", "schemaVersion": 1, "scenarios": [
              { "name": "two of three have time", "gate": "formed", "asOf": "2024-10-03", "recommendation": "proceed",
                "given": { "id": "team", "facts": [ { "kind": "items", "id": "members", "items": [
                  { "id": "nurse", "facts": [ { "kind": "yes-no", "id": "is-released", "value": true } ] },
                  { "id": "paramedic", "facts": [ { "kind": "yes-no", "id": "is-released", "value": true } ] },
                  { "id": "geriatrician", "facts": [ { "kind": "yes-no", "id": "is-released", "value": false } ] } ] } ] } } ] }
            """;
        var report = GatewayJson.Scenarios.Load(json).OrThrow().Run(rules, GatePredicates.None.With("load-fits", static (_, _) => new PredicateValue(Truth.True, "It does")));
        results.Expect("a rule set tested by examples", "team 1.0.0: 1 of 1 scenarios hold", report.ToString().Split('\n')[0]);
    }

    private sealed record Project(string Code, string Scale, int? Outcomes);
}
