namespace Transformation.Framework.Gateway;

/// <summary>Gateway results in plain English for a board reader.</summary>
/// <remarks>
/// The text depends on the value only: not on culture, machine, or the order in which rules and facts were given. Line feeds end lines. So the texts of two
/// reviews can be compared line by line.
/// </remarks>
public static class GatewayText
{
    /// <summary>An outcome in words: "not met".</summary>
    /// <param name="outcome">The outcome.</param>
    public static string Of(FindingOutcome outcome) => VocabularyText.Of(outcome);

    /// <summary>A recommendation in words: "proceed with conditions".</summary>
    /// <param name="recommendation">The recommendation.</param>
    public static string Of(Recommendation recommendation) => VocabularyText.Of(recommendation);

    /// <summary>How much depends on a rule, in a word: "mandatory".</summary>
    /// <param name="severity">The severity.</param>
    public static string Of(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Mandatory => "mandatory",
        RuleSeverity.Important => "important",
        RuleSeverity.Advisory => "advisory",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "There is no such severity."),
    };

    /// <summary>What was asked and what was found, on one line: "Evaluation plan: nothing on record → unknown".</summary>
    /// <param name="reading">The question and its answer.</param>
    public static string Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return ReadingText.Of(reading);
    }

    /// <summary>What a condition of approval asks, on one line: who does what by when, and for which rule.</summary>
    /// <param name="condition">The condition.</param>
    public static string Of(ConditionOfApproval condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return $"by {IsoDate.Of(condition.Due)}, {condition.Owner}{(condition.Organisation is { } from ? $" ({from})" : "")}: {condition.Action} [{condition.Rule}]";
    }

    /// <summary>A whole assessment: the recommendation and why, then each key element with its findings, what they rest on, what is missing, who can supply it, and the next step.</summary>
    /// <param name="assessment">The assessment.</param>
    public static string Of(GateAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return AssessmentText.Of(assessment);
    }

    /// <summary>A panel's decision: what was decided and what the rules recommended, why it was otherwise, the conditions, that the meeting was quorate, and who recorded it.</summary>
    /// <param name="decision">The decision.</param>
    public static string Of(PanelDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return PanelDecisionText.Of(decision);
    }

    /// <summary>How two assessments differ: the recommendation, then each finding that is another, with what caused it.</summary>
    /// <param name="difference">The difference.</param>
    public static string Of(AssessmentDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        return DifferenceText.Of(difference);
    }

    /// <summary>How two versions of a rule set differ, a line for each part that was added or removed and for each property that changed.</summary>
    /// <param name="diff">The difference.</param>
    public static string Of(RuleSetDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        return RuleSetDiffText.Of(diff);
    }

    /// <summary>What it would take to proceed: each input to supply or change, what it must come to, who can supply it, and for which rules.</summary>
    /// <param name="remedy">What it would take.</param>
    public static string Of(Remedy remedy)
    {
        ArgumentNullException.ThrowIfNull(remedy);
        return RemedyText.Of(remedy);
    }
}
