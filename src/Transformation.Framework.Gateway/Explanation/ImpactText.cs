using System.Text;

namespace Transformation.Framework.Gateway;

/// <summary>What a changed rule set would have made of past assessments, one statement a line.</summary>
internal static class ImpactText
{
    internal static string Of(RuleSetImpact impact)
    {
        var text = new StringBuilder();
        var differences = impact.Differences.ToList();
        Line(text, 0, FormattableString.Invariant($"{impact.RuleSet.Id} {impact.RuleSet.Version}, applied to {impact.Replays.Length} past {(impact.Replays.Length == 1 ? "assessment" : "assessments")}"));
        Recommendations(text, differences);
        var (before, after) = (impact.BurdenBefore, impact.BurdenAfter);
        Line(text, 0, FormattableString.Invariant(
            $"Evidence asked: {before.Asked} → {after.Asked}; held: {before.Held} → {after.Held}; stated not to exist: {before.StatedNone} → {after.StatedNone}; missing: {before.Missing} → {after.Missing}"));
        foreach (var replay in impact.Replays.Where(static r => r.Because is not null))
        {
            Line(text, 0, $"Not made again: {Name(replay.Before)}: {replay.Because}");
        }

        Rules(text, differences);
        foreach (var difference in differences.Where(static d => !d.IsEmpty))
        {
            Line(text, 0, "");
            Line(text, 0, $"{Name(difference.Before)}: {GatewayText.Of(difference.Before.Recommendation)}{(difference.IsRecommendationChanged ? $" → {GatewayText.Of(difference.After.Recommendation)}" : ", as before")}");
            foreach (var change in difference.Findings)
            {
                Line(text, 1, $"{change.Rule}: {DifferenceText.Of(change.Before)} → {DifferenceText.Of(change.After)}: {string.Join("; ", change.Causes.Select(c => DifferenceText.Of(c, difference)))}");
            }
        }

        return text.ToString();
    }

    private static void Recommendations(StringBuilder text, List<AssessmentDifference> differences)
    {
        var flips = differences.Where(static d => d.IsRecommendationChanged).GroupBy(static d => (From: d.Before.Recommendation, To: d.After.Recommendation)).OrderBy(static g => g.Key).ToList();
        Line(text, 0, FormattableString.Invariant($"Recommendations as before: {differences.Count(static d => !d.IsRecommendationChanged)}"));
        foreach (var flip in flips)
        {
            Line(text, 0, FormattableString.Invariant($"Recommendations {GatewayText.Of(flip.Key.From)} → {GatewayText.Of(flip.Key.To)}: {flip.Count()}"));
        }
    }

    private static void Rules(StringBuilder text, List<AssessmentDifference> differences)
    {
        var flips = differences.SelectMany(static d => d.Findings).GroupBy(static f => (f.Rule, Change: $"{DifferenceText.Of(f.Before)} → {DifferenceText.Of(f.After)}"));
        foreach (var flip in flips.OrderBy(static f => f.Key.Rule, StringComparer.Ordinal).ThenBy(static f => f.Key.Change, StringComparer.Ordinal))
        {
            Line(text, 0, FormattableString.Invariant($"Findings of {flip.Key.Rule} {flip.Key.Change}: {flip.Count()}"));
        }
    }

    private static string Name(GateAssessment assessment) => $"{assessment.Facts.Initiative} at \"{assessment.Gate.Title}\" on {IsoDate.Of(assessment.AsOf)}";

    private static void Line(StringBuilder text, int level, string line) => text.Append(' ', level * 2).Append(line).Append('\n');
}
