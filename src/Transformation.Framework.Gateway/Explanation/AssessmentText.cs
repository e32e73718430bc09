using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>An assessment as text, one statement a line.</summary>
internal static class AssessmentText
{
    internal static string Of(GateAssessment assessment)
    {
        var text = new StringBuilder();
        Heading(text, assessment);
        foreach (var element in assessment.Elements)
        {
            Line(text, 0, "");
            Line(text, 0, $"{GatewayText.Of(element.Element)}: {GatewayText.Of(element.Outcome)}");
            foreach (var finding in assessment.Findings.Where(f => f.Rule.Element == element.Element))
            {
                Finding(text, assessment, finding);
            }
        }

        return text.ToString();
    }

    private static void Heading(StringBuilder text, GateAssessment assessment)
    {
        var burden = assessment.Burden;
        Line(text, 0, $"{assessment.Facts.Initiative} at the gate that ends {Words(assessment.Gate)}, as at {assessment.AsOf.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}");
        Line(text, 0, $"Rule set: {assessment.RuleSet.Id} {assessment.RuleSet.Version}");
        if (assessment.Facts.Stage != assessment.Gate)
        {
            Line(text, 0, $"The initiative's stage on record is {Words(assessment.Facts.Stage)}.");
        }

        Line(text, 0, $"Recommendation: {GatewayText.Of(assessment.Recommendation)}");
        Line(text, 0, $"Why: {Why(assessment)}");
        Line(text, 0, FormattableString.Invariant(
            $"Evidence asked: {burden.Asked}; held: {burden.Held}; stated not to exist: {burden.StatedNone}; missing: {burden.Missing}"));
    }

    private static string Why(GateAssessment assessment)
    {
        var decidedBy = string.Join(", ", assessment.DecidedBy.Select(static f => $"{f.Rule.Id} ({GatewayText.Of(f.Outcome)})"));
        return assessment.Recommendation switch
        {
            Recommendation.Pause => $"a mandatory rule is not met: {decidedBy}",
            Recommendation.MoreEvidenceNeeded => $"no mandatory rule is known to fail, but some cannot be judged: {decidedBy}",
            Recommendation.ProceedWithConditions => $"every mandatory rule is met; to be put right: {decidedBy}",
            _ when assessment.Findings.All(static f => f.Outcome == FindingOutcome.NotApplicable) => "no rule of this gate is asked of a change of this scale",
            _ => "every mandatory and important rule that applies is met",
        };
    }

    private static void Finding(StringBuilder text, GateAssessment assessment, Finding finding)
    {
        var rule = finding.Rule;
        Line(text, 1, $"[{GatewayText.Of(finding.Outcome)}] {rule.Id} ({Severity(rule.Severity)}): {rule.Title}");
        if (finding.Outcome == FindingOutcome.NotApplicable)
        {
            Line(text, 2, $"asked from {Words(rule.MinimumScale)} up; this change is {Words(assessment.Facts.Scale)}");
            return;
        }

        foreach (var reading in finding.Readings)
        {
            Line(text, 2, GatewayText.Of(reading));
        }

        foreach (var missing in finding.Missing)
        {
            Line(text, 2, $"missing: {missing.Input.Title}; can be supplied by: {missing.Input.SuppliedBy}");
        }

        if (finding.Outcome != FindingOutcome.Met)
        {
            Line(text, 2, $"next step: {rule.Guidance}");
        }
    }

    private static string Severity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Mandatory => "mandatory",
        RuleSeverity.Important => "important",
        _ => "advisory",
    };

    private static string Words(LifecycleStage stage) => stage switch
    {
        LifecycleStage.Proposed => "proposal",
        LifecycleStage.Discovery => "discovery",
        LifecycleStage.Design => "design",
        LifecycleStage.Testing => "testing",
        LifecycleStage.Delivery => "delivery",
        LifecycleStage.Spread => "spread",
        LifecycleStage.Embedded => "embedded",
        LifecycleStage.Paused => "paused",
        _ => "stopped",
    };

    private static string Words(ChangeScale scale) => scale switch
    {
        ChangeScale.SinglePathway => "single-pathway",
        ChangeScale.SingleOrganisation => "single-organisation",
        ChangeScale.MultiOrganisation => "multi-organisation",
        _ => "system-wide",
    };

    private static void Line(StringBuilder text, int level, string line) => text.Append(' ', level * 2).Append(line).Append('\n');
}
