using System.Text;

namespace Transformation.Framework.Gateway;

/// <summary>How two assessments differ, one statement a line.</summary>
internal static class DifferenceText
{
    internal static string Of(AssessmentDifference difference)
    {
        var (before, after) = (difference.Before, difference.After);
        var text = new StringBuilder();
        Line(text, 0, $"{after.Facts.Initiative}: {Of(before)}, compared with {Of(after)}");
        Line(text, 0, difference.IsRecommendationChanged
            ? $"Recommendation: {GatewayText.Of(before.Recommendation)} → {GatewayText.Of(after.Recommendation)}"
            : $"Recommendation: {GatewayText.Of(after.Recommendation)}, as before");
        if (difference.RuleSets.Properties.Contains("decisions"))
        {
            Line(text, 0, "The decision table is another.");
        }

        foreach (var change in difference.Findings)
        {
            Line(text, 0, "");
            Line(text, 0, $"{change.Rule} ({GatewayText.Of((change.After ?? change.Before)!.Rule.Severity)}): {Of(change.Before)} → {Of(change.After)}");
            foreach (var cause in change.Causes)
            {
                Line(text, 1, Of(cause, difference));
            }
        }

        return text.ToString();
    }

    internal static string Of(Finding? finding) => finding switch
    {
        null => "not asked",
        { Outcome: FindingOutcome.Waived } => $"waived (without the waiver: {GatewayText.Of(finding.Underlying)})",
        _ => GatewayText.Of(finding.Outcome),
    };

    private static string Of(GateAssessment assessment) =>
        $"{IsoDate.Of(assessment.AsOf)} at \"{assessment.Gate.Title}\" by {assessment.RuleSet.Id} {assessment.RuleSet.Version}";

    private static string Of(FindingCause cause, AssessmentDifference difference) => cause.Kind switch
    {
        FindingCauseKind.RuleAdded => "the rule was not asked before",
        FindingCauseKind.RuleRemoved => "the rule is no longer asked",
        FindingCauseKind.RuleChanged => $"the rule {cause.About} asks something else, or of other initiatives",
        FindingCauseKind.ParameterChanged => Parameter(cause.About, difference),
        FindingCauseKind.InputChanged => $"declared otherwise: {Title(cause, difference)}",
        FindingCauseKind.FactAdded => $"now known: {Title(cause, difference)}: {Fact(cause, difference.After)}",
        FindingCauseKind.FactChanged => $"changed: {Title(cause, difference)}: {Fact(cause, difference.Before)} → {Fact(cause, difference.After)}",
        FindingCauseKind.FactRemoved => $"no longer known: {Title(cause, difference)}: {Fact(cause, difference.Before)}",
        FindingCauseKind.EvidenceAdded => $"evidence now counts: {Title(cause, difference)}",
        FindingCauseKind.EvidenceAged => $"evidence has become too old: {Title(cause, difference)}",
        FindingCauseKind.EvidenceRemoved => $"evidence is no longer on record: {Title(cause, difference)}",
        FindingCauseKind.StatementChanged => $"the statement that there is none changed: {Title(cause, difference)}",
        FindingCauseKind.TimePassed => $"time passed: {Title(cause, difference)}",
        FindingCauseKind.OtherRule => $"the rule {cause.About}, that it asks about, is found otherwise",
        FindingCauseKind.WaiverBegan => "a waiver is in force now",
        FindingCauseKind.WaiverEnded => "no waiver is in force any more",
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause.Kind, "There is no such kind of cause."),
    };

    private static string Title(FindingCause cause, AssessmentDifference difference) => difference.After.RuleSet.InputsById[cause.About].Title;

    private static string Fact(FindingCause cause, GateAssessment assessment) => ValueText.Of(assessment.Facts.FactOf(cause.About, assessment.AsOf)!.Value);

    private static string Parameter(string id, AssessmentDifference difference)
    {
        var (was, now) = (ValueIn(id, difference.Before), ValueIn(id, difference.After));
        return $"parameter changed: {id}: {(was is null ? "none" : ValueText.Of(was.Value))} → {(now is null ? "none" : $"{ValueText.Of(now.Value)}, in force since {IsoDate.Of(now.From)}")}";
    }

    private static ParameterValue? ValueIn(string id, GateAssessment assessment) => assessment.RuleSet.Parameters.FirstOrDefault(p => p.Id == id)?.ValueOn(assessment.AsOf);

    private static void Line(StringBuilder text, int level, string line) => text.Append(' ', level * 2).Append(line).Append('\n');
}
