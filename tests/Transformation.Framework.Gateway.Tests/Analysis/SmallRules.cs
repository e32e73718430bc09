using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>Small rules over few inputs, and everything that can be known of those inputs as far as the rules can tell.</summary>
internal static class SmallRules
{
    internal static readonly LocalDate Day = new(2026, 3, 1);

    internal static readonly ImmutableArray<GateInput> Inputs =
    [
        GateInput.Create("a", InputKind.YesNo, "A is so", "Lead"),
        GateInput.Create("b", InputKind.YesNo, "B is so", "Lead"),
        GateInput.Create("n", InputKind.Count, "How many", "Analyst"),
        GateInput.Create("c", InputKind.Choice, "Which", "Lead", ["small", "middle", "large"]),
        GateInput.Create("e", InputKind.Evidence, "Report", "Researcher"),
        GateInput.Create("l", InputKind.Items, "Partners", "Director", fields: [GateInput.Create("signed", InputKind.YesNo, "Has signed", "Partner")]),
    ];

    private static readonly Gen<Condition> Leaf = Gen.OneOf(
        Gen.Elements(Condition.Yes("a"), Condition.Yes("b")),
        from size in Gen.Choose(0, 3)
        from comparison in Gen.Elements(Enum.GetValues<Comparison>())
        select Condition.Compare("n", comparison, Threshold.Of(new CountValue(size))),
        Gen.Elements(
            Condition.AtLeast("c", Threshold.Of(new ChoiceValue("middle"))),
            Condition.OneOf("c", "small"),
            Condition.OneOf("c", "small", "large")),
        Gen.Elements(Condition.Evidence("e"), Condition.Evidence("e", 2, Period.FromYears(1))),
        Gen.Elements(
            Condition.Items("l", Quantifier.Every, Condition.Yes("signed")),
            Condition.Items("l", Quantifier.AtLeast(1), Condition.All(Condition.Yes("signed"), Condition.Not(Condition.Yes("signed"))))));

    internal static Gen<Condition> Conditions(int depth) => depth == 0 ? Leaf : Gen.OneOf(
        Leaf,
        from parts in Conditions(depth - 1).ArrayOf(2)
        from way in Gen.Choose(0, 3)
        select way switch
        {
            0 => Condition.All([.. parts]),
            1 => Condition.Any([.. parts]),
            2 => Condition.None([.. parts]),
            _ => Condition.AtLeast(1, [.. parts]),
        },
        Conditions(depth - 1).Select(Condition.Not));

    internal static GateRule Rule(string id, Condition condition, Condition? appliesWhen = null, RuleSeverity severity = RuleSeverity.Mandatory) =>
        GateRule.Create(id, "element", $"The rule {id} holds", severity, ["gate"], condition, "See to it.", "Test", appliesWhen);

    /// <summary>A rule set whose rules nobody has checked.</summary>
    internal static RuleSet Unchecked(params ImmutableArray<GateRule> rules) => new(
        "small", "Small rules", "1.0.0", new(2025, 1, 1), null, "Test", Period.FromMonths(3), [new("element", "Element")], [new("gate", "Gate", LifecycleStage.Design)],
        Inputs, [], rules, DecisionTable.Standard);

    internal static RuleSetBuilder Builder(params ImmutableArray<GateRule> rules)
    {
        var builder = new RuleSetBuilder("small", "Small rules", "1.0.0", new(2025, 1, 1), "Test").Element("element", "Element").Gate("gate", "Gate", LifecycleStage.Design);
        foreach (var input in Inputs)
        {
            builder.Add(input);
        }

        foreach (var rule in rules)
        {
            builder.Add(rule);
        }

        return builder;
    }

    /// <summary>Every combination of what can be known of the inputs that the conditions ask for.</summary>
    internal static IEnumerable<GateFacts> AllFacts(params ImmutableArray<Condition> conditions)
    {
        var used = conditions.SelectMany(ConditionTree.Leaves).OfType<InputCondition>().Select(static c => c.Input).ToHashSet(StringComparer.Ordinal);
        IEnumerable<GateFacts> all = [new GateFactsBuilder(InitiativeId.Parse("I-1")).Build()];
        foreach (var id in used)
        {
            all = [.. all.SelectMany(facts => Known(id).Select(add => add(facts)))];
        }

        return all;
    }

    /// <summary>Everything that can be known of one input.</summary>
    internal static IEnumerable<Func<GateFacts, GateFacts>> Known(string input)
    {
        yield return static facts => facts;
        switch (input)
        {
            case "n":
                foreach (var count in Enumerable.Range(0, 6))
                {
                    yield return facts => facts.With(new GateFact("n", new CountValue(count)));
                }

                break;
            case "c":
                foreach (var word in new[] { "small", "middle", "large" })
                {
                    yield return facts => facts.With(new GateFact("c", new ChoiceValue(word)));
                }

                break;
            case "e":
                foreach (var (fresh, stale, none) in from f in Enumerable.Range(0, 3) from s in Enumerable.Range(0, 3) from n in new[] { false, true } where f + s > 0 || n select (f, s, n))
                {
                    yield return facts => Evidence(facts, fresh, stale, none);
                }

                break;
            case "l":
                foreach (var (yes, no, open) in from y in Enumerable.Range(0, 2) from n in Enumerable.Range(0, 2) from o in Enumerable.Range(0, 2) select (y, n, o))
                {
                    yield return facts => facts.With(new GateFact("l", new ItemsValue([.. Item("yes", yes, true), .. Item("no", no, false), .. Item("open", open, null)])));
                }

                break;
            default:
                yield return facts => facts.With(new GateFact(input, new YesNoValue(true)));
                yield return facts => facts.With(new GateFact(input, new YesNoValue(false)));
                break;
        }
    }

    private static GateFacts Evidence(GateFacts facts, int fresh, int stale, bool none)
    {
        var builder = facts.ToBuilder();
        foreach (var i in Enumerable.Range(0, fresh))
        {
            builder.Add(EvidenceItem.Held("e", Day.PlusDays(-9), $"fresh {i}"));
        }

        foreach (var i in Enumerable.Range(0, stale))
        {
            builder.Add(EvidenceItem.Held("e", Day.PlusYears(-3), $"stale {i}"));
        }

        return (none ? builder.Add(EvidenceItem.StatedNone("e", Day, "None made")) : builder).Build();
    }

    private static IEnumerable<GateItem> Item(string id, int count, bool? signed) =>
        Enumerable.Range(0, count).Select(_ => signed is { } known ? new GateItem(id, new GateFact("signed", new YesNoValue(known))) : new GateItem(id));
}
