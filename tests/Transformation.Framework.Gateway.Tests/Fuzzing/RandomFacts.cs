using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>Facts, evidence and waivers drawn for any rule set, reproducibly by seed; near the limits that rules compare with.</summary>
internal sealed class RandomFacts(Random random, LocalDate asOf)
{
    private static readonly string?[] Roles = [null, "Executive sponsors", "Directors of finance", "Clinical senate", "Lead"];
    private static readonly ImmutableArray<Period> Lengths = [Period.FromMonths(1), Period.FromDays(30), Period.FromYears(1)];

    internal GateFacts Of(RuleSet ruleSet)
    {
        var (facts, evidence) = (new List<GateFact>(), new List<EvidenceItem>());
        foreach (var input in ruleSet.Inputs)
        {
            if (input.Kind == InputKind.Evidence)
            {
                evidence.AddRange(Enumerable.Range(0, random.Next(4)).Select(_ => Evidence(input.Id)).DistinctBy(static e => e.Date));
            }
            else if (random.Next(4) > 0)
            {
                facts.AddRange(new LocalDate?[] { null, asOf.PlusDays(-1), asOf, asOf.PlusDays(1) }.Where(_ => random.Next(2) == 0).Select(date => new GateFact(input.Id, Value(input), date)));
            }
        }

        var waivers = ruleSet.Rules.Where(_ => random.Next(6) == 0).Select(r => new Waiver(r.Id, "A reason", "Board", asOf.PlusDays(random.Next(-3, 2)), asOf.PlusDays(1)))
            .Concat(ruleSet.Rules.Where(_ => random.Next(6) == 0).Select(r => new Waiver(r.Id, "A reason", "Board", asOf.PlusDays(-9), asOf.PlusDays(random.Next(-2, 1)))));
        return FactGenerators.Build(facts, evidence, waivers, []);
    }

    private EvidenceItem Evidence(string type)
    {
        var date = asOf.PlusDays(-random.Next(-2, 1200));
        return random.Next(4) == 0
            ? EvidenceItem.StatedNone(type, date, "None yet")
            : EvidenceItem.Held(type, date, "A report", Roles[random.Next(Roles.Length)], attestation: random.Next(2) == 0 ? null : new Attestation("Board", asOf.PlusDays(random.Next(-2, 2))));
    }

    private GateValue Value(GateInput input) => input.Kind switch
    {
        InputKind.YesNo => new YesNoValue(random.Next(2) == 0),
        InputKind.Number => new NumberValue(random.Next(-1, 25) / 2m),
        InputKind.Count => new CountValue(random.Next(0, 14)),
        InputKind.Money => new MoneyValue(new Money(random.Next(0, 5) * 500_000m, input.PriceBasis)),
        InputKind.Date => new DateValue(asOf.PlusDays(random.Next(-200, 400))),
        InputKind.Period => new PeriodValue(Lengths[random.Next(Lengths.Length)]),
        InputKind.Ratio => new RatioValue(random.Next(0, 4), random.Next(1, 10)),
        InputKind.Choice => new ChoiceValue(input.Choices.IsEmpty ? "one" : input.Choices[random.Next(input.Choices.Length)]),
        InputKind.Items => new ItemsValue(Enumerable.Range(0, random.Next(0, 6)).Select(i =>
            new GateItem(FactGenerators.Id('t', i), input.Fields.Where(_ => random.Next(4) > 0).Select(f => new GateFact(f.Id, Value(f)))))),
        _ => new PredicateValue((Truth)random.Next(3), "Because"),
    };
}
