using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>Finds which findings differ, and traces each to the questions that were answered otherwise and to what those rest on.</summary>
internal sealed class FindingComparison(AssessmentDifference difference)
{
    private readonly GateAssessment before = difference.Before;
    private readonly GateAssessment after = difference.After;
    private readonly RuleSetDiff ruleSets = difference.RuleSets;

    internal ImmutableArray<FindingChange> Run()
    {
        var was = before.Findings.ToDictionary(static f => f.Rule.Id, StringComparer.Ordinal);
        var now = after.Findings.ToDictionary(static f => f.Rule.Id, StringComparer.Ordinal);
        var changes = ImmutableArray.CreateBuilder<FindingChange>();
        foreach (var id in was.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (old, current) = (was.GetValueOrDefault(id), now.GetValueOrDefault(id));
            if (old?.Outcome != current?.Outcome || old?.Underlying != current?.Underlying)
            {
                changes.Add(new(old, current, Causes(id, old, current)));
            }
        }

        return changes.ToImmutable();
    }

    private ImmutableArray<FindingCause> Causes(string id, Finding? old, Finding? current)
    {
        if (old is null || current is null)
        {
            return [new(old is null ? FindingCauseKind.RuleAdded : FindingCauseKind.RuleRemoved, id)];
        }

        var causes = new HashSet<FindingCause>();
        Add(causes, old, current);
        if ((old.Outcome == FindingOutcome.Waived) != (current.Outcome == FindingOutcome.Waived) && current.Underlying is FindingOutcome.NotMet or FindingOutcome.Unknown)
        {
            causes.Add(new(current.Outcome == FindingOutcome.Waived ? FindingCauseKind.WaiverBegan : FindingCauseKind.WaiverEnded, id));
        }

        return [.. causes.OrderBy(static c => c.Kind).ThenBy(static c => c.About, StringComparer.Ordinal)];
    }

    private void Add(HashSet<FindingCause> causes, Finding old, Finding current)
    {
        var isAskedOtherwise = ruleSets.Rules.Any(r => r.Id == current.Rule.Id && r.Properties.Any(static p => p is PartProperties.AppliesWhen or PartProperties.Condition));
        if (isAskedOtherwise && old.Underlying != current.Underlying)
        {
            causes.Add(new(FindingCauseKind.RuleChanged, current.Rule.Id));
        }

        // A rule that does not apply has no readings of its condition; then what it applies by tells the story.
        var readings = current.Readings.IsEmpty || old.Readings.IsEmpty ? [] : old.Readings;
        foreach (var (was, now) in Pairs(old.Applicability, current.Applicability).Concat(Pairs(readings, current.Readings)))
        {
            if (was.Answer != now.Answer)
            {
                Add(causes, was, now);
            }
        }
    }

    private static IEnumerable<(Reading Was, Reading Now)> Pairs(ImmutableArray<Reading> was, ImmutableArray<Reading> now)
    {
        var byQuestion = was.ToDictionary(static r => r.Asked);
        return now.Where(r => byQuestion.ContainsKey(r.Asked)).Select(r => (byQuestion[r.Asked], r));
    }

    private void Add(HashSet<FindingCause> causes, Reading was, Reading now)
    {
        if (was is RuleReading oldRule && now is RuleReading newRule)
        {
            causes.Add(new(FindingCauseKind.OtherRule, newRule.Asked.RuleId));
            Add(causes, oldRule.Finding, newRule.Finding);
            return;
        }

        var input = ((InputReading)now).Input.Id;
        var found = was is EvidenceReading oldEvidence && now is EvidenceReading newEvidence ? Evidence(oldEvidence, newEvidence) : Fact(was, now);
        var kinds = found.ToList();
        causes.UnionWith(kinds.Select(k => new FindingCause(k, input)));
        var parameters = ParametersThatDiffer(now.Asked).ToList();
        causes.UnionWith(parameters.Select(static p => new FindingCause(FindingCauseKind.ParameterChanged, p)));
        if (kinds.Count == 0 && parameters.Count == 0)
        {
            var isDeclaredOtherwise = ruleSets.Inputs.Any(i => i.Id == input && i.Properties.Any(static p => p is not ("title" or "suppliedBy")));
            causes.Add(new(isDeclaredOtherwise ? FindingCauseKind.InputChanged : FindingCauseKind.TimePassed, input));
        }
    }

    private static IEnumerable<FindingCauseKind> Fact(Reading was, Reading now)
    {
        var (old, current) = (FactOf(was)?.Value, FactOf(now)?.Value);
        if (old != current)
        {
            yield return old is null ? FindingCauseKind.FactAdded : current is null ? FindingCauseKind.FactRemoved : FindingCauseKind.FactChanged;
        }
    }

    private static GateFact? FactOf(Reading reading) => reading switch
    {
        FactReading fact => fact.Fact,
        ItemsReading items => items.Fact,
        PredicateReading predicate => predicate.Fact,
        _ => null,
    };

    private static IEnumerable<FindingCauseKind> Evidence(EvidenceReading was, EvidenceReading now)
    {
        if (now.Counted.Except(was.Counted).Any())
        {
            yield return FindingCauseKind.EvidenceAdded;
        }

        foreach (var kind in was.Counted.Except(now.Counted).Select(e => now.SetAside.Contains(e) ? FindingCauseKind.EvidenceAged : FindingCauseKind.EvidenceRemoved))
        {
            yield return kind;
        }

        if (was.StatedNone != now.StatedNone)
        {
            yield return FindingCauseKind.StatementChanged;
        }
    }

    private IEnumerable<string> ParametersThatDiffer(Condition asked) =>
        ConditionTree.Parameters(asked).Distinct(StringComparer.Ordinal).Where(id => ValueOf(before.RuleSet, id, before.AsOf) != ValueOf(after.RuleSet, id, after.AsOf));

    private static GateValue? ValueOf(RuleSet set, string parameter, LocalDate date) => set.Parameters.FirstOrDefault(p => p.Id == parameter)?.ValueOn(date)?.Value;
}
