using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>Small values that tests begin from.</summary>
internal static class Examples
{
    internal static readonly LocalDate AsOf = new(2024, 10, 3);

    internal static readonly ImmutableArray<GateInput> Inputs =
    [
        .. new[] { "e0", "e1", "e2" }.Select(static id => GateInput.Create(id, InputKind.Evidence, $"Evidence {id}", $"Supplier of {id}")),
        .. new[] { "y0", "y1", "y2" }.Select(static id => GateInput.Create(id, InputKind.YesNo, $"Statement {id}", $"Supplier of {id}")),
        .. new[] { "n0", "n1" }.Select(static id => GateInput.Create(id, InputKind.Number, $"Number of {id}", $"Supplier of {id}")),
    ];

    internal static GateRule Rule(
        Condition condition,
        string id = "rule",
        RuleSeverity severity = RuleSeverity.Mandatory,
        ChangeScale minimumScale = ChangeScale.SinglePathway,
        KeyElement element = KeyElement.UserCentricApproach,
        params ImmutableArray<LifecycleStage> gates) =>
        GateRule.Create(
            id, element, $"Title of {id}", severity, gates.IsEmpty ? [LifecycleStage.Design] : gates, condition, $"Guidance of {id}", "A document, 2024, section 1", minimumScale);

    internal static Checked<RuleSet> TryRuleSet(
        ImmutableArray<GateRule> rules, ImmutableArray<LifecycleStage>? gates = null, LocalDate? until = null, IEnumerable<GateInput>? inputs = null) =>
        RuleSet.Create(
            "example", "An example", "1.0.0", new LocalDate(2024, 1, 1), until, "A document, 2024", gates ?? [LifecycleStage.Design], inputs ?? Inputs, rules);

    internal static RuleSet RuleSetOf(params ImmutableArray<GateRule> rules) => TryRuleSet(rules).OrThrow();

    internal static GateFactsBuilder Facts(ChangeScale scale = ChangeScale.MultiOrganisation) =>
        new(InitiativeId.From("example"), scale, LifecycleStage.Design);

    internal static GateAssessment Assess(GateFacts facts, params ImmutableArray<GateRule> rules) =>
        GateAssessor.Assess(RuleSetOf(rules), LifecycleStage.Design, facts, AsOf);

    internal static Finding Judge(Condition condition, GateFacts facts) => Assess(facts, Rule(condition)).Findings.Single();

    internal static EvidenceItem Held(string type, LocalDate date, string reference = "A report") => EvidenceItem.Held(type, date, reference);
}
