using System.Text;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>A panel's decision as text, one statement a line.</summary>
internal static class PanelDecisionText
{
    internal static string Of(PanelDecision decision)
    {
        var text = new StringBuilder();
        var made = decision.Assessment;
        Line(text, $"{decision.Initiative} at the gate \"{made.Gate.Title}\", decided by {decision.Body.Name} on {IsoDate.Of(decision.Meeting)}");
        Line(text, $"Rule set: {made.RuleSet.Id} {made.RuleSet.Version}, as at {IsoDate.Of(made.AsOf)}");
        Line(text, $"Decision: {VocabularyText.Of(decision.Decided)}");
        Line(text, $"Recommended by the rules: {VocabularyText.Of(decision.Recommended)}");
        if (decision.OverrideReason is { } reason)
        {
            Line(text, $"Decided otherwise because: {reason}");
        }

        if (decision.Confidence is { } confidence)
        {
            Line(text, $"Delivery confidence: {confidence.RatingId} (on the scale {confidence.ScaleId})");
        }

        foreach (var condition in decision.Conditions)
        {
            Line(text, $"Condition: {GatewayText.Of(condition)}");
        }

        foreach (var line in QuorumExplanation.Lines(decision.Quorum))
        {
            Line(text, $"Quorum: {line}");
        }

        Line(text, $"Recorded by: {decision.RecordedBy}");
        return text.ToString();
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
