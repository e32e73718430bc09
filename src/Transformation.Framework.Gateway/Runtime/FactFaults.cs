using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Facts that are of another kind than the rule set asks for: a fault of the host's, so never a finding.</summary>
internal static class FactFaults
{
    /// <summary>All of them, as one exception.</summary>
    internal static InvalidDocumentException Of(RuleSet ruleSet, GateFacts facts)
    {
        var problems = new ProblemCollector();
        foreach (var (i, fact) in facts.Facts.Index())
        {
            if (ruleSet.InputsById.TryGetValue(fact.Id, out var input) && Of(input, fact.Value) is { } fault)
            {
                problems.Add(FormattableString.Invariant($"$.facts[{i}]"), ProblemCodes.WrongType, $"{fact.Id} {fault}, as {ruleSet.Id} declares it.");
            }
        }

        foreach (var (i, item) in facts.Evidence.Index())
        {
            if (ruleSet.InputsById.TryGetValue(item.Type, out var input) && input.Kind != InputKind.Evidence)
            {
                problems.Add(
                    FormattableString.Invariant($"$.evidence[{i}]"), ProblemCodes.WrongType, $"{item.Type} is given as evidence, but {ruleSet.Id} asks for it as {input.Kind}.");
            }
        }

        return new InvalidDocumentException($"facts about {facts.Initiative}", problems.ToImmutable());
    }

    /// <summary>One that was found while a host's object was judged.</summary>
    internal static InvalidDocumentException OfHost(string input, string fault) =>
        new("object of the host's", [new Problem("$." + input, ProblemCodes.WrongType, $"{input} {fault}.")]);

    /// <summary>What is wrong with a value as the answer to an input, or null. Allocates nothing unless something is.</summary>
    internal static string? Of(GateInput input, GateValue value)
    {
        if (input.Kind != value.Kind)
        {
            return $"is given as {value.Kind}, but is {input.Kind}";
        }

        return value switch
        {
            MoneyValue money when money.Amount.Basis != input.PriceBasis => $"is given as {money.Amount}, but is in {input.PriceBasis} pounds",
            ChoiceValue choice when !input.Choices.IsEmpty && input.Choices.IndexOf(choice.Word) < 0 =>
                $"is given as a word that is not one of: {string.Join(", ", input.Choices)}",
            ItemsValue list => OfItems(input, list),
            _ => null,
        };
    }

    private static string? OfItems(GateInput input, ItemsValue list)
    {
        foreach (var item in list.Items)
        {
            foreach (var fact in item.Facts)
            {
                foreach (var field in input.Fields)
                {
                    if (field.Id == fact.Id && Of(field, fact.Value) is { } fault)
                    {
                        return $"has the item {item.Id}, whose {fact.Id} {fault}";
                    }
                }
            }
        }

        return null;
    }
}
