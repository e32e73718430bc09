using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>Turns the rules of a gate into questions that know their places.</summary>
/// <remarks>
/// Spend once, judge often: identifiers become places in arrays, equal questions become one, and rules that others ask about are put before them.
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
    private readonly ConditionCompiler conditions;
    private readonly CompiledRule[] compiled;

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

        conditions = new(Leaf);
        compiled = new CompiledRule[rules.Length];
    }

    internal static CompiledGate Compile(RuleSet ruleSet, Gate gate)
    {
        var asked = InOrder(ruleSet, gate);
        var all = WithThoseAskedAbout(ruleSet, asked);
        var compiler = new GateCompiler(ruleSet, all);
        var order = compiler.OrderOf(all);
        foreach (var place in order)
        {
            compiler.Compile(all[place], place);
        }

        return new CompiledGate(
            ruleSet,
            gate,
            asked.Length,
            [.. compiler.compiled],
            order,
            compiler.inputs,
            compiler.conditions.Circuit.Build(),
            [.. compiler.conditions.Leaves],
            [.. compiler.thresholds],
            [.. compiler.ages]);
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

    private void Compile(GateRule rule, int place) =>
        compiled[place] = new(rule, rule.AppliesWhen is null ? null : conditions.Compile(rule.AppliesWhen), conditions.Compile(rule.Condition));

    private LeafQuestion Leaf(Condition condition, int place)
    {
        if (condition is RuleCondition asked)
        {
            var other = places[asked.RuleId];
            var (applies, holds, _) = compiled[other].Place; // compiled before this one
            return new RuleQuestion(conditions.Circuit.Met(applies, holds, asked.OrNotApplicable), asked, other) { Place = place };
        }

        var slot = slots[((InputCondition)condition).Input];
        var (input, literal) = (inputs[slot], conditions.Circuit.Question());
        return condition switch
        {
            EvidenceCondition evidence => new EvidenceQuestion(literal, input, slot, evidence, PlaceOf(evidence)) { Place = place },
            DistinctCondition distinct => new DistinctQuestion(literal, input, slot, distinct) { Place = place },
            ItemsCondition items => new ItemsQuestion(literal, input, slot, items, items.That is null ? null : That(items.That, input)) { Place = place },
            _ => ValueQuestion(condition, literal, input, slot, place),
        };
    }

    /// <summary>The questions that can also be asked about a field of a thing in a list.</summary>
    private ValueQuestion ValueQuestion(Condition condition, int literal, GateInput input, int slot, int place) => condition switch
    {
        YesCondition yes => new YesQuestion(literal, input, slot, yes) { Place = place },
        CompareCondition compare => new CompareQuestion(literal, input, slot, compare, PlaceOf(compare.Threshold, input)) { Place = place },
        OneOfCondition oneOf => new OneOfQuestion(literal, input, slot, oneOf) { Place = place },
        PredicateCondition predicate => new PredicateQuestion(literal, input, slot, predicate) { Place = place },
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "There is no such kind of condition."),
    };

    private ItemCondition That(Condition condition, GateInput list)
    {
        ConditionCompiler fields = null!;
        fields = new((asked, place) =>
        {
            var slot = list.Fields.Index().First(f => f.Item.Id == ((InputCondition)asked).Input).Index;
            return ValueQuestion(asked, fields.Circuit.Question(), list.Fields[slot], slot, place);
        });
        var root = fields.Compile(condition).Root.Literal;
        return new(fields.Circuit.Build(), root, [.. fields.Leaves.Cast<ValueQuestion>()]);
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
