using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>A decision judged again as at its own date, and whether that gives what is on record.</summary>
/// <remarks>
/// A difference says that the record was changed after the fact, or that this version of the library judges otherwise than the one that made it. Immutable; safe to share between threads.
/// </remarks>
public sealed class PanelDecisionReplay
{
    private const string None = "nothing";

    internal PanelDecisionReplay(PanelDecision decision)
    {
        var made = decision.Assessment;
        Decision = decision;
        Assessment = GateAssessor.Assess(made.RuleSet, made.Gate.Id, made.Facts, made.AsOf);
        Differences = [.. OfFindings(decision.Findings, Assessment.Findings), .. OfWhole(decision, Assessment), .. OfQuorum(decision)];
    }

    /// <summary>The decision, as it is on record.</summary>
    public PanelDecision Decision { get; }

    /// <summary>What the rules find when asked again.</summary>
    public GateAssessment Assessment { get; }

    /// <summary>Whether everything is found as it is on record.</summary>
    public bool IsSame => Differences.IsEmpty;

    /// <summary>What is found otherwise: rule by rule in the order of the record, then the recommendation, then the quorum.</summary>
    public ImmutableArray<ReplayDifference> Differences { get; }

    private static IEnumerable<ReplayDifference> OfFindings(ImmutableArray<RecordedFinding> recorded, ImmutableArray<Finding> found)
    {
        var again = found.ToDictionary(static f => f.Rule.Id, static f => f, StringComparer.Ordinal);
        foreach (var finding in recorded)
        {
            var isAsked = again.Remove(finding.Rule, out var now);
            if (!isAsked || now!.Outcome != finding.Outcome)
            {
                yield return new(finding.Rule, "outcome", Words(finding.Outcome), Words(now?.Outcome));
            }

            if (isAsked && now!.Underlying != finding.Underlying)
            {
                yield return new(finding.Rule, "underlying outcome", Words(finding.Underlying), Words(now.Underlying));
            }
        }

        foreach (var finding in found.Where(f => again.ContainsKey(f.Rule.Id)))
        {
            yield return new(finding.Rule.Id, "outcome", None, Words(finding.Outcome));
        }
    }

    private static IEnumerable<ReplayDifference> OfWhole(PanelDecision decision, GateAssessment again)
    {
        if (again.Recommendation != decision.Recommended)
        {
            yield return new(null, "recommendation", VocabularyText.Of(decision.Recommended), VocabularyText.Of(again.Recommendation));
        }
    }

    private static IEnumerable<ReplayDifference> OfQuorum(PanelDecision decision)
    {
        var (recorded, again) = (decision.RecordedQuorum, QuorumCheck.Evaluate(decision.Body, decision.Attendance));
        if (!again.IsQuorate)
        {
            yield return new(null, "quorum", "quorate", "not quorate");
        }

        if (again.SeatsPresent != recorded.SeatsPresent)
        {
            yield return new(null, "seats filled", FormattableString.Invariant($"{recorded.SeatsPresent}"), FormattableString.Invariant($"{again.SeatsPresent}"));
        }

        if (!again.OrganisationsPresent.SequenceEqual(recorded.OrganisationsPresent))
        {
            yield return new(null, "organisations represented", Words(recorded.OrganisationsPresent), Words(again.OrganisationsPresent));
        }
    }

    private static string Words(FindingOutcome? outcome) => outcome is { } given ? VocabularyText.Of(given) : None;

    private static string Words(ImmutableArray<OrganisationId> organisations) => organisations.IsEmpty ? None : string.Join(", ", organisations);
}
