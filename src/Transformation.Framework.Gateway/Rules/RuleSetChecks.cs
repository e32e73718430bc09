using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>What must hold between the parts of a rule set.</summary>
internal sealed class RuleSetChecks(RuleSetParts parts, ProblemCollector problems)
{
    internal void Run()
    {
        if (parts.EffectiveFrom is { } from && parts.EffectiveUntil < from)
        {
            problems.Add("$.effectiveUntil", ProblemCodes.Contradiction, "The rule set ends before it begins to be in force.");
        }

        Ids("key element", parts.Elements);
        Ids("gate", parts.Gates);
        Ids("input", parts.Inputs);
        Ids("parameter", parts.Parameters);
        Ids("rule", parts.Rules);
        Gates();
        Parameters();
        Rules();
        RuleCycles.Check(parts.Rules, problems);
        Decisions();
    }

    private void Ids<T>(string what, ImmutableArray<RulePart<T>> items)
        where T : class
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items.Where(i => i.Id is not null && !seen.Add(i.Id)))
        {
            problems.Add(item.Path + ".id", ProblemCodes.DuplicateId, $"There is another {what} {item.Id}.");
        }
    }

    private void Gates()
    {
        if (parts.Gates.IsEmpty)
        {
            problems.Add("$.gates", ProblemCodes.InvalidValue, "A rule set has at least one gate.");
        }

        var asked = parts.Rules.Where(static r => r.Value is not null).SelectMany(static r => r.Value!.Gates).ToHashSet(StringComparer.Ordinal);
        var allRead = parts.Rules.All(static r => r.Value is not null);
        Gate? last = null;
        foreach (var gate in parts.Gates.Where(static g => g.Value is not null))
        {
            if (last is not null && gate.Value!.Stage < last.Stage)
            {
                problems.Add(gate.Path + ".stage", ProblemCodes.Contradiction, $"Gates stand in order of stage: {gate.Id} belongs to an earlier stage than {last.Id} before it.");
            }

            if (allRead && !asked.Contains(gate.Value!.Id))
            {
                problems.Add(gate.Path, ProblemCodes.Contradiction, $"No rule is asked at the gate {gate.Id}: everything would pass it.");
            }

            last = gate.Value;
        }
    }

    private void Parameters()
    {
        foreach (var part in parts.Parameters.Where(p => p.Value is { } parameter && parts.EffectiveFrom is { } from && parameter.ValueOn(from) is null))
        {
            problems.Add(
                part.Path + ".values", ProblemCodes.Contradiction, $"The parameter {part.Id} has no value on {IsoDate.Of(parts.EffectiveFrom!.Value)}, when the rule set begins to be in force.");
        }
    }

    private void Rules()
    {
        var elements = IdsOf(parts.Elements);
        var gates = IdsOf(parts.Gates);
        var conditions = new ConditionChecks(parts, problems);
        var whole = new List<RulePart<GateRule>>();
        foreach (var part in parts.Rules)
        {
            if (part.Value is not { } rule)
            {
                continue;
            }

            var path = part.Path;

            if (!elements.Contains(rule.Element))
            {
                problems.Add(path + ".element", ProblemCodes.UnknownReference, $"The rule {rule.Id} belongs to the key element {rule.Element}, which is not declared.");
            }

            if (rule.Gates.IsEmpty)
            {
                problems.Add(path + ".gates", ProblemCodes.Contradiction, $"The rule {rule.Id} is asked at no gate.");
            }

            foreach (var gate in rule.Gates.Where(g => !gates.Contains(g)))
            {
                problems.Add(path + ".gates", ProblemCodes.UnknownReference, $"The rule {rule.Id} is asked at {gate}, which is not a gate of this rule set.");
            }

            if (conditions.Run(rule, path))
            {
                whole.Add(part);
            }
        }

        if (parts.EffectiveFrom is { } from)
        {
            new OutcomeChecks(conditions, whole, from, parts.EffectiveUntil, problems).Run();
        }
    }

    /// <summary>A table in which a mandatory rule that fails, or that nobody can judge, still lets an initiative proceed makes missing evidence a pass.</summary>
    private void Decisions()
    {
        foreach (var outcome in parts.Decisions is null ? [] : new[] { FindingOutcome.NotMet, FindingOutcome.Unknown })
        {
            if (parts.Decisions!.Decide(default(FindingCounts).Plus(RuleSeverity.Mandatory, outcome)).Recommendation == Recommendation.Proceed)
            {
                problems.Add("$.decisions", ProblemCodes.Contradiction, outcome == FindingOutcome.NotMet
                    ? "The table lets an initiative proceed, without conditions, although a mandatory rule is not met."
                    : "The table lets an initiative proceed, without conditions, although a mandatory rule is unknown.");
            }
        }
    }

    private static HashSet<string> IdsOf<T>(ImmutableArray<RulePart<T>> items)
        where T : class =>
        items.Where(static i => i.Id is not null).Select(static i => i.Id!).ToHashSet(StringComparer.Ordinal);
}
