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

    /// <summary>The parameters that facts are compared with, those of things in a list too; one that is named twice comes twice.</summary>
    internal static IEnumerable<string> Parameters(Condition condition) => Leaves(condition).SelectMany(static leaf => leaf switch
    {
        CompareCondition { Threshold: ParameterThreshold parameter } => [parameter.Id],
        ItemsCondition { That: { } that } => Parameters(that),
        _ => (IEnumerable<string>)[],
    });
}
