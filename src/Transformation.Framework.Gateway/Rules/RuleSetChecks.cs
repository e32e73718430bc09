using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>What must hold between the parts of a rule set; inputs and rules that could not be read have no value, but may have an identifier.</summary>
internal sealed class RuleSetChecks(
    ImmutableArray<LifecycleStage> gates,
    ImmutableArray<(string Path, GateInput? Input, string? Id)> inputs,
    ImmutableArray<(string Path, GateRule? Rule, string? Id)> rules,
    ProblemCollector problems)
{
    private readonly Dictionary<string, GateInput?> known = new(StringComparer.Ordinal);

    internal static bool CanBeGate(LifecycleStage stage) => stage is >= LifecycleStage.Proposed and <= LifecycleStage.Spread;

    internal static void Dates(LocalDate from, LocalDate? until, ProblemCollector problems)
    {
        if (until < from)
        {
            problems.Add("$.effectiveUntil", ProblemCodes.Contradiction, "The rule set ends before it begins to be in force.");
        }
    }

    internal void Run()
    {
        Gates();
        Ids("input", inputs.Select(static i => (i.Path, i.Id)));
        Ids("rule", rules.Select(static r => (r.Path, r.Id)));
        foreach (var (_, input, id) in inputs.Where(static i => i.Id is not null))
        {
            known.TryAdd(id!, input);
        }

        foreach (var (path, rule, _) in rules)
        {
            if (rule is not null)
            {
                GatesOf(path, rule);
                InputsOf(path + ".condition", rule.Condition);
            }
        }
    }

    private void Gates()
    {
        if (gates.IsEmpty)
        {
            problems.Add("$.gates", ProblemCodes.InvalidValue, "A rule set has at least one gate.");
        }

        for (var i = 0; i < gates.Length; i++)
        {
            var path = FormattableString.Invariant($"$.gates[{i}]");
            if (!CanBeGate(gates[i]))
            {
                problems.Add(path, ProblemCodes.InvalidValue, $"There is no gate at {gates[i]}: a gate guards the end of a stage from proposed to spread.");
            }
            else if (i > 0 && gates[i] <= gates[i - 1])
            {
                problems.Add(path, ProblemCodes.Contradiction, "Gates stand in order of stage, each once.");
            }
            else if (rules.All(r => r.Rule is not null && !r.Rule.Gates.Contains(gates[i])))
            {
                problems.Add(path, ProblemCodes.Contradiction, $"No rule is asked at this gate ({gates[i]}): everything would pass it.");
            }
        }
    }

    private void Ids(string what, IEnumerable<(string Path, string? Id)> items)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, id) in items.Where(i => i.Id is not null && !seen.Add(i.Id)))
        {
            problems.Add(path + ".id", ProblemCodes.DuplicateId, $"There is another {what} {id}.");
        }
    }

    private void GatesOf(string path, GateRule rule)
    {
        if (rule.Gates.IsEmpty)
        {
            problems.Add(path + ".gates", ProblemCodes.Contradiction, $"The rule {rule.Id} is asked at no gate.");
        }

        foreach (var gate in rule.Gates.Where(g => !gates.Contains(g)))
        {
            problems.Add(path + ".gates", ProblemCodes.UnknownReference, $"The rule {rule.Id} is asked at {gate}, which is not a gate of this rule set.");
        }
    }

    private void InputsOf(string path, Condition condition)
    {
        switch (condition)
        {
            case AllCondition all:
                Parts(path, all.Conditions);
                break;
            case AnyCondition any:
                Parts(path, any.Conditions);
                break;
            case AtLeastCondition atLeast:
                Parts(path, atLeast.Conditions);
                break;
            case NotCondition not:
                InputsOf(path + ".condition", not.Condition);
                break;
            case InputCondition asked when !known.ContainsKey(asked.Input):
                problems.Add(path + ".input", ProblemCodes.UnknownReference, $"There is no input {asked.Input}.");
                break;
            case InputCondition asked when known[asked.Input] is { } input && input.Kind != asked.Kind:
                problems.Add(path + ".input", ProblemCodes.Contradiction, $"The input {asked.Input} is declared as {input.Kind}, but asked for as {asked.Kind}.");
                break;
        }
    }

    private void Parts(string path, ImmutableArray<Condition> parts)
    {
        foreach (var (i, part) in parts.Index())
        {
            InputsOf(FormattableString.Invariant($"{path}.conditions[{i}]"), part);
        }
    }
}
