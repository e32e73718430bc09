using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>The answers that questions about one type of evidence can have together.</summary>
/// <remarks>
/// Whatever evidence is held, the questions it is enough for include, with each of them, those that ask for no more than it does. Every set of questions closed in that way is taken to be possible, with
/// and without a statement that there is none; for two questions that is exact, for more it may allow too much, which never gives a false alarm.
/// </remarks>
internal static class EvidenceStates
{
    private const int MostTogether = 10;

    /// <returns>The states, or null when there are too many.</returns>
    internal static IEnumerable<ImmutableArray<Truth>>? Of(ImmutableArray<EvidenceCondition> leaves, AnalysisBudget budget) =>
        leaves.Length <= MostTogether && budget.TryTake((3L << leaves.Length) * leaves.Length) ? States(leaves) : null;

    private static IEnumerable<ImmutableArray<Truth>> States(ImmutableArray<EvidenceCondition> leaves)
    {
        var implied = leaves.Select(asked => Bits(leaves, other => Implies(asked, other))).ToArray();
        for (var enough = 0; enough < 1 << leaves.Length; enough++)
        {
            if (leaves.Where((_, i) => (enough >> i & 1) == 1 && (implied[i] & ~enough) != 0).Any())
            {
                continue;
            }

            yield return Answers(leaves, enough, static _ => Truth.Unknown);
            yield return Answers(leaves, enough, static asked => Kleene.Of(asked.OrStatedNone));

            // A rule that asks for an answer rather than a document is worth asking although no answer fails it: read as if one could.
            yield return Answers(leaves, enough, static _ => Truth.False);
        }
    }

    private static ImmutableArray<Truth> Answers(ImmutableArray<EvidenceCondition> leaves, int enough, Func<EvidenceCondition, Truth> otherwise) =>
        [.. leaves.Select((asked, i) => (enough >> i & 1) == 1 ? Truth.True : otherwise(asked))];

    /// <summary>Whether any evidence that is enough for one question is enough for the other.</summary>
    private static bool Implies(EvidenceCondition asked, EvidenceCondition other) =>
        asked.Count >= other.Count
        && (other.FromRole is null || other.FromRole == asked.FromRole)
        && (!other.Attested || asked.Attested)
        && IsAsYoung(asked, other);

    private static bool IsAsYoung(EvidenceCondition asked, EvidenceCondition other)
    {
        if (other.NoOlderThan is null)
        {
            return true;
        }

        return asked.NoOlderThan is { } age && (PeriodSpan.Of(age) is var span) && (span == PeriodSpan.Of(other.NoOlderThan) || span.IsSurelyBefore(PeriodSpan.Of(other.NoOlderThan)));
    }

    private static int Bits(ImmutableArray<EvidenceCondition> leaves, Func<EvidenceCondition, bool> has) =>
        leaves.Select((leaf, i) => has(leaf) ? 1 << i : 0).Sum();
}
