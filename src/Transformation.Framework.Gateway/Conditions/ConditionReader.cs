using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>Answers conditions about the facts of one initiative as at one date.</summary>
/// <remarks>Every question is asked, even when an earlier one already decides: the answers are what an explanation is made of.</remarks>
internal sealed class ConditionReader(GateFacts facts, LocalDate asOf, IReadOnlyDictionary<string, GateInput> inputs)
{
    internal ConditionResult Read(Condition condition) => condition switch
    {
        AllCondition all => Join(all, all.Conditions, Kleene.All),
        AnyCondition any => Join(any, any.Conditions, Kleene.Any),
        AtLeastCondition atLeast => Join(atLeast, atLeast.Conditions, answers => Kleene.AtLeast(atLeast.Count, answers)),
        NotCondition not => Join(not, [not.Condition], static answers => Kleene.Not(answers.Single())),
        EvidenceCondition evidence => Leaf(Evidence(evidence)),
        YesCondition yes => Leaf(Yes(yes)),
        NumberCondition number => Leaf(Number(number)),
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "There is no such kind of condition."),
    };

    private ConditionResult Join(Condition condition, ImmutableArray<Condition> parts, Func<IReadOnlyCollection<Truth>, Truth> join)
    {
        ImmutableArray<ConditionResult> results = [.. parts.Select(Read)];
        return new(condition, join([.. results.Select(static r => r.Answer)]), results, null);
    }

    private static ConditionResult Leaf(InputReading reading) => new(reading.Asked, reading.Answer, [], reading);

    private InputReading Yes(YesCondition asked)
    {
        var fact = facts.FactOf(asked.Input) as YesNoFact;
        return new(inputs[asked.Input], asked, fact is null ? Truth.Unknown : Kleene.Of(fact.IsTrue), fact);
    }

    private InputReading Number(NumberCondition asked)
    {
        var fact = facts.FactOf(asked.Input) as NumberFact;
        return new(inputs[asked.Input], asked, fact is null ? Truth.Unknown : Kleene.Of(fact.Value >= asked.Minimum), fact);
    }

    private InputReading Evidence(EvidenceCondition asked)
    {
        var ofType = facts.EvidenceOf(asked.Input);
        var oldest = asked.NoOlderThan is { } age ? Before(asOf, age) : LocalDate.MinIsoValue;
        var held = ofType.Where(static e => !e.IsStatedNone).ToLookup(e => e.Date >= oldest && e.Date <= asOf);
        var statedNone = ofType.LastOrDefault(e => e.IsStatedNone && e.Date <= asOf);
        if (statedNone is not null && ofType.Any(e => !e.IsStatedNone && e.Date > statedNone.Date && e.Date <= asOf))
        {
            statedNone = null; // evidence came after the statement
        }

        ImmutableArray<EvidenceItem> counted = [.. held[true]];
        var answer = counted.Length >= asked.Count ? Truth.True : statedNone is not null ? Truth.False : Truth.Unknown;
        return new(inputs[asked.Input], asked, answer, null, counted, [.. held[false]], statedNone);
    }

    /// <summary>A date less a period, or the first date there is.</summary>
    private static LocalDate Before(LocalDate date, Period period)
    {
        const int margin = 110; // a period is at most 100 years and a few days
        return date.Year < LocalDate.MinIsoValue.Year + margin ? LocalDate.MinIsoValue : date - period;
    }
}
