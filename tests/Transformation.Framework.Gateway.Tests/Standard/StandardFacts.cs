using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>Facts that answer everything a shipped rule set asks, as well or as badly as can be, for an initiative that all of its rules apply to.</summary>
internal static class StandardFacts
{
    private const int Things = 30;

    internal static GateFacts Everything(RuleSet ruleSet, LocalDate asOf, bool isGood)
    {
        var builder = new GateFactsBuilder(InitiativeId.From("i"));
        var applies = ruleSet.Rules.Where(static r => r.AppliesWhen is not null).SelectMany(static r => Leaves(r.AppliesWhen!)).OfType<InputCondition>().Select(static c => c.Input).ToHashSet();
        var asked = ruleSet.Rules.SelectMany(static r => Leaves(r.Condition).Concat(r.AppliesWhen is null ? [] : Leaves(r.AppliesWhen))).OfType<InputCondition>().ToLookup(static c => c.Input);
        foreach (var input in ruleSet.Inputs)
        {
            var isWell = isGood || applies.Contains(input.Id);
            if (input.Kind != InputKind.Evidence)
            {
                builder.Fact(input.Id, Value(input, [.. asked[input.Id]], ruleSet, asOf, isWell));
            }
            else if (isWell)
            {
                var role = asked[input.Id].OfType<EvidenceCondition>().Select(static e => e.FromRole).FirstOrDefault(static r => r is not null);
                builder.Add(EvidenceItem.Held(input.Id, asOf, "A report", role, attestation: new("Board", asOf)));
                builder.Add(EvidenceItem.Held(input.Id, asOf.PlusMonths(-1), "Another report", role, attestation: new("Board", asOf)));
            }
            else
            {
                builder.Add(EvidenceItem.StatedNone(input.Id, asOf, "Not done"));
            }
        }

        return builder.Build();
    }

    internal static IEnumerable<Condition> Leaves(Condition condition) => condition switch
    {
        JoinCondition join => join.Conditions.SelectMany(Leaves),
        NotCondition not => Leaves(not.Condition),
        _ => [condition],
    };

    private static GateValue Value(GateInput input, List<InputCondition> asked, RuleSet ruleSet, LocalDate asOf, bool isGood) => input.Kind switch
    {
        InputKind.YesNo => new YesNoValue(isGood),
        InputKind.Choice => Word(input, asked),
        InputKind.Date => new DateValue(isGood ? asOf : new LocalDate(2000, 1, 1)),
        InputKind.Items => isGood
            ? new ItemsValue(Enumerable.Range(0, Things).Select(i => GoodThing(input, asked, ruleSet, asOf, i)))
            : new ItemsValue(Enumerable.Range(0, 3).Select(i => BadThing(input, asked, i))),
        _ => Size(input, asked.OfType<CompareCondition>().First(), ruleSet, asOf, isGood),
    };

    private static GateValue Word(GateInput input, List<InputCondition> asked) =>
        new ChoiceValue(asked.OfType<OneOfCondition>().Select(static c => c.Words[0]).FirstOrDefault() ?? input.Choices[^1]);

    private static GateValue Size(GateInput input, CompareCondition compare, RuleSet ruleSet, LocalDate asOf, bool isGood)
    {
        var limit = compare.Threshold switch
        {
            FixedThreshold exact => exact.Value,
            ParameterThreshold named => ruleSet.Parameters.Single(p => p.Id == named.Id).ValueOn(asOf)!.Value,
            _ => throw new ArgumentOutOfRangeException(nameof(compare), compare, "Not asked by a shipped rule set."),
        };
        return isGood ? limit : compare.Comparison switch
        {
            Comparison.AtLeast when input.Kind == InputKind.Count => new CountValue(0),
            Comparison.AtMost when input.Kind == InputKind.Count => new CountValue(CountValue.Most),
            _ => throw new ArgumentOutOfRangeException(nameof(compare), compare, "Not asked by a shipped rule set."),
        };
    }

    private static GateItem GoodThing(GateInput input, List<InputCondition> asked, RuleSet ruleSet, LocalDate asOf, int number)
    {
        var inFew = NamedByThoseThatLimit(asked);
        var compared = asked.OfType<ItemsCondition>().Where(static c => c.That is not null).SelectMany(static c => Leaves(c.That!)).OfType<CompareCondition>().ToLookup(static c => c.Input);
        return new GateItem(FactGenerators.Id('t', number), input.Fields.Select(f => new GateFact(f.Id, f.Kind switch
        {
            InputKind.YesNo => new YesNoValue(!inFew.Contains(f.Id)),
            InputKind.Choice => new ChoiceValue(f.Choices.IsEmpty ? FactGenerators.Id('o', number) : f.Choices[number % f.Choices.Length]),
            _ => Size(f, compared[f.Id].First(), ruleSet, asOf, isGood: true),
        })));
    }

    /// <summary>The first is what others would have to be good for (an expert), the second gives too little, the third too much.</summary>
    private static GateItem BadThing(GateInput input, List<InputCondition> asked, int number)
    {
        var limited = NamedByThoseThatLimit(asked);
        var inThe = asked.OfType<ItemsCondition>().Where(static c => c.That is not null).SelectMany(static c => Leaves(c.That!)).OfType<OneOfCondition>().SelectMany(static c => c.Words).ToHashSet();
        var negated = asked.OfType<ItemsCondition>().Where(static c => c.That is AnyCondition).SelectMany(static c => ((AnyCondition)c.That!).Conditions).OfType<NotCondition>()
            .Select(static n => ((YesCondition)n.Condition).Input).ToHashSet();
        return new GateItem(FactGenerators.Id('t', number), input.Fields.Select(f => new GateFact(f.Id, f.Kind switch
        {
            InputKind.YesNo => new YesNoValue(limited.Contains(f.Id) || (number == 0 && negated.Contains(f.Id))),
            InputKind.Choice => new ChoiceValue(f.Choices.FirstOrDefault(w => !inThe.Contains(w)) ?? "nobody"),
            _ => new NumberValue(number == 1 ? 0 : 1000),
        })));
    }

    private static HashSet<string> NamedByThoseThatLimit(List<InputCondition> asked) =>
        [.. asked.OfType<ItemsCondition>().Where(static c => c.Quantifier.Kind is QuantifierKind.AtMost or QuantifierKind.ShareAtMost && c.That is not null)
            .SelectMany(static c => Leaves(c.That!)).OfType<InputCondition>().Select(static c => c.Input)];
}
