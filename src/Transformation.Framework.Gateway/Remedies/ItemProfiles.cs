using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>What one thing in a list could be like, as far as the questions about the list can tell.</summary>
internal sealed class ItemProfiles
{
    private const int MostProfiles = 4096;

    private readonly GateInput input;
    private readonly GateFacts nothing;
    private readonly LeafProbe probe;
    private readonly ImmutableArray<(string Field, ImmutableArray<GateValue> Values)> fields;
    private readonly Lazy<ImmutableArray<(GateItem Item, ImmutableArray<Truth> Answers)>> patterns;

    /// <param name="input">The list.</param>
    /// <param name="thats">What is asked of each thing.</param>
    /// <param name="counted">Fields whose different words are counted.</param>
    /// <param name="nothing">Facts of the initiative, of which only its identity is used.</param>
    /// <param name="ruleSet">The rule set.</param>
    /// <param name="asOf">The date.</param>
    internal ItemProfiles(GateInput input, ImmutableArray<Condition> thats, IEnumerable<string> counted, GateFacts nothing, RuleSet ruleSet, LocalDate asOf)
    {
        this.input = input;
        this.nothing = new(nothing.Initiative, null, [], [], [], []);
        probe = ProbeOf(thats);
        patterns = new(Patterns);
        var leaves = thats.SelectMany(ConditionTree.Leaves).OfType<InputCondition>().Distinct().ToLookup(static l => l.Input, StringComparer.Ordinal);
        fields = [.. input.Fields.Where(f => leaves.Contains(f.Id) || counted.Contains(f.Id)).Select(f => (f.Id, ValuesOf(f)))];

        LeafProbe ProbeOf(IEnumerable<Condition> asked) => new(ruleSet, asOf, asked.Select(t => Condition.Items(input.Id, Quantifier.AtLeast(1), t)));

        // Values that no question tells apart are as good as one, unless their different words count.
        ImmutableArray<GateValue> ValuesOf(GateInput field)
        {
            var values = SizeValues.Of(field, leaves[field.Id], ruleSet, asOf);
            var single = ProbeOf(leaves[field.Id]);
            return counted.Contains(field.Id)
                ? [.. values]
                : [.. values.DistinctBy(v => string.Concat(single.Answers(With(new GateItem("new", new GateFact(field.Id, v)))).Select(static a => (char)('0' + (int)a))), StringComparer.Ordinal)];
        }
    }

    /// <summary>What is answered of one thing, question by question.</summary>
    internal ImmutableArray<Truth> Answers(GateItem item) => probe.Answers(With(item));

    /// <summary>The thing with few of its facts supplied or changed, so that it passes; or null. What is known of it is kept where it can be.</summary>
    /// <param name="item">The thing.</param>
    /// <param name="passes">Whether the answers to the questions will do.</param>
    /// <param name="harm">How far answers that will do are to be avoided.</param>
    internal GateItem? Mended(GateItem item, Func<ImmutableArray<Truth>, bool> passes, Func<ImmutableArray<Truth>, int> harm)
    {
        if (passes(Answers(item)))
        {
            return item;
        }

        var pattern = New.Where(p => passes(p.Answers))
            .MinBy(p => (p.Item.Facts.Count(f => item.FactOf(f.Id) is { } known && known.Value != f.Value), harm(p.Answers))).Item;
        if (pattern is null)
        {
            return null;
        }

        var mended = pattern.Facts.Aggregate(item, static (i, fact) => Put(i, fact.Id, fact));
        foreach (var fact in pattern.Facts.OrderBy(f => item.FactOf(f.Id) is null))
        {
            var kept = Put(mended, fact.Id, item.FactOf(fact.Id));
            mended = passes(Answers(kept)) ? kept : mended;
        }

        return mended;
    }

    /// <summary>Things that could be added: of which everything is known that is asked.</summary>
    internal ImmutableArray<(GateItem Item, ImmutableArray<Truth> Answers)> New => patterns.Value;

    private ImmutableArray<(GateItem Item, ImmutableArray<Truth> Answers)> Patterns()
    {
        IEnumerable<ImmutableArray<GateFact>> all = [[]];
        foreach (var (field, values) in fields)
        {
            all = all.SelectMany(facts => values.Select(v => facts.Add(new GateFact(field, v))));
        }

        return [.. all.Take(MostProfiles).Select(static facts => new GateItem("new", facts)).Select(item => (item, Answers(item)))];
    }

    private GateFacts With(GateItem item) => nothing.With(new GateFact(input.Id, new ItemsValue(item)));

    private static GateItem Put(GateItem item, string field, GateFact? fact) =>
        new(item.Id, [.. item.Facts.Where(f => f.Id != field), .. fact is null ? Array.Empty<GateFact>() : [fact]]);
}
