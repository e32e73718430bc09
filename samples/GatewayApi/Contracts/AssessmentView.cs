using GatewayApi.Http;
using Transformation.Framework.Gateway;

namespace GatewayApi.Contracts;

/// <summary>What a gate finds about an initiative.</summary>
internal sealed record AssessmentView(
    string Initiative,
    string RuleSet,
    string Version,
    string Gate,
    string AsOf,
    string Recommendation,
    IReadOnlyList<FindingView> Findings,
    IReadOnlyList<ConditionView> Conditions)
{
    internal static AssessmentView Of(GateAssessment assessment) => new(
        assessment.Facts.Initiative.Value,
        assessment.RuleSet.Id,
        assessment.RuleSet.Version,
        assessment.Gate.Id,
        Days.Of(assessment.AsOf),
        GatewayText.Of(assessment.Recommendation),
        [.. assessment.Findings.Select(FindingView.Of)],
        [.. assessment.Conditions.Select(ConditionView.Of)]);
}
