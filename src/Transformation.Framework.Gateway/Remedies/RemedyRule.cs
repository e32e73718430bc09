using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>A rule as the search for a remedy sees it. Not thread-safe: it keeps its latest answer for the rules that ask about it.</summary>
/// <param name="rule">The rule.</param>
/// <param name="applies">What it applies by, over the places of all questions.</param>
/// <param name="holds">Its condition, over the same.</param>
/// <param name="allowed">The underlying outcomes it may have; null if it is not asked at the gate, so that any will do.</param>
internal sealed class RemedyRule(GateRule rule, AnswerTree? applies, AnswerTree holds, ImmutableHashSet<FindingOutcome>? allowed)
{
    private readonly List<(int Leaf, RemedyRule Other, bool OrNotApplicable)> references = [];
    private readonly List<int> given = [];
    private readonly List<RemedyRule> before = []; // the rules it depends on, each after those it asks about itself
    private PossibleAnswers latest;

    internal GateRule Rule { get; } = rule;

    internal ImmutableHashSet<FindingOutcome>? Allowed { get; } = allowed;

    /// <summary>The inputs it depends on, also through rules it asks about.</summary>
    internal HashSet<int> Inputs { get; } = [];

    /// <summary>The places of the questions it depends on, in the same way.</summary>
    internal HashSet<int> LeafPlaces { get; } = [];

    /// <summary>Says what its questions are about; the rules it asks about come before it.</summary>
    internal void Connect(RemedyRule[] rules, IEnumerable<(Condition Leaf, int Place)> leaves, Dictionary<string, int> rulePlaces, Dictionary<string, int> inputPlaces)
    {
        foreach (var (leaf, place) in leaves)
        {
            if (leaf is InputCondition asked)
            {
                Inputs.Add(inputPlaces[asked.Input]);
                LeafPlaces.Add(place);
                continue;
            }

            var reference = (RuleCondition)leaf;
            var other = rules[rulePlaces[reference.RuleId]];
            if (other.Allowed is { } outcomes && outcomes.All(o => o == FindingOutcome.Met || (o == FindingOutcome.NotApplicable && reference.OrNotApplicable)))
            {
                given.Add(place); // what the other rule must come to anyway answers this with yes, so that the two can be looked at apart
                continue;
            }

            references.Add((place, other, reference.OrNotApplicable));
            before.AddRange(other.before.Append(other).Except(before));
            Inputs.UnionWith(other.Inputs);
            LeafPlaces.UnionWith(other.LeafPlaces);
        }
    }

    /// <summary>The outcomes it can have.</summary>
    /// <param name="answers">What each question can be answered; those about other rules are filled in.</param>
    internal PossibleAnswers Answer(Truths[] answers)
    {
        foreach (var other in before)
        {
            other.AnswerAlone(answers);
        }

        AnswerAlone(answers);
        return latest;
    }

    private void AnswerAlone(Truths[] answers)
    {
        foreach (var place in given)
        {
            answers[place] = Truths.True;
        }

        foreach (var (leaf, other, orNotApplicable) in references)
        {
            answers[leaf] = other.latest.Outcomes.Aggregate(Truths.None, (set, outcome) => set | outcome switch
            {
                FindingOutcome.Met => Truths.True,
                FindingOutcome.NotMet => Truths.False,
                FindingOutcome.NotApplicable => orNotApplicable ? Truths.True : Truths.False,
                _ => Truths.Unknown,
            });
        }

        latest = default(PossibleAnswers).With(applies?.Answer(answers) ?? Truths.True, holds.Answer(answers));
    }
}
