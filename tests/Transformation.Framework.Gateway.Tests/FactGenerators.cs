using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>What may be known about the inputs of <see cref="Examples"/>.</summary>
internal static class FactGenerators
{
    /// <summary>How many rules <see cref="Generators.RuleSets"/> make at most; any of them may be waived.</summary>
    internal const int MostRules = 8;

    internal static Gen<Truth> Truths { get; } = Gen.Elements(Truth.Unknown, Truth.False, Truth.True);

    internal static Gen<YesNoValue> Statements { get; } = Gen.Elements(true, false).Select(static v => new YesNoValue(v));

    internal static Gen<NumberValue> Numbers { get; } = Gen.Choose(-2, 6).Select(static n => new NumberValue(n / 2m));

    internal static Gen<CountValue> Counts { get; } = Gen.Choose(0, 3).Select(static n => new CountValue(n));

    internal static Gen<MoneyValue> Amounts { get; } = Gen.Choose(0, 3).Select(static n => new MoneyValue(Money.Nominal(n * 50_000_000m)));

    internal static Gen<DateValue> Dates { get; } = Gen.Elements(-62, -31, -30, -1, 0, 1, 30, 31).Select(static n => new DateValue(Examples.AsOf.PlusDays(n)));

    internal static Gen<PeriodValue> Periods { get; } =
        Gen.Elements(Period.FromMonths(1), Period.FromDays(30), Period.FromDays(31), Period.FromWeeks(5), Period.FromYears(1)).Select(static p => new PeriodValue(p));

    internal static Gen<RatioValue> Ratios { get; } =
        from whole in Gen.Choose(1, 4)
        from part in Gen.Choose(0, 5)
        select new RatioValue(part, whole);

    internal static Gen<ChoiceValue> Choices { get; } = Gen.Elements(Examples.Words.AsEnumerable()).Select(static w => new ChoiceValue(w));

    internal static Gen<PredicateValue> Answers { get; } = Truths.Select(static t => new PredicateValue(t, "Because of this"));

    internal static Gen<ItemsValue> Lists { get; } =
        Gen.Choose(0, 4).SelectMany(static count => Item.ListOf(count)).Select(static items => new ItemsValue(items.Select(static (facts, i) => new GateItem(Id('t', i), facts))));

    internal static Gen<EvidenceItem> HeldEvidence { get; } =
        from type in Gen.Choose(0, 2)
        from age in Gen.Choose(-10, 500)
        from number in Gen.Choose(1000, 1_000_000)
        from role in Gen.Elements(null, "Lead", "Another")
        from attested in Gen.Elements<int?>(null, 0, 2000)
        select Held(type, 2 * age, FormattableString.Invariant($"Later report {number}"), role, attested);

    internal static Gen<List<EvidenceItem>> EvidenceItems { get; } =
        from count in Gen.Choose(0, 6)
        from types in Gen.Choose(0, 2).ListOf(count)
        from ages in Gen.Choose(-10, 300).ListOf(count)
        from none in Gen.Choose(0, 3).ListOf(count)
        from roles in Gen.Elements(null, "Lead", "Another").ListOf(count)
        from attested in Gen.Elements<int?>(null, 0, 700).ListOf(count)
        select types.Select((type, i) => none[i] == 0
            ? EvidenceItem.StatedNone(Id('e', type), Day((2 * ages[i]) + 1), FormattableString.Invariant($"Reason {i}"))
            : Held(type, 2 * ages[i], FormattableString.Invariant($"Report {i}"), roles[i], attested[i])).DistinctBy(static e => (e.Type, e.Date, e.Reference)).ToList();

    internal static Gen<List<Waiver>> Waivers { get; } =
        from count in Gen.Choose(0, 3)
        from rules in Gen.Choose(0, MostRules - 1).ListOf(count)
        from starts in Gen.Choose(-3, 20).ListOf(count)
        from lengths in Gen.Choose(0, 25).ListOf(count)
        select rules.Select((rule, i) => new Waiver(Id('r', rule), "A reason", "Board", Day(starts[i]), Day(starts[i] - lengths[i])))
            .DistinctBy(static w => (w.Rule, w.Approved)).ToList();

    internal static Gen<List<Promise>> Promises { get; } =
        from count in Gen.Choose(0, 3)
        from rules in Gen.Choose(0, MostRules - 1).ListOf(count)
        from dues in Gen.Choose(1, 200).ListOf(count)
        select rules.Select((rule, i) => new Promise(Id('r', rule), FormattableString.Invariant($"Do {i}"), "Lead", Day(-dues[i]))).ToList();

