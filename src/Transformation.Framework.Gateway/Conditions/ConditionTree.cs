namespace Transformation.Framework.Gateway;

/// <summary>Walks conditions.</summary>
internal static class ConditionTree
{
    /// <summary>The questions at the ends of a tree, from left to right; what is asked of the things in a list stays inside its question.</summary>
    internal static IEnumerable<Condition> Leaves(Condition condition) => condition switch
    {
        JoinCondition join => join.Conditions.SelectMany(Leaves),
        NotCondition not => Leaves(not.Condition),
        _ => [condition],
    };
}
