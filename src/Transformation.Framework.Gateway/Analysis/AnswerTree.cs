namespace Transformation.Framework.Gateway;

/// <summary>A condition whose questions are places in a list of answers.</summary>
internal sealed class AnswerTree
{
    private readonly AnswerTree[] parts;
    private readonly int needed;
    private readonly bool isNegated;
    private readonly int leaf;

    private AnswerTree(AnswerTree[] parts, int needed, bool isNegated, int leaf)
    {
        this.parts = parts;
        this.needed = needed;
        this.isNegated = isNegated;
        this.leaf = leaf;
        Size = 1 + parts.Sum(static p => p.Size);
    }

    /// <summary>How many conditions it has.</summary>
    internal int Size { get; }

    /// <param name="condition">The condition; its depth is bounded, see <see cref="Condition.MaxDepth"/>.</param>
    /// <param name="placeOf">The place of a question, called once each time it is asked.</param>
    internal static AnswerTree Of(Condition condition, Func<Condition, int> placeOf) => condition switch
    {
        AllCondition all => new(Parts(all, placeOf), all.Conditions.Length, false, -1),
        AnyCondition any => new(Parts(any, placeOf), 1, false, -1),
        NoneCondition none => new(Parts(none, placeOf), 1, true, -1),
        AtLeastCondition atLeast => new(Parts(atLeast, placeOf), atLeast.Count, false, -1),
        NotCondition not => new([Of(not.Condition, placeOf)], 1, true, -1),
        _ => new([], 0, false, placeOf(condition)),
    };

    /// <summary>What it can come to when each question can have any of its answers, independently of the others.</summary>
    internal Truths Answer(ReadOnlySpan<Truths> answers)
    {
        if (leaf >= 0)
        {
            return answers[leaf];
        }

        var given = new Truths[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            given[i] = parts[i].Answer(answers);
        }

        var joined = TruthSets.AtLeast(needed, given);
        return isNegated ? TruthSets.Not(joined) : joined;
    }

    private static AnswerTree[] Parts(JoinCondition join, Func<Condition, int> placeOf) => [.. join.Conditions.Select(c => Of(c, placeOf))];
}
