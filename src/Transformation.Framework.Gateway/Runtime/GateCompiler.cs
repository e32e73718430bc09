using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>Turns the rules of a gate into questions that know their places.</summary>
/// <remarks>
/// Spend once, judge often: identifiers become places in arrays, equal questions of a rule become one, and rules that others ask about are put before them.
/// </remarks>
internal sealed class GateCompiler
{
    private readonly RuleSet ruleSet;
    private readonly ImmutableArray<GateInput> inputs;
    private readonly Dictionary<string, int> slots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<(Threshold Threshold, ImmutableArray<string> Choices)> thresholds = [];
    private readonly Dictionary<(Threshold, string), int> thresholdPlaces = [];
    private readonly List<EvidenceCondition> ages = [];

    private GateCompiler(RuleSet ruleSet, ImmutableArray<GateRule> rules)
    {
        this.ruleSet = ruleSet;
        foreach (var (i, rule) in rules.Index())
        {
            places.Add(rule.Id, i);
        }

        inputs = InputsOf(rules);
        foreach (var (i, input) in inputs.Index())
        {
            slots.Add(input.Id, i);
        }
    }

    internal static CompiledGate Compile(RuleSet ruleSet, Gate gate)
    {
        var asked = InOrder(ruleSet, gate);
        var all = WithThoseAskedAbout(ruleSet, asked);
        var compiler = new GateCompiler(ruleSet, all);
        ImmutableArray<CompiledRule> compiled = [.. all.Select(compiler.Rule)];
        return new CompiledGate(ruleSet, gate, asked.Length, compiled, compiler.OrderOf(all), compiler.inputs, [.. compiler.thresholds], [.. compiler.ages]);
    }

    private static ImmutableArray<GateRule> InOrder(RuleSet ruleSet, Gate gate)
    {
        var elements = ruleSet.Elements.Select(static (e, i) => (e.Id, i)).ToDictionary(static e => e.Id, static e => e.i, StringComparer.Ordinal);
        return [.. ruleSet.RulesAt(gate.Id).OrderBy(r => elements[r.Element]).ThenBy(static r => r.Severity).ThenBy(static r => r.Id, StringComparer.Ordinal)];
    }

    private static ImmutableArray<GateRule> WithThoseAskedAbout(RuleSet ruleSet, ImmutableArray<GateRule> asked)
    {
        var byId = ruleSet.Rules.ToDictionary(static r => r.Id, StringComparer.Ordinal);
        var seen = asked.Select(static r => r.Id).ToHashSet(StringComparer.Ordinal);
        var all = asked.ToBuilder();
        for (var i = 0; i < all.Count; i++)
        {
            all.AddRange(RuleReferences.Of(all[i]).Where(seen.Add).Select(id => byId[id]));
        }

        return all.ToImmutable();
    }

    private ImmutableArray<GateInput> InputsOf(ImmutableArray<GateRule> rules) =>
    [
        .. rules
            .SelectMany(static r => ConditionTree.Leaves(r.Condition).Concat(r.AppliesWhen is null ? [] : ConditionTree.Leaves(r.AppliesWhen)))
            .OfType<InputCondition>()
            .Select(static c => c.Input)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(id => ruleSet.InputsById[id]),
    ];

    /// <summary>The places of the rules, each after those it asks about. Without recursion, so that a long chain cannot exhaust the stack.</summary>
    private ImmutableArray<int> OrderOf(ImmutableArray<GateRule> rules)
    {
        var order = ImmutableArray.CreateBuilder<int>(rules.Length);
        var isDone = new bool[rules.Length];
        var pending = new Stack<(int Place, bool IsExpanded)>();
        for (var first = rules.Length - 1; first >= 0; first--)
        {
            pending.Push((first, false));
        }

        while (pending.TryPop(out var next))
        {
            if (isDone[next.Place])
            {
                continue;
            }

            if (next.IsExpanded)
            {
                isDone[next.Place] = true;
                order.Add(next.Place);
                continue;
            }

            pending.Push((next.Place, true));
            foreach (var other in RuleReferences.Of(rules[next.Place]))
            {
                pending.Push((places[other], false));
            }
        }

        return order.MoveToImmutable();
    }

