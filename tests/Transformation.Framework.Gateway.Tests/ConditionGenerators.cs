using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>Conditions about the inputs of <see cref="Examples"/>.</summary>
internal static class ConditionGenerators
{
    internal static Gen<Condition> Yes { get; } = Gen.Choose(0, 5).Select(static i => Condition.Yes(FactGenerators.Id('y', i)));

    internal static Gen<Condition> Evidence { get; } = EvidenceConditions(Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true))));

    /// <summary>Questions for which a statement that there is none is not good enough.</summary>
    internal static Gen<Condition> EvidenceThatIsHeld { get; } = EvidenceConditions(Gen.Constant(false));

    internal static Gen<Condition> EvidenceConditions(Gen<bool> orStatedNone) =>
        from type in Gen.Choose(0, 2)
        from count in Gen.Choose(1, 3)
        from age in Gen.Elements(null, Period.FromMonths(6), Period.FromYears(1))
        from role in Gen.Frequency((3, Gen.Constant<string?>(null)), (1, Gen.Constant<string?>("Lead")))
        from attested in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from orNone in orStatedNone
        select Condition.Evidence(FactGenerators.Id('e', type), count, age, role, attested, orNone);

    internal static Gen<Quantifier> Quantifiers => Gen.OneOf(
        Gen.Constant(Quantifier.Every),
        Gen.Constant(Quantifier.None),
        Gen.Choose(1, 3).Select(Quantifier.AtLeast),
        Gen.Choose(0, 3).Select(Quantifier.AtMost),
        from whole in Gen.Choose(1, 4)
        from part in Gen.Choose(1, whole)
        select Quantifier.ShareAtLeast(part, whole),
        from whole in Gen.Choose(1, 4)
        from part in Gen.Choose(0, whole - 1)
        select Quantifier.ShareAtMost(part, whole));

    /// <summary>What may be asked of a thing in the list.</summary>
    internal static Gen<Condition> OfAnItem { get; } = Trees(
        1,
        Gen.OneOf(
            Gen.Elements(Condition.Yes("fy"), Condition.Yes("fz")),
            Compare("fn", FactGenerators.Numbers),
            Compare("fw", FactGenerators.Choices),
            Gen.Constant(Condition.OneOf("fw", "low", "high"))),
        withNot: true);

    internal static Gen<Condition> Items { get; } = Gen.OneOf(
        Quantifiers.Zip(OfAnItem, static (quantifier, that) => Condition.Items("i0", quantifier, that)),
        Gen.Choose(1, 3).Select(static n => Condition.Items("i0", Quantifier.AtLeast(n))),
        Gen.Choose(0, 3).Select(static n => Condition.Items("i0", Quantifier.AtMost(n))));

    /// <summary>Every kind of question that is not about another rule.</summary>
    internal static Gen<Condition> Leaves { get; } = Gen.OneOf(
        Evidence,
        Yes,
        Compare("n0", FactGenerators.Numbers),
        Compare("n1", FactGenerators.Numbers),
        Compare("c0", FactGenerators.Counts),
        Compare("m0", FactGenerators.Amounts),
        Compare("d0", FactGenerators.Dates),
        Compare("p0", FactGenerators.Periods),
        Compare("r0", FactGenerators.Ratios),
        Compare("w0", FactGenerators.Choices),
        Named,
        CountedFromTheDate,
        Gen.SubListOf(Examples.Words.AsEnumerable()).Where(static l => l.Count > 0).Select(static l => Condition.OneOf("w0", [.. l])),
        Gen.Constant(Condition.OneOf("w1", "one", "another")),
        Items,
        Gen.Choose(1, 3).Select(static n => Condition.Distinct("i0", "fw", n)),
        Gen.Constant(Condition.Predicate("q0")));

    private static Gen<Comparison> Comparisons => Gen.Elements(Enum.GetValues<Comparison>());

    private static Gen<Condition> Named => Comparisons.Zip(
        Gen.Elements(("n0", "number-limit"), ("w0", "word-limit")), static (comparison, of) => Condition.Compare(of.Item1, comparison, Threshold.Parameter(of.Item2)));

    private static Gen<Condition> CountedFromTheDate => Comparisons.Zip(
        Gen.Elements(Threshold.AsOf, Threshold.BeforeAsOf(Period.FromMonths(1)), Threshold.AfterAsOf(Period.FromDays(30))),
        static (comparison, threshold) => Condition.Compare("d0", comparison, threshold));

    /// <summary>Questions about the first so many rules.</summary>
    internal static Gen<Condition> Rules(int count) =>
        Gen.Choose(0, count - 1).Zip(Gen.Elements(true, false), static (i, orNot) => Condition.Rule(FactGenerators.Id('r', i), orNot));

    internal static Gen<Condition> Trees(int depth, Gen<Condition> leaves, bool withNot)
    {
        if (depth == 0)
        {
            return leaves;
        }

        var part = Trees(depth - 1, leaves, withNot);
        var parts = Gen.Choose(1, 3).SelectMany(count => part.ListOf(count)).Select(static l => l.ToImmutableArray());
        var joined = new List<Gen<Condition>>
        {
            leaves,
            parts.Select(static p => Condition.All(p)),
            parts.Select(static p => Condition.Any(p)),
            parts.SelectMany(static p => Gen.Choose(1, p.Length).Select(count => Condition.AtLeast(count, p))),
        };
        if (withNot)
        {
            joined.Add(part.Select(Condition.Not));
            joined.Add(parts.Select(static p => Condition.None(p)));
        }

        return Gen.OneOf(joined);
    }

    private static Gen<Condition> Compare<T>(string input, Gen<T> values)
        where T : GateValue =>
        Comparisons.Zip(values, (comparison, value) => Condition.Compare(input, comparison, Threshold.Of(value)));
}
