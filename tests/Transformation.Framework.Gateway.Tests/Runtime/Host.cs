using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>An object of a host's own, and how any input is read from it.</summary>
internal sealed class Host(GateFacts facts, LocalDate asOf)
{
    private readonly Dictionary<string, GateValue> values = facts.Facts.Where(f => !(f.Date > asOf)).GroupBy(static f => f.Id, StringComparer.Ordinal)
        .ToDictionary(static f => f.Key, static f => f.OrderBy(static x => x.Date ?? LocalDate.MinIsoValue).Last().Value, StringComparer.Ordinal);

    private readonly Dictionary<string, ImmutableArray<EvidenceItem>> evidence = facts.Evidence.GroupBy(static e => e.Type, StringComparer.Ordinal)
        .ToDictionary(static e => e.Key, static e => e.ToImmutableArray(), StringComparer.Ordinal);

    internal static GateFactMap<Host> Map { get; } = MapOf(Examples.Inputs);

    internal ImmutableArray<Waiver> Waivers { get; } = facts.Waivers;

    private InitiativeId Initiative { get; } = facts.Initiative;

    internal static GateFactMap<Host> MapOf(ImmutableArray<GateInput> inputs) =>
        inputs.Aggregate(new GateFactMap<Host>(static h => h.Initiative), static (map, input) => With(map, input.Id, input.Kind));

    private static GateFactMap<Host> With(GateFactMap<Host> map, string id, InputKind kind) => kind switch
    {
        InputKind.Evidence => map.Evidence(id, h => h.evidence.GetValueOrDefault(id)),
        InputKind.YesNo => map.YesNo(id, h => h.Value<YesNoValue>(id)?.IsTrue),
        InputKind.Number => map.Number(id, h => h.Value<NumberValue>(id)?.Number),
        InputKind.Count => map.Count(id, h => h.Value<CountValue>(id)?.Count),
        InputKind.Money => map.Money(id, h => h.Value<MoneyValue>(id)?.Amount),
        InputKind.Date => map.Date(id, h => h.Value<DateValue>(id)?.Date),
        InputKind.Period => map.Period(id, h => h.Value<PeriodValue>(id)),
        InputKind.Ratio => map.Ratio(id, h => h.Value<RatioValue>(id)),
        InputKind.Choice => map.Choice(id, h => h.Value<ChoiceValue>(id)?.Word),
        InputKind.Items => map.Items(id, h => h.Value<ItemsValue>(id)),
        _ => map.Predicate(id, h => h.Value<PredicateValue>(id)),
    };

    private T? Value<T>(string id)
        where T : GateValue => values.GetValueOrDefault(id) as T;
}
