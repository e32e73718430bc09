using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>Which answers a condition can have at all, given what could be known: found by looking at every case that differs, not by trying examples.</summary>
/// <remarks>
/// Questions asked once, of things nothing else asks about, are handled as sets of answers. Questions that share an input are looked at state by state, in all
/// combinations, while there are few enough; else as sets too, which may allow answers that cannot be, and never leaves out one that can.
/// </remarks>
internal sealed class ConditionAnalysis
{
    private readonly AnalysisScope scope;
    private readonly List<Condition> leaves = [];
    private readonly List<int> asked = [];
    private readonly Dictionary<Condition, int> places = [];
    private readonly AnswerTree? applies;
    private readonly AnswerTree holds;

    private ConditionAnalysis(Condition? appliesWhen, Condition condition, AnalysisScope scope)
    {
        this.scope = scope;
        applies = appliesWhen is null ? null : AnswerTree.Of(appliesWhen, Place);
        holds = AnswerTree.Of(condition, Place);
    }

    internal static PossibleAnswers Of(Condition? appliesWhen, Condition condition, AnalysisScope scope) => new ConditionAnalysis(appliesWhen, condition, scope).Run();

    private PossibleAnswers Run()
    {
        var groups = Groups();
        var answers = new Truths[leaves.Count];
        foreach (var group in groups)
        {
            foreach (var (i, leaf) in group.Leaves.Index())
            {
                answers[leaf] = group.States.Aggregate(Truths.None, (set, state) => set | TruthSets.Of(state[i]));
            }
        }

        return Over(Entangled(groups), answers);
    }

    /// <summary>The groups to go through state by state: those asked more than once, as many as can be afforded, small ones first.</summary>
    private List<AnswerGroup> Entangled(IEnumerable<AnswerGroup> groups)
    {
        var chosen = new List<AnswerGroup>();
        var combinations = 1L;
        foreach (var group in groups.Where(g => g.Leaves.Sum(l => asked[l]) > 1).OrderBy(static g => g.States.Length))
        {
            if (combinations * group.States.Length <= AnalysisBudget.MostStates)
            {
                combinations *= group.States.Length;
                chosen.Add(group);
            }
        }

        return scope.Budget.TryTake(combinations * (holds.Size + (applies?.Size ?? 0))) ? chosen : [];
    }

    private PossibleAnswers Over(List<AnswerGroup> chosen, Truths[] answers)
    {
        var result = default(PossibleAnswers);
        var state = new int[chosen.Count];
        int turned;
        do
        {
            foreach (var (g, group) in chosen.Index())
            {
                foreach (var (i, leaf) in group.Leaves.Index())
                {
                    answers[leaf] = TruthSets.Of(group.States[state[g]][i]);
                }
            }

            result = result.With(applies?.Answer(answers) ?? Truths.True, holds.Answer(answers));
            for (turned = 0; turned < state.Length && ++state[turned] == chosen[turned].States.Length; turned++)
            {
                state[turned] = 0;
            }
        }
        while (turned < state.Length);
        return result;
    }

    private int Place(Condition leaf)
    {
        if (!places.TryGetValue(leaf, out var place))
        {
            places.Add(leaf, place = leaves.Count);
            leaves.Add(leaf);
            asked.Add(0);
        }

        asked[place]++;
        return place;
    }

    private IEnumerable<AnswerGroup> Groups() =>
        [.. Enumerable.Range(0, leaves.Count).GroupBy(i => leaves[i] is InputCondition input ? (true, input.Input) : (false, ((RuleCondition)leaves[i]).RuleId)).SelectMany(g => Groups([.. g]))];

    private IEnumerable<AnswerGroup> Groups(ImmutableArray<int> about)
    {
        var first = leaves[about[0]];
        if (first is RuleCondition rule)
        {
            return [AnswerGroup.Together(about, scope.OutcomesOf(rule.RuleId).Select(o => about.Select(l => AnswerOf((RuleCondition)leaves[l], o)).ToImmutableArray()))];
        }

        var input = scope.InputOf(((InputCondition)first).Input);
        var together = input.Kind switch
        {
            InputKind.Evidence => EvidenceStates.Of([.. about.Select(l => (EvidenceCondition)leaves[l])], scope.Budget),
            InputKind.Items or InputKind.YesNo or InputKind.Predicate => null,
            _ => SizeStates.Of([.. about.Select(l => (InputCondition)leaves[l])], input, scope),
        };
        return together is null ? about.Select(l => AnswerGroup.Alone(l, Alone(leaves[l], input))) : [AnswerGroup.Together(about, together)];
    }

    private Truths Alone(Condition leaf, GateInput input) => leaf switch
    {
        ItemsCondition { That: { } that } items => ItemsAnswers.Of(items, Of(null, that, scope.Within(input)).Holds),
        ItemsCondition items => ItemsAnswers.Of(items, Truths.True),
        DistinctCondition distinct => ItemsAnswers.Of(distinct, input.Fields.First(f => f.Id == distinct.Field)),
        _ => Truths.Any,
    };

    private static Truth AnswerOf(RuleCondition asked, FindingOutcome outcome) => outcome switch
    {
        FindingOutcome.Met => Truth.True,
        FindingOutcome.NotMet => Truth.False,
        FindingOutcome.NotApplicable => Kleene.Of(asked.OrNotApplicable),
        _ => Truth.Unknown,
    };
}