    private CompiledRule Rule(GateRule rule) => new(rule, rule.AppliesWhen is null ? null : Tree(rule.AppliesWhen), Tree(rule.Condition));

    private CompiledCondition Tree(Condition condition)
    {
        var leaves = new Dictionary<Condition, LeafQuestion>();
        var root = Question(condition, slots, inputs, leaves);
        LeafQuestion[] ordered = [.. leaves.Values.OrderBy(static l => l.About, StringComparer.Ordinal)];
        foreach (var (place, leaf) in ordered.Index())
        {
            leaf.Place = place;
        }

        return new(root, ordered);
    }

    private Question Question(Condition condition, IReadOnlyDictionary<string, int> at, ImmutableArray<GateInput> of, Dictionary<Condition, LeafQuestion> leaves)
    {
        switch (condition)
        {
            case AllCondition all:
                return new JoinQuestion(Parts(all), all.Conditions.Length);
            case AnyCondition any:
                return new JoinQuestion(Parts(any), 1);
            case AtLeastCondition atLeast:
                return new JoinQuestion(Parts(atLeast), atLeast.Count);
            case NoneCondition none:
                return new NotQuestion(new JoinQuestion(Parts(none), 1));
            case NotCondition not:
                return new NotQuestion(Question(not.Condition, at, of, leaves));
            default:
                if (!leaves.TryGetValue(condition, out var leaf))
                {
                    leaves.Add(condition, leaf = Leaf(condition, at, of));
                }

                return leaf;
        }

        Question[] Parts(JoinCondition join) => [.. join.Conditions.Select(c => Question(c, at, of, leaves))];
    }

    private LeafQuestion Leaf(Condition condition, IReadOnlyDictionary<string, int> at, ImmutableArray<GateInput> of)
    {
        if (condition is RuleCondition rule)
        {
            return new RuleQuestion(rule, places[rule.RuleId]);
        }

        var slot = at[((InputCondition)condition).Input];
        var input = of[slot];
        return condition switch
        {
            YesCondition yes => new YesQuestion(input, slot, yes),
            CompareCondition compare => new CompareQuestion(input, slot, compare, PlaceOf(compare.Threshold, input)),
            OneOfCondition oneOf => new OneOfQuestion(input, slot, oneOf),
            EvidenceCondition evidence => new EvidenceQuestion(input, slot, evidence, PlaceOf(evidence)),
            PredicateCondition predicate => new PredicateQuestion(input, slot, predicate),
            DistinctCondition distinct => new DistinctQuestion(input, slot, distinct),
            ItemsCondition items => Items(items, input, slot),
            _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "There is no such kind of condition."),
        };
    }

    private ItemsQuestion Items(ItemsCondition items, GateInput input, int slot)
    {
        var fields = input.Fields.Select(static (f, i) => (f.Id, i)).ToDictionary(static f => f.Id, static f => f.i, StringComparer.Ordinal);
        return new(input, slot, items, items.That is null ? null : Question(items.That, fields, input.Fields, []), new FieldAccess(input.Fields));
    }

    private int PlaceOf(Threshold threshold, GateInput input)
    {
        // A choice is as large as its place among the choices of its own input.
        var key = (threshold, input.Kind == InputKind.Choice ? input.Id : "");
        if (!thresholdPlaces.TryGetValue(key, out var place))
        {
            thresholdPlaces.Add(key, place = thresholds.Count);
            thresholds.Add((threshold, input.Choices));
        }

        return place;
    }

    private int PlaceOf(EvidenceCondition evidence)
    {
        ages.Add(evidence);
        return ages.Count - 1;
    }
}
