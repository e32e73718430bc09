using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

/// <summary>The words of a decision table's enumerations in JSON.</summary>
internal static class DecisionWords
{
    internal static JsonShape<HitPolicy> HitPolicies => field ??= JsonShapes.Words(
        (HitPolicy.Unique, "unique"),
        (HitPolicy.First, "first"),
        (HitPolicy.Priority, "priority"));

    internal static JsonShape<RuleSeverity> Severities => field ??= JsonShapes.Words(
        (RuleSeverity.Mandatory, "mandatory"),
        (RuleSeverity.Important, "important"),
        (RuleSeverity.Advisory, "advisory"));

    internal static JsonShape<FindingOutcome> Outcomes => field ??= JsonShapes.Words(
        (FindingOutcome.Met, "met"),
        (FindingOutcome.NotMet, "not-met"),
        (FindingOutcome.Unknown, "unknown"),
        (FindingOutcome.NotApplicable, "not-applicable"),
        (FindingOutcome.Waived, "waived"));

    internal static JsonShape<Recommendation> Recommendations => field ??= JsonShapes.Words(
        (Recommendation.Proceed, "proceed"),
        (Recommendation.ProceedWithConditions, "proceed-with-conditions"),
        (Recommendation.MoreEvidenceNeeded, "more-evidence-needed"),
        (Recommendation.Pause, "pause"),
        (Recommendation.Stop, "stop"));
}
