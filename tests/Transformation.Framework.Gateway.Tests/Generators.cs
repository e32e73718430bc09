using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>Conditions about the inputs of <see cref="Examples"/>, and facts that may answer them.</summary>
internal static class Generators
{
    internal static Gen<Truth> Truths { get; } = Gen.Elements(Truth.Unknown, Truth.False, Truth.True);

    internal static Gen<Condition> Conditions { get; } = Condition(3, withNot: true);

    internal static Gen<Condition> ConditionsWithoutNot { get; } = Condition(3, withNot: false);

    /// <summary>Facts in which every input may be absent, and evidence may be stated to be absent (on odd days; it is held on even ones).</summary>
    internal static Gen<GateFacts> Facts { get; } =
        from yes in Gen.Elements("", "yes", "no").ListOf(3)
        from numbers in Gen.Choose(-1, 4).ListOf(2)
        from evidence in EvidenceItems
        select Build(yes, numbers, evidence);

    internal static Gen<EvidenceItem> HeldEvidence { get; } =
        from type in Gen.Choose(0, 2)
        from age in Gen.Choose(-10, 500)
        from number in Gen.Choose(1000, 1_000_000)
        select EvidenceItem.Held(Id('e', type), Day(2 * age), FormattableString.Invariant($"Later report {number}"));

    internal static Gen<RuleSet> RuleSets { get; } =
        from conditions in Gen.Choose(1, 8).SelectMany(static count => Conditions.ListOf(count))
        from severities in Gen.Elements(Enum.GetValues<RuleSeverity>()).ListOf(conditions.Count)
        from elements in Gen.Elements(Enum.GetValues<KeyElement>()).ListOf(conditions.Count)
        from scales in Gen.Elements(Enum.GetValues<ChangeScale>()).ListOf(conditions.Count)
        select Examples.RuleSetOf([.. conditions.Select((c, i) => Examples.Rule(c, FormattableString.Invariant($"r{i}"), severities[i], scales[i], elements[i]))]);

    private static Gen<Condition> EvidenceConditions =>
        from type in Gen.Choose(0, 2)
        from count in Gen.Choose(1, 3)
        from age in Gen.Elements(null, Period.FromMonths(6), Period.FromYears(1))
        select Gateway.Condition.Evidence(Id('e', type), count, age);

    private static Gen<Condition> YesConditions => Gen.Choose(0, 2).Select(static i => Gateway.Condition.Yes(Id('y', i)));

    private static Gen<Condition> NumberConditions =>
        from number in Gen.Choose(0, 1)
        from minimum in Gen.Choose(0, 3)
        select Gateway.Condition.NumberAtLeast(Id('n', number), minimum);

    private static Gen<List<EvidenceItem>> EvidenceItems =>
        from types in Gen.Choose(0, 2).ListOf()
        from ages in Gen.Choose(-10, 500).ListOf(types.Count)
        from none in Gen.Choose(0, 3).ListOf(types.Count)
        select types.Select((type, i) => none[i] == 0
            ? EvidenceItem.StatedNone(Id('e', type), Day((2 * ages[i]) + 1), FormattableString.Invariant($"Reason {i}"))
            : EvidenceItem.Held(Id('e', type), Day(2 * ages[i]), FormattableString.Invariant($"Report {i}"))).DistinctBy(static e => (e.Type, e.Date, e.Reference)).ToList();

    internal static GateFacts With(this GateFacts facts, params IEnumerable<EvidenceItem> more)
    {
        var builder = new GateFactsBuilder(facts.Initiative, facts.Scale, facts.Stage);
        foreach (var fact in facts.Facts)
        {
            builder.Add(fact);
        }

        foreach (var item in facts.Evidence.Concat(more))
        {
            builder.Add(item);
        }

        return builder.Build();
    }

    private static Gen<Condition> Condition(int depth, bool withNot)
    {
        var leaf = Gen.OneOf(EvidenceConditions, YesConditions, NumberConditions);
        if (depth == 0)
        {
            return leaf;
        }

        var part = Condition(depth - 1, withNot);
        var parts = Gen.Choose(1, 3).SelectMany(count => part.ListOf(count)).Select(static l => l.ToImmutableArray());
        var joined = new List<Gen<Condition>>
        {
            leaf,
            parts.Select(static p => Gateway.Condition.All(p)),
            parts.Select(static p => Gateway.Condition.Any(p)),
            parts.SelectMany(static p => Gen.Choose(1, p.Length).Select(count => Gateway.Condition.AtLeast(count, p))),
        };
        if (withNot)
        {
            joined.Add(part.Select(Gateway.Condition.Not));
        }

        return Gen.OneOf(joined);
    }

    private static GateFacts Build(List<string> yes, List<int> numbers, List<EvidenceItem> evidence)
    {
        var builder = Examples.Facts();
        foreach (var (i, answer) in yes.Index().Where(static a => a.Item.Length > 0))
        {
            builder.Add(new YesNoFact(Id('y', i), answer == "yes"));
        }

        foreach (var (i, number) in numbers.Index().Where(static n => n.Item >= 0))
        {
            builder.Number(Id('n', i), number);
        }

        evidence.ForEach(item => builder.Add(item));
        return builder.Build();
    }

    private static string Id(char kind, int number) => FormattableString.Invariant($"{kind}{number}");

    private static LocalDate Day(int age) => Examples.AsOf.PlusDays(-age);
}
