namespace Transformation.Framework.Gateway;

/// <summary>Turns conditions into questions that know where their answers stand, and lays out the circuit that joins the answers.</summary>
/// <remarks>Equal questions, of one rule or of several, become one. For use on one thread.</remarks>
/// <param name="leafOf">Makes the question at an end of a condition, with the place it is given among all of them.</param>
internal sealed class ConditionCompiler(Func<Condition, int, LeafQuestion> leafOf)
{
    private readonly Dictionary<Condition, LeafQuestion> leaves = [];

    internal CircuitBuilder Circuit { get; } = new();

    internal IReadOnlyCollection<LeafQuestion> Leaves => leaves.Values;

    internal CompiledCondition Compile(Condition condition)
    {
        var own = new List<LeafQuestion>();
        var root = Question(condition, own);
        return new(root, [.. own.Distinct().OrderBy(static l => l.About, StringComparer.Ordinal)]);
    }

    private Question Question(Condition condition, List<LeafQuestion> own)
    {
        switch (condition)
        {
            case JoinCondition join:
                return Join(join, [.. join.Conditions.Select(c => Question(c, own))]);
            case NotCondition not:
                return new NotQuestion(Question(not.Condition, own));
            default:
                if (!leaves.TryGetValue(condition, out var leaf))
                {
                    leaves.Add(condition, leaf = leafOf(condition, leaves.Count));
                }

                own.Add(leaf);
                return leaf;
        }
    }

    private Question Join(JoinCondition join, Question[] parts)
    {
        int[] literals = [.. parts.Select(static p => p.Literal)];
        return join switch
        {
            AllCondition => new JoinQuestion(Circuit.All(literals), parts),
            AnyCondition => new JoinQuestion(Circuit.Any(literals), parts),
            AtLeastCondition atLeast => new JoinQuestion(Circuit.AtLeast(atLeast.Count, literals), parts),
            NoneCondition => new NotQuestion(new JoinQuestion(Circuit.Any(literals), parts)),
            _ => throw new ArgumentOutOfRangeException(nameof(join), join, "There is no such kind of condition."),
        };
    }
}
