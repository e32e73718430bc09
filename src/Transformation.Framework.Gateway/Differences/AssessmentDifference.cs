using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>How two assessments of one initiative differ, and what caused it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class AssessmentDifference
{
    private AssessmentDifference(GateAssessment before, GateAssessment after)
    {
        Before = before;
        After = after;
        RuleSets = RuleSetDiff.Between(before.RuleSet, after.RuleSet);
        Findings = new FindingComparison(this).Run();
    }

    /// <summary>The assessment compared with.</summary>
    public GateAssessment Before { get; }

    /// <summary>The assessment that is explained.</summary>
    public GateAssessment After { get; }

    /// <summary>How the rule sets differ; empty when both assessments are by the same.</summary>
    public RuleSetDiff RuleSets { get; }

    /// <summary>The findings whose outcome, with or without waivers, is another, in order of rule.</summary>
    public ImmutableArray<FindingChange> Findings { get; }

    /// <summary>Whether the recommendation is another.</summary>
    public bool IsRecommendationChanged => Before.Recommendation != After.Recommendation;

    /// <summary>Whether no finding and not the recommendation differ, whatever else does.</summary>
    public bool IsEmpty => Findings.IsEmpty && !IsRecommendationChanged;

    /// <summary>Compares two assessments, at the same gate or at two.</summary>
    /// <remarks>Takes time in proportion to what the two rest on.</remarks>
    /// <param name="before">The assessment to compare with.</param>
    /// <param name="after">The assessment to explain.</param>
    /// <exception cref="ArgumentException">The assessments are of two initiatives.</exception>
    public static AssessmentDifference Between(GateAssessment before, GateAssessment after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return before.Facts.Initiative == after.Facts.Initiative
            ? new(before, after)
            : throw new ArgumentException($"The assessments are of two initiatives: {before.Facts.Initiative} and {after.Facts.Initiative}.", nameof(after));
    }
}
