using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>What must hold of a panel's decision, each part by itself, so that a reader can run those whose values it could read.</summary>
internal sealed class PanelDecisionChecks(ProblemCollector problems)
{
    private static readonly ImmutableArray<ConfidenceScale> Shipped = [ConfidenceScales.DeliveryConfidenceFivePoint, ConfidenceScales.DeliveryConfidenceThreePoint];

    internal void Texts(string recordedBy, string? overrideReason)
    {
        Text("$.recordedBy", recordedBy);
        Text("$.overrideReason", overrideReason);
    }

    internal void Meeting(GovernanceBody body, Attendance attendance, LocalDate asOf)
    {
        if (attendance.Body != body.Id)
        {
            problems.Add("$.attendance.body", ProblemCodes.UnknownReference, $"This is the attendance of {attendance.Body}, not of {body.Id}.");
        }

        if (attendance.Date < asOf)
        {
            problems.Add(
                "$.attendance.date", ProblemCodes.Contradiction, $"The meeting was on {IsoDate.Of(attendance.Date)}, before the date of the assessment, {IsoDate.Of(asOf)}: nobody could have had it.");
        }
    }

    /// <summary>Only for a decision being made: one on record is loaded as it is, and its replay says what no longer holds.</summary>
    internal QuorumResult? Quorum(GovernanceBody body, Attendance attendance)
    {
        if (attendance.Body != body.Id)
        {
            return null;
        }

        var quorum = QuorumCheck.Evaluate(body, attendance);
        if (!quorum.IsQuorate)
        {
            problems.Add("$.attendance.attendees", ProblemCodes.Contradiction, string.Join(' ', QuorumExplanation.Lines(quorum).Select(static l => l.Trim())));
        }

        return quorum;
    }

    internal void Override(Recommendation decided, Recommendation recommended, string? reason)
    {
        if (decided != recommended && reason is null)
        {
            problems.Add("$.overrideReason", ProblemCodes.Missing, $"The rules recommend {Words(recommended)}, and the decision is {Words(decided)}: say why.");
        }
        else if (decided == recommended && reason is not null)
        {
            problems.Add("$.overrideReason", ProblemCodes.Contradiction, $"The decision is {Words(decided)}, as the rules recommend: there is nothing to give a reason for.");
        }
    }

    internal void Confidence(RuleSet ruleSet, ConfidenceRating? rating)
    {
        if (rating is null)
        {
            return;
        }

        var ours = ruleSet.Decisions.ConfidenceScale;
        if (ours is not null && ours.Id != rating.ScaleId)
        {
            problems.Add("$.confidence.scale", ProblemCodes.Contradiction, $"{ruleSet.Id} rates on the scale {ours.Id}, and ratings cannot be moved from one scale to another.");
        }
        else if ((ours ?? Shipped.FirstOrDefault(s => s.Id == rating.ScaleId)) is { } scale && !scale.Has(rating.RatingId))
        {
            problems.Add("$.confidence.rating", ProblemCodes.UnknownReference, $"The scale {scale.Id} has no such rating. It has: {scale.Words()}.");
        }
    }

    internal void Conditions(Recommendation decided, ImmutableArray<ConditionOfApproval> conditions)
    {
        if (decided == Recommendation.ProceedWithConditions && conditions.IsEmpty)
        {
            problems.Add("$.conditions", ProblemCodes.Missing, "The initiative is to proceed with conditions, and there are none.");
        }
        else if (decided != Recommendation.ProceedWithConditions && !conditions.IsEmpty)
        {
            problems.Add("$.conditions", ProblemCodes.Contradiction, $"Conditions are given, but the decision is {Words(decided)}.");
        }
    }

    internal void Conditions(ImmutableArray<ConditionOfApproval> conditions, LocalDate meeting, RuleSet ruleSet)
    {
        foreach (var (i, condition) in conditions.Index())
        {
            if (condition.Due < meeting)
            {
                problems.Add(
                    FormattableString.Invariant($"$.conditions[{i}].due"), ProblemCodes.Contradiction, $"It is due on {IsoDate.Of(condition.Due)}, before the meeting on {IsoDate.Of(meeting)}.");
            }

            if (!ruleSet.Rules.Any(r => r.Id == condition.Rule))
            {
                problems.Add(FormattableString.Invariant($"$.conditions[{i}].rule"), ProblemCodes.UnknownReference, $"{ruleSet.Id} has no such rule, so the condition could never be seen to be met.");
            }
        }
    }

    internal void Assessed(RuleSet ruleSet, string gate, LocalDate asOf)
    {
        if (ruleSet.GateOf(gate) is null)
        {
            problems.Add("$.gate", ProblemCodes.UnknownReference, $"{ruleSet.Id} has no such gate. It has: {string.Join(", ", ruleSet.Gates.Select(static g => g.Id))}.");
        }

        if (!ruleSet.IsInForceOn(asOf))
        {
            problems.Add("$.asOf", ProblemCodes.Contradiction, $"{ruleSet.Id} {ruleSet.Version} is not in force on {IsoDate.Of(asOf)}.");
        }
    }

    internal void Findings(ImmutableArray<RecordedFinding> findings)
    {
        var rules = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, finding) in findings.Index())
        {
            if (!rules.Add(finding.Rule))
            {
                problems.Add(FormattableString.Invariant($"$.findings[{i}].rule"), ProblemCodes.DuplicateId, $"There is a finding about {finding.Rule} already.");
            }
        }
    }

    private static string Words(Recommendation recommendation) => VocabularyText.Of(recommendation);

    private void Text(string path, string? text)
    {
        if (text is not null && DomainText.Fault(text) is { } fault)
        {
            problems.Add(path, ProblemCodes.InvalidValue, fault);
        }
    }
}
