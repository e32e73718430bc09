namespace Transformation.Framework.Gateway;

/// <summary>Outcomes and recommendations in words, for messages and explanations.</summary>
internal static class VocabularyText
{
    internal static string Of(FindingOutcome outcome) => outcome switch
    {
        FindingOutcome.Met => "met",
        FindingOutcome.NotMet => "not met",
        FindingOutcome.Unknown => "unknown",
        FindingOutcome.NotApplicable => "not applicable",
        FindingOutcome.Waived => "waived",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "There is no such outcome."),
    };

    internal static string Of(Recommendation recommendation) => recommendation switch
    {
        Recommendation.Proceed => "proceed",
        Recommendation.ProceedWithConditions => "proceed with conditions",
        Recommendation.MoreEvidenceNeeded => "more evidence needed",
        Recommendation.Pause => "pause",
        Recommendation.Stop => "stop",
        _ => throw new ArgumentOutOfRangeException(nameof(recommendation), recommendation, "There is no such recommendation."),
    };
}
