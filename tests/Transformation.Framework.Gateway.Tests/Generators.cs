using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>Rule sets over the inputs of <see cref="Examples"/>.</summary>
internal static class Generators
{
    /// <summary>Conditions of every kind but those about other rules.</summary>
    internal static Gen<Condition> Conditions { get; } = ConditionGenerators.Trees(3, ConditionGenerators.Leaves, withNot: true);

    /// <summary>Conditions of statements only.</summary>
    internal static Gen<Condition> ConditionsOnStatements { get; } = ConditionGenerators.Trees(3, ConditionGenerators.Yes, withNot: true);

    /// <summary>Conditions that more evidence can only bring nearer to being met: nothing negated, and no statement that there is none accepted in place of evidence.</summary>
    internal static Gen<Condition> ConditionsThatGrow { get; } = ConditionGenerators.Trees(
        3, Gen.OneOf(ConditionGenerators.EvidenceThatIsHeld, ConditionGenerators.Yes, ConditionGenerators.Items), withNot: false);

    /// <summary>Facts of every kind, each of which may be absent or given for several dates; evidence, waivers and promises.</summary>
    internal static Gen<GateFacts> Facts => FactGenerators.Everything;

    /// <summary>Up to eight rules: some apply by a condition, some ask about others. They need not make sense: some could never be met, or never fail.</summary>
    internal static Gen<RuleSet> RuleSets { get; } =
        Gen.Choose(1, FactGenerators.MostRules).SelectMany(static count => Rules(count)).Select(static rules => Examples.Unchecked(rules));

    /// <summary>The same with rules in which nothing is at fault.</summary>
    internal static Gen<RuleSet> SoundRuleSets { get; } = RuleSets.Select(static r => Mended(r.Rules));

    internal static GateFacts With(this GateFacts facts, params IEnumerable<EvidenceItem> more)
    {
        var builder = facts.ToBuilder();
        foreach (var item in more)
        {
            builder.Add(item);
        }

        return builder.Build();
    }

    /// <summary>Puts a plain question in the place of those that are at fault, until none is.</summary>
    private static RuleSet Mended(ImmutableArray<GateRule> rules)
    {
        while (true)
        {
            var built = Examples.Builder(rules).Build();
            if (built.IsValid)
            {
                return built.OrThrow();
            }

            var faulty = built.Problems.Select(static p => p.Path.Split('.')[1]).ToHashSet(StringComparer.Ordinal);
            rules = [.. rules.Select((r, i) => faulty.Contains(FormattableString.Invariant($"rules[{i}]")) ? Examples.Rule(Condition.Yes("y0"), r.Id, r.Severity, element: r.Element) : r)];
        }
    }

    private static Gen<ImmutableArray<GateRule>> Rules(int count) => count == 0
        ? Gen.Constant(ImmutableArray<GateRule>.Empty)
        : from rules in Rules(count - 1)
          from rule in Rule(count - 1)
          select rules.Add(rule);

    private static Gen<GateRule> Rule(int place)
    {
        var leaves = place == 0 ? ConditionGenerators.Leaves : Gen.Frequency((6, ConditionGenerators.Leaves), (1, ConditionGenerators.Rules(place)));
        var trees = ConditionGenerators.Trees(2, leaves, withNot: true);
        return from condition in trees
               from applies in Gen.Frequency((3, Gen.Constant<Condition?>(null)), (1, trees.Select(static c => (Condition?)c)))
               from severity in Gen.Elements(Enum.GetValues<RuleSeverity>())
               from element in Gen.Elements(Examples.Elements.AsEnumerable())
               select Examples.Rule(condition, FactGenerators.Id('r', place), severity, applies, element.Id);
    }
}
