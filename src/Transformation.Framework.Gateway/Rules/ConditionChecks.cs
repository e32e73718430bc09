using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Whether the questions of a rule ask for things that are declared, each as the kind it is.</summary>
internal sealed class ConditionChecks
{
    private readonly ProblemCollector problems;
    private readonly Dictionary<string, GateInput?> inputs;
    private readonly Dictionary<string, GateParameter?> parameters;
    private readonly HashSet<string> rules;
    private string rule = "";
    private bool isWhole;

    internal ConditionChecks(RuleSetParts parts, ProblemCollector problems)
    {
        this.problems = problems;
        inputs = ById(parts.Inputs);
        parameters = ById(parts.Parameters);
        rules = parts.Rules.Where(static r => r.Id is not null).Select(static r => r.Id!).ToHashSet(StringComparer.Ordinal);
    }

    internal IReadOnlyDictionary<string, GateInput?> Inputs => inputs;

    internal IReadOnlyDictionary<string, GateParameter?> Parameters => parameters;

    /// <returns>Whether all is there that the rule asks for, and as it asks for it, so that its answers can be analysed.</returns>
    internal bool Run(GateRule checkedRule, string path)
    {
        var before = problems.Count;
        isWhole = true;
        rule = checkedRule.Id;
        Check(path + ".condition", checkedRule.Condition, inputs);
        if (checkedRule.AppliesWhen is { } appliesWhen)
        {
            Check(path + ".appliesWhen", appliesWhen, inputs);
        }

        return isWhole && problems.Count == before;
    }

    private void Check(string path, Condition condition, Dictionary<string, GateInput?> known)
    {
        switch (condition)
        {
            case JoinCondition join:
                foreach (var (i, part) in join.Conditions.Index())
                {
                    Check(FormattableString.Invariant($"{path}.conditions[{i}]"), part, known);
                }

                break;
            case NotCondition not:
                Check(path + ".condition", not.Condition, known);
                break;
            case RuleCondition other when ReferenceEquals(known, inputs):
                if (!rules.Contains(other.RuleId))
                {
                    Report(path + ".rule", ProblemCodes.UnknownReference, $"there is no rule {other.RuleId}");
                }

                break;
            case InputCondition asked when !known.ContainsKey(asked.Input):
                Report(path + ".input", ProblemCodes.UnknownReference, $"there is no {(ReferenceEquals(known, inputs) ? "input" : "field")} {asked.Input}");
                break;
            case InputCondition asked:
                if (known[asked.Input] is { } input)
                {
                    CheckLeaf(path, asked, input);
                }
                else
                {
                    isWhole = false;
                }

                break;
            default:
                Report(path, ProblemCodes.Contradiction, "another rule can only be asked about from outside a list");
                break;
        }
    }

    private void CheckLeaf(string path, InputCondition asked, GateInput input)
    {
        switch (asked)
        {
            case EvidenceCondition:
                CheckKind(path, input, InputKind.Evidence);
                break;
            case YesCondition:
                CheckKind(path, input, InputKind.YesNo);
                break;
            case PredicateCondition:
                CheckKind(path, input, InputKind.Predicate);
                break;
            case OneOfCondition oneOf when CheckKind(path, input, InputKind.Choice):
                CheckWords(path + ".values", oneOf.Words, input);
                break;
            case CompareCondition compare:
                CheckThreshold(path, compare, input);
                break;
            case ItemsCondition items when CheckKind(path, input, InputKind.Items) && items.That is { } that:
                Check(path + ".that", that, input.Fields.ToDictionary(static f => f.Id, static f => (GateInput?)f, StringComparer.Ordinal));
                break;
            case DistinctCondition distinct when CheckKind(path, input, InputKind.Items):
                if (input.Fields.FirstOrDefault(f => f.Id == distinct.Field) is not { } field)
                {
                    Report(path + ".field", ProblemCodes.UnknownReference, $"{input.Id} has no field {distinct.Field}");
                }
                else
                {
                    CheckKind(path, field, InputKind.Choice);
                }

                break;
        }
    }

    private void CheckThreshold(string path, CompareCondition compare, GateInput input)
    {
        switch (compare.Threshold)
        {
            case AsOfThreshold:
                CheckKind(path, input, InputKind.Date);
                break;
            case ParameterThreshold reference when !parameters.ContainsKey(reference.Id):
                Report(path + ".threshold.id", ProblemCodes.UnknownReference, $"there is no parameter {reference.Id}");
                break;
            case ParameterThreshold reference when parameters[reference.Id] is null:
                isWhole = false;
                break;
            case ParameterThreshold reference when parameters[reference.Id] is { } parameter && CheckKind(path, input, parameter.Kind):
                foreach (var value in parameter.Values)
                {
                    CheckValue(path + ".threshold", value.Value, input);
                }

                break;
            case FixedThreshold exact when CheckKind(path, input, exact.Value.Kind):
                CheckValue(path + ".threshold", exact.Value, input);
                break;
        }
    }

    private void CheckValue(string path, GateValue value, GateInput input)
    {
        if (value is MoneyValue money && money.Amount.Basis != input.PriceBasis)
        {
            Report(path, ProblemCodes.Contradiction, $"{input.Id} is given in {input.PriceBasis} pounds, but compared with {money.Amount}");
        }
        else if (value is ChoiceValue choice && input.Choices.IsEmpty)
        {
            Report(path, ProblemCodes.Contradiction, $"{input.Id} declares no choices, so its words have no order");
        }
        else if (value is ChoiceValue word)
        {
            CheckWords(path, [word.Word], input);
        }
    }

    private void CheckWords(string path, ImmutableArray<string> words, GateInput input)
    {
        foreach (var word in words.Where(w => !input.Choices.IsEmpty && !input.Choices.Contains(w, StringComparer.Ordinal)))
        {
            Report(path, ProblemCodes.UnknownReference, $"'{Shortened(word)}' is not one of the choices of {input.Id}");
        }
    }

    private bool CheckKind(string path, GateInput input, InputKind kind)
    {
        if (input.Kind != kind)
        {
            Report(path + ".input", ProblemCodes.Contradiction, $"{input.Id} is declared as {input.Kind}, but asked for as {kind}");
        }

        return input.Kind == kind;
    }

    private void Report(string path, string code, string message) => problems.Add(path, code, $"Rule {rule}: {message}.");

    private static string Shortened(string word) => word.Length <= 40 ? word : word[..40] + "…";

    private static Dictionary<string, T?> ById<T>(ImmutableArray<RulePart<T>> parts)
        where T : class
    {
        var byId = new Dictionary<string, T?>(StringComparer.Ordinal);
        foreach (var part in parts.Where(static p => p.Id is not null))
        {
            byId.TryAdd(part.Id!, part.Value);
        }

        return byId;
    }
}
