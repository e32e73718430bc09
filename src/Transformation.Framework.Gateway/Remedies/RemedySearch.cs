using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>Looks for the fewest inputs to change: branches on the input that most rules share, after which rules fall apart into groups that are searched one by one.</summary>
internal sealed class RemedySearch
{
    /// <summary>After so many looks at a rule, the first way that is found is taken; after twice as many, none is looked for.</summary>
    private const int MostWork = 200_000;

    private readonly RemedyProblem problem;
    private readonly Truths[] possible;
    private readonly Truths[] current;
    private readonly bool[] isDecided;
    private int work;

    internal RemedySearch(RemedyProblem problem)
    {
        this.problem = problem;
        possible = new Truths[problem.LeafCount];
        current = new Truths[problem.LeafCount];
        isDecided = new bool[problem.Inputs.Length];
        for (var input = 0; input < isDecided.Length; input++)
        {
            isDecided[input] = problem.Options[input].Length == 1;
            Open(input);
        }
    }

    /// <summary>Whether everything was looked at that had to be.</summary>
    internal bool IsComplete => work <= MostWork;

    /// <summary>The changes: an input and which of its options. Groups of rules for which there is no way are left as they are.</summary>
    internal ImmutableDictionary<int, int> Run()
    {
        var reachable = problem.Rules.Where(r => r.Allowed is not null && Can(r, possible)).ToList();
        var chosen = ImmutableDictionary<int, int>.Empty;
        foreach (var group in Groups(reachable))
        {
            chosen = chosen.AddRange(Solve(group, problem.Inputs.Length) ?? chosen.Clear());
        }

        return chosen;
    }

    /// <param name="rules">The rules to be satisfied together.</param>
    /// <param name="limit">How many inputs may be changed.</param>
    private ImmutableDictionary<int, int>? Solve(List<RemedyRule> rules, int limit)
    {
        var open = new List<RemedyRule>();
        foreach (var rule in rules)
        {
            if (!Can(rule, possible))
            {
                return null;
            }

            if (!Must(rule))
            {
                open.Add(rule);
            }
        }

        var chosen = ImmutableDictionary<int, int>.Empty;
        foreach (var group in Groups(open))
        {
            if (group.TrueForAll(r => Can(r, current)))
            {
                continue;
            }

            if (limit <= chosen.Count || Branch(group, limit - chosen.Count) is not { } found)
            {
                return null;
            }

            chosen = chosen.AddRange(found);
        }

        return chosen;
    }

    private ImmutableDictionary<int, int>? Branch(List<RemedyRule> group, int limit)
    {
        if (work > 2 * MostWork)
        {
            return null;
        }

        var input = group.SelectMany(r => r.Inputs.Where(i => !isDecided[i])).CountBy(static i => i).OrderByDescending(static c => c.Value).ThenBy(static c => c.Key).First().Key;
        ImmutableDictionary<int, int>? best = null;
        isDecided[input] = true;
        for (var option = 0; option < problem.Options[input].Length && !(best?.Count == 1) && !(best is not null && work > MostWork); option++)
        {
            var cost = option == 0 ? 0 : 1;
            var left = (best is null ? limit : best.Count - 1) - cost;
            if (left < 0)
            {
                continue;
            }

            Decide(input, option);
            if (Solve(group, left) is { } found)
            {
                best = option == 0 ? found : found.Add(input, option);
            }
        }

        isDecided[input] = false;
        Open(input);
        return best;
    }

    /// <summary>Rules that share an input which is not decided, directly or over others, stand in one group.</summary>
    private List<List<RemedyRule>> Groups(List<RemedyRule> rules)
    {
        var byInput = rules.SelectMany(r => r.Inputs.Where(i => !isDecided[i]).Select(i => (Rule: r, Input: i))).ToLookup(static x => x.Input, static x => x.Rule);
        var groups = new List<List<RemedyRule>>();
        var seen = new HashSet<RemedyRule>();
        foreach (var first in rules.Where(seen.Add))
        {
            var group = new List<RemedyRule> { first };
            for (var i = 0; i < group.Count; i++)
            {
                group.AddRange(group[i].Inputs.Where(input => !isDecided[input]).SelectMany(input => byInput[input]).Where(seen.Add));
            }

            groups.Add(group);
        }

        return groups;
    }

    private bool Can(RemedyRule rule, Truths[] answers)
    {
        work++;
        return rule.Answer(answers).Outcomes.Any(rule.Allowed!.Contains);
    }

    private bool Must(RemedyRule rule)
    {
        work++;
        return rule.Answer(possible).Outcomes.All(rule.Allowed!.Contains);
    }

    private void Decide(int input, int option)
    {
        foreach (var (i, leaf) in problem.LeavesOf[input].Index())
        {
            possible[leaf] = current[leaf] = TruthSets.Of(problem.Options[input][option].Answers[i]);
        }
    }

    private void Open(int input)
    {
        foreach (var (i, leaf) in problem.LeavesOf[input].Index())
        {
            current[leaf] = TruthSets.Of(problem.Options[input][0].Answers[i]);
            possible[leaf] = problem.Options[input].Aggregate(Truths.None, (set, option) => set | TruthSets.Of(option.Answers[i]));
        }
    }
}
