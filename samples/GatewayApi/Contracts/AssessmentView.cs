using GatewayApi.Http;
using Transformation.Framework.Gateway;

namespace GatewayApi.Contracts;

/// <summary>What a gate finds about an initiative, from which version of what is known about it.</summary>
internal sealed record AssessmentView(
    string Initiative,
    string RuleSet,
    string Version,
    string Gate,
    string AsOf,
    long EvidenceVersion,
    string Recommendation,
    IReadOnlyList<FindingView> Findings,
    IReadOnlyList<ConditionView> Conditions)
{
    internal static AssessmentView Of(GateAssessment assessment, long evidenceVersion) => new(
        assessment.Facts.Initiative.Value,
        assessment.RuleSet.Id,
        assessment.RuleSet.Version,
        assessment.Gate.Id,
        Days.Of(assessment.AsOf),
        evidenceVersion,
        GatewayText.Of(assessment.Recommendation),
        [.. assessment.Findings.Select(FindingView.Of)],
        [.. assessment.Conditions.Select(ConditionView.Of)]);
}
