using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>Questions that something in common answers, and the answers they can have together.</summary>
/// <param name="Leaves">Their places among the questions of the rule.</param>
/// <param name="States">Each with an answer for every one of <paramref name="Leaves"/>; never empty.</param>
internal sealed record AnswerGroup(ImmutableArray<int> Leaves, ImmutableArray<ImmutableArray<Truth>> States)
{
    /// <summary>One question that can have some answers whatever the others have.</summary>
    internal static AnswerGroup Alone(int leaf, Truths answers) =>
        new([leaf], [.. Enum.GetValues<Truth>().Where(a => answers.Has(a)).Select(static a => ImmutableArray.Create(a))]);

    /// <summary>Questions that answer together.</summary>
    internal static AnswerGroup Together(ImmutableArray<int> leaves, IEnumerable<ImmutableArray<Truth>> states) =>
        new(leaves, [.. states.DistinctBy(static s => string.Concat(s.Select(static a => (char)('0' + (int)a))), StringComparer.Ordinal)]);
}
