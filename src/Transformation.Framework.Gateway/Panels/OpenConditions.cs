using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Follows up the conditions on which initiatives were let proceed.</summary>
public static class OpenConditions
{
    /// <summary>The conditions of many decisions that are open on a date.</summary>
    /// <remarks>
    /// <para>A condition is closed by the rules, not by somebody's word: when its rule is found met, with no regard to waivers, in an assessment of the initiative by the same rule set (in any version) as at a later date than the
    /// assessment that led to it. Once closed it stays closed; what is found after that speaks for itself. A waiver does not close it, nor does a later decision that leaves it unmet.</para>
    /// <para>Decisions of meetings after the date are not seen, nor are assessments as at a later date. Time in proportion to the findings. Thread-safe.</para>
    /// </remarks>
    /// <param name="decisions">The decisions; what each put on record about its rules can close conditions of earlier ones.</param>
    /// <param name="asOf">The date.</param>
    /// <param name="assessments">Assessments made since, with or without a decision.</param>
    /// <returns>By due date, initiative and rule; so the overdue ones come first.</returns>
    public static ImmutableArray<OpenCondition> AsAt(IEnumerable<PanelDecision> decisions, LocalDate asOf, IEnumerable<GateAssessment>? assessments = null)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        var held = decisions.Where(d => d.Meeting <= asOf).ToList();
        var lastMet = LastMet(
            held.Where(d => d.Assessment.AsOf <= asOf).SelectMany(OnRecord).Concat((assessments ?? []).Where(a => a.AsOf <= asOf).SelectMany(Found)));
        return
        [
            .. held
                .SelectMany(static d => d.Conditions, static (d, c) => (Decision: d, Condition: c))
                .Where(p => !(lastMet.TryGetValue(KeyOf(p.Decision.Assessment, p.Condition.Rule), out var met) && met > p.Decision.Assessment.AsOf))
                .OrderBy(static p => p.Condition.Due)
                .ThenBy(static p => p.Decision.Initiative.Value, StringComparer.Ordinal)
                .ThenBy(static p => p.Condition.Rule, StringComparer.Ordinal)
                .Select(p => new OpenCondition(p.Decision, p.Condition, asOf)),
        ];
    }

    private static Dictionary<RuleKey, LocalDate> LastMet(IEnumerable<(RuleKey Key, LocalDate Date)> met)
    {
        var last = new Dictionary<RuleKey, LocalDate>();
        foreach (var (key, date) in met)
        {
            last[key] = last.TryGetValue(key, out var known) && known > date ? known : date;
        }

        return last;
    }

    private static IEnumerable<(RuleKey Key, LocalDate Date)> OnRecord(PanelDecision decision) =>
        decision.Findings.Where(static f => f.Underlying == FindingOutcome.Met).Select(f => (KeyOf(decision.Assessment, f.Rule), decision.Assessment.AsOf));

    private static IEnumerable<(RuleKey Key, LocalDate Date)> Found(GateAssessment assessment) =>
        assessment.Findings.Where(static f => f.Underlying == FindingOutcome.Met).Select(f => (KeyOf(assessment, f.Rule.Id), assessment.AsOf));

    private static RuleKey KeyOf(GateAssessment assessment, string rule) => new(assessment.Facts.Initiative, assessment.RuleSet.Id, rule);

    private readonly record struct RuleKey(InitiativeId Initiative, string RuleSet, string Rule);
}