    /// <summary>Facts without waivers and promises.</summary>
    internal static Gen<GateFacts> FactsAndEvidence { get; } =
        from parts in Parts
        from evidence in EvidenceItems
        select Build(parts, evidence, [], []);

    internal static Gen<GateFacts> Everything { get; } =
        from facts in FactsAndEvidence
        from waivers in Waivers
        from promises in Promises
        select Build(facts.Facts, facts.Evidence, waivers, promises);

    /// <summary>Statements only, as yes, no or nothing for each.</summary>
    internal static Gen<ImmutableArray<Truth>> Answered { get; } = Truths.ListOf(6).Select(static l => l.ToImmutableArray());

    private static Gen<List<GateFact>> Item =>
        from y in Maybe("fy", Statements)
        from z in Maybe("fz", Statements)
        from n in Maybe("fn", Numbers)
        from w in Maybe("fw", Choices)
        select (List<GateFact>)[.. y, .. z, .. n, .. w];

    private static Gen<IEnumerable<GateFact>> Parts => Gen.CollectToList(
        (IEnumerable<Gen<List<GateFact>>>)
        [
            .. Enumerable.Range(0, 6).Select(static i => Dated(Id('y', i), Statements)),
            Dated("n0", Numbers),
            Dated("n1", Numbers),
            Dated("c0", Counts),
            Dated("m0", Amounts),
            Dated("d0", Dates),
            Dated("p0", Periods),
            Dated("r0", Ratios),
            Dated("w0", Choices),
            Dated("w1", Gen.Elements("one", "two").Select(static w => new ChoiceValue(w))),
            Dated("i0", Lists),
            Dated("q0", Answers),
            Dated("scale", Gen.Elements(InitiativeProfile.Scale.Choices.AsEnumerable()).Select(static w => new ChoiceValue(w))),
        ],
        static gen => gen).Select(static lists => lists.SelectMany(static l => l));

    internal static GateFacts Of(ImmutableArray<Truth> statements)
    {
        var builder = Examples.Facts();
        foreach (var (i, answer) in statements.Index().Where(static a => a.Item != Truth.Unknown))
        {
            builder.Fact(Id('y', i), new YesNoValue(answer == Truth.True));
        }

        return builder.Build();
    }

    internal static GateFacts Build(IEnumerable<GateFact> facts, IEnumerable<EvidenceItem> evidence, IEnumerable<Waiver> waivers, IEnumerable<Promise> promises)
    {
        var builder = new GateFactsBuilder(InitiativeId.From("example")).At(LifecycleStage.Design);
        foreach (var fact in facts)
        {
            builder.Add(fact);
        }

        foreach (var item in evidence)
        {
            builder.Add(item);
        }

        foreach (var waiver in waivers)
        {
            builder.Add(waiver);
        }

        foreach (var promise in promises)
        {
            builder.Add(promise);
        }

        return builder.Build();
    }

    internal static string Id(char kind, int number) => FormattableString.Invariant($"{kind}{number}");

    internal static LocalDate Day(int age) => Examples.AsOf.PlusDays(-age);

    private static EvidenceItem Held(int type, int age, string reference, string? role, int? attested) => EvidenceItem.Held(
        Id('e', type), Day(age), reference, role, attestation: attested is { } days ? new Attestation("Board", Day(age - days)) : null);

    private static Gen<List<GateFact>> Maybe<T>(string id, Gen<T> values)
        where T : GateValue =>
        Gen.Frequency((1, Gen.Constant<List<GateFact>>([])), (2, values.Select(v => (List<GateFact>)[new GateFact(id, v)])));

    /// <summary>Nothing, a fact without a date, or several with: before, on and after the date of the assessment.</summary>
    private static Gen<List<GateFact>> Dated<T>(string id, Gen<T> values)
        where T : GateValue =>
        Gen.Frequency(
            (2, Gen.Constant<List<GateFact>>([])),
            (3, values.Select(v => (List<GateFact>)[new GateFact(id, v)])),
            (2, from dates in Gen.SubListOf<LocalDate?>(null, Day(40), Day(1), Day(0), Day(-1))
                from said in values.ListOf(5)
                select dates.Select((date, i) => new GateFact(id, said[i], date)).ToList()));
}
