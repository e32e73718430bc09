using System.Collections.Immutable;
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
            var findings = assessment.Findings.Where(f => f.Rule.Element == element.Element.Id).ToList();
            if (findings.Count == 0)
            {
                continue;
            }

            Line(text, 0, "");
            Line(text, 0, $"{element.Element.Title}: {GatewayText.Of(element.Outcome)}");
            foreach (var finding in findings)
            {
                Finding(text, assessment, finding);
            }
        }

        return text.ToString();
    }

    private static void Heading(StringBuilder text, GateAssessment assessment)
    {
        var burden = assessment.Burden;
        Line(text, 0, $"{assessment.Facts.Initiative} at the gate \"{assessment.Gate.Title}\", as at {IsoDate.Of(assessment.AsOf)}");
        Line(text, 0, $"Rule set: {assessment.RuleSet.Id} {assessment.RuleSet.Version}");
        if (assessment.Facts.Stage is { } stage && stage != assessment.Gate.Stage)
        {
            Line(text, 0, $"The gate belongs to the stage {Words(assessment.Gate.Stage)}; the initiative's stage on record is {Words(stage)}.");
        }

        Line(text, 0, $"Recommendation: {GatewayText.Of(assessment.Recommendation)}");
        if (assessment.Decision.Confidence is { } confidence)
        {
            Line(text, 0, $"Delivery confidence: {confidence.RatingId} (on the scale {confidence.ScaleId})");
        }

        Line(text, 0, $"Why: {Why(assessment)}");
        Line(text, 0, FormattableString.Invariant(
            $"Evidence asked: {burden.Asked}; held: {burden.Held}; stated not to exist: {burden.StatedNone}; missing: {burden.Missing}"));
        foreach (var condition in assessment.Conditions)
        {
            Line(text, 0, $"Condition: {GatewayText.Of(condition)}");
        }
    }

    private static string Why(GateAssessment assessment)
    {
        var reasons = assessment.AgreeingRows.Select(row => Why(row, assessment)).OfType<string>().ToList();
        if (reasons.Count > 0)
        {
            return string.Join("; ", reasons);
        }

        if (assessment.Findings.All(static f => f.Outcome == FindingOutcome.NotApplicable))
        {
            return "no rule of this gate is asked of an initiative like this one";
        }

        var waived = assessment.Findings.Count(static f => f.Outcome == FindingOutcome.Waived);
        return "nothing stands in the way" + (waived == 0 ? "" : FormattableString.Invariant($"; {waived} waived"));
    }

    private static string? Why(DecisionRow row, GateAssessment assessment)
    {
        var counted = assessment.Findings.Where(f => GateAssessment.IsCountedBy(row, f)).ToList();
        var isOneOutcome = counted.TrueForAll(f => f.Outcome == counted[0].Outcome);
        var which = counted.Select(f => isOneOutcome ? f.Rule.Id : $"{f.Rule.Id} ({GatewayText.Of(f.Outcome)})");
        return counted.Count == 0 ? null : $"{DecisionText.Of(row)}: {string.Join(", ", which)}";
    }

    private static void Finding(StringBuilder text, GateAssessment assessment, Finding finding)
    {
        var rule = finding.Rule;
        Line(text, 1, $"[{GatewayText.Of(finding.Outcome)}] {rule.Id} ({GatewayText.Of(rule.Severity)}): {rule.Title}");
        Waiver(text, assessment, finding);
        if (finding.Underlying is FindingOutcome.NotApplicable or FindingOutcome.Unknown)
        {
            Readings(text, "asked only where: ", finding.Applicability);
        }

        Readings(text, "", finding.Readings);
        Missing(text, finding.Missing);
        if (finding.Underlying is FindingOutcome.NotMet or FindingOutcome.Unknown)
        {
            Line(text, 2, $"next step: {rule.Guidance}");
            foreach (var promise in assessment.Facts.Promises.Where(p => p.Rule == rule.Id))
            {
                Line(text, 2, $"promised, which counts only once it is done: {promise.Action}; by {promise.Owner}, due {IsoDate.Of(promise.Due)}");
            }
        }
    }

    /// <summary>By who can supply it: one person to ask, and all there is to ask for.</summary>
    private static void Missing(StringBuilder text, ImmutableArray<InputReading> missing)
    {
        foreach (var from in missing.GroupBy(static m => m.Input.SuppliedBy, StringComparer.Ordinal))
        {
            Line(text, 2, $"missing, ask the {from.Key} for: {string.Join("; ", from.Select(static m => m.Input.Title).Distinct(StringComparer.Ordinal))}");
        }
    }

    private static void Waiver(StringBuilder text, GateAssessment assessment, Finding finding)
    {
        if (finding.Waiver is not { } waiver)
        {
            return;
        }

        var state = waiver.HasExpiredBy(assessment.AsOf) ? $"waiver expired on {IsoDate.Of(waiver.Expires)} and no longer counts"
            : finding.Outcome == FindingOutcome.Waived ? $"waived until {IsoDate.Of(waiver.Expires)}; without the waiver: {GatewayText.Of(finding.Underlying)}"
            : $"waiver in force until {IsoDate.Of(waiver.Expires)}, not needed";
        Line(text, 2, $"{state}; approved by {waiver.ApprovedBy} on {IsoDate.Of(waiver.Approved)}: {waiver.Reason}");
    }

    private static void Readings(StringBuilder text, string label, ImmutableArray<Reading> readings)
    {
        foreach (var reading in readings)
        {
            Line(text, 2, label + GatewayText.Of(reading));
        }
    }

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

    private static void Line(StringBuilder text, int level, string line) => text.Append(' ', level * 2).Append(line).Append('\n');
}
