using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>The rules of an assessed gate as questions with places, what each may come to, and what each input could be.</summary>
internal sealed class RemedyProblem
{
    private readonly GateAssessment assessment;
    private readonly List<Condition> leaves = [];
    private readonly Dictionary<Condition, int> places = [];
    private readonly HashSet<string> helpedByNo;

    internal RemedyProblem(GateAssessment assessment, Blocking blocking)
    {
        this.assessment = assessment;
        Gate = CompiledGate.Of(assessment.RuleSet, assessment.Gate.Id).AsAt(assessment.AsOf);
        var rulePlaces = Gate.Gate.Compiled.Select(static (r, i) => (r.Rule.Id, i)).ToDictionary(static r => r.Id, static r => r.i, StringComparer.Ordinal);
        var findings = assessment.Findings.ToDictionary(static f => f.Rule.Id, StringComparer.Ordinal);
        Rules = new RemedyRule[rulePlaces.Count];
        foreach (var place in Gate.Gate.Order)
        {
            var rule = Gate.Gate.Compiled[place].Rule;
            var finding = findings.GetValueOrDefault(rule.Id);
            var isWaived = finding?.Waiver?.IsInForceOn(assessment.AsOf) == true;
            Rules[place] = new(
                rule,
                rule.AppliesWhen is null ? null : AnswerTree.Of(rule.AppliesWhen, Place),
                AnswerTree.Of(rule.Condition, Place),
                finding is null ? null : blocking.Allowed(finding, isWaived));
        }

        Inputs = [.. leaves.OfType<InputCondition>().Select(static l => l.Input).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var inputPlaces = Inputs.Select(static (id, i) => (id, i)).ToDictionary(static x => x.id, static x => x.i, StringComparer.Ordinal);
        LeavesOf = [.. Inputs.Select(id => Enumerable.Range(0, leaves.Count).Where(l => leaves[l] is InputCondition asked && asked.Input == id).ToImmutableArray())];
        foreach (var place in Gate.Gate.Order)
        {
            Rules[place].Connect(Rules, LeavesIn(Rules[place].Rule).Select(l => (l, places[l])), rulePlaces, inputPlaces);
        }

        helpedByNo = HelpedByNo.Inputs(Gate.Gate.Order.Select(place => Rules[place].Rule));
        Options = FindOptions();
    }

    internal DatedGate Gate { get; }

    /// <summary>The rules of the gate, then those they ask about, by their places in the compiled gate.</summary>
    internal RemedyRule[] Rules { get; }

    /// <summary>The identifiers of the inputs, in ordinal order.</summary>
    internal ImmutableArray<string> Inputs { get; }

    /// <summary>For each input, the places of the questions about it.</summary>
    internal ImmutableArray<ImmutableArray<int>> LeavesOf { get; }

    /// <summary>For each input, how it is now, and then how it could be otherwise.</summary>
    internal ImmutableArray<ImmutableArray<InputOption>> Options { get; }

    internal int LeafCount => leaves.Count;

    /// <summary>Whether the options leave out nothing that could be of use.</summary>
    internal bool IsWhole { get; private set; } = true;

    /// <summary>The change in terms of the rule set.</summary>
    internal RemedyChange ChangeOf(int input, int option, GateAssessment hypothetical)
    {
        var (now, then) = (Options[input][0], Options[input][option]);
        var helped = hypothetical.Findings.Zip(assessment.Findings, static (after, before) => (after, before)).Where(static p => p.after.Outcome != p.before.Outcome).Select(static p => p.before.Rule.Id).ToHashSet(StringComparer.Ordinal);
        var rules = Rules.Where(r => helped.Contains(r.Rule.Id) && r.Inputs.Contains(input)).ToList();
        var asked = rules.SelectMany(static r => r.LeafPlaces).ToHashSet();
        return new(
            assessment.RuleSet.InputsById[Inputs[input]],
            [.. LeavesOf[input].Select((leaf, i) => (leaf, i)).Where(l => asked.Contains(l.leaf) && now.Answers[l.i] != then.Answers[l.i]).Select(l => new WantedAnswer((InputCondition)leaves[l.leaf], then.Answers[l.i]))],
            then.Fact,
            then.Evidence,
            [.. rules.Select(static r => r.Rule.Id).Order(StringComparer.Ordinal)],
            rules.Exists(r => r.Rule.AppliesWhen is { } appliesWhen && Asks(appliesWhen, Inputs[input])));
    }

    private int Place(Condition leaf)
    {
        if (!places.TryGetValue(leaf, out var place))
        {
            places.Add(leaf, place = leaves.Count);
            leaves.Add(leaf);
        }

        return place;
    }

    private static IEnumerable<Condition> LeavesIn(GateRule rule) =>
        ConditionTree.Leaves(rule.Condition).Concat(rule.AppliesWhen is null ? [] : ConditionTree.Leaves(rule.AppliesWhen)).Distinct();

    private ImmutableArray<ImmutableArray<InputOption>> FindOptions()
    {
        var facts = assessment.Facts;
        var applicability = Rules.Select(static r => r.Rule.AppliesWhen).OfType<Condition>().SelectMany(ConditionTree.Leaves).OfType<InputCondition>().Select(static l => l.Input).ToHashSet(StringComparer.Ordinal);
        var all = ImmutableArray.CreateBuilder<ImmutableArray<InputOption>>(Inputs.Length);
        foreach (var (i, id) in Inputs.Index())
        {
            ImmutableArray<InputCondition> asked = [.. LeavesOf[i].Select(l => (InputCondition)leaves[l])];
            var probe = new LeafProbe(assessment.RuleSet, assessment.AsOf, asked);
            var input = assessment.RuleSet.InputsById[id];
            var isKnown = facts.FactOf(id, assessment.AsOf) is not null || facts.EvidenceOf(id).Length > 0;
            var others = isKnown && applicability.Contains(id) ? [] : OptionsOf(input, asked);
            var answered = others.Prepend(new InputOption(null, [], [])).Select(o => o with { Answers = probe.Answers(o.ApplyTo(facts)) });
            all.Add([.. answered.DistinctBy(static o => string.Concat(o.Answers.Select(static a => (char)('0' + (int)a))), StringComparer.Ordinal)]);
            NoteGaps(input, asked, all[i]);
        }

        return all.ToImmutable();
    }

    private IEnumerable<InputOption> OptionsOf(GateInput input, ImmutableArray<InputCondition> asked) => input.Kind switch
    {
        InputKind.Evidence => EvidenceOptions.Of(input, [.. asked.Cast<EvidenceCondition>()], assessment.Facts, assessment.AsOf),
        InputKind.Items => ItemsOptions.Of(input, asked, assessment.Facts, assessment.RuleSet, assessment.AsOf),
        _ => SizeValues.Of(input, asked, assessment.RuleSet, assessment.AsOf).Select(v => InputOption.Of(new GateFact(input.Id, v, assessment.AsOf))),
    };

    /// <summary>A list that answers every question about it with yes is as good as any, unless a rule is helped by a no.</summary>
    private void NoteGaps(GateInput input, ImmutableArray<InputCondition> asked, ImmutableArray<InputOption> options) => IsWhole &= input.Kind switch
    {
        InputKind.Evidence => asked.Length <= EvidenceOptions.MostSets,
        InputKind.Items => options.Any(static o => o.Answers.All(static a => a == Truth.True)) && !helpedByNo.Contains(input.Id),
        _ => true,
    };

    private static bool Asks(Condition condition, string input) => ConditionTree.Leaves(condition).OfType<InputCondition>().Any(l => l.Input == input);
}
