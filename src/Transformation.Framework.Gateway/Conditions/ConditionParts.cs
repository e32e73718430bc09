using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>What the conditions that join others have in common.</summary>
internal static class ConditionParts
{
    internal static ImmutableArray<Condition> Check(ImmutableArray<Condition> conditions)
    {
        if (conditions.IsDefaultOrEmpty)
        {
            throw new ArgumentException("There must be at least one condition: joining none asks nothing.", nameof(conditions));
        }

        return conditions.Contains(null!) ? throw new ArgumentNullException(nameof(conditions)) : conditions;
    }

    internal static int DepthOver(ImmutableArray<Condition> conditions) => 1 + Check(conditions).Max(static c => c.Depth);

    internal static int Hash(ImmutableArray<Condition> conditions)
    {
        var hash = default(HashCode);
        foreach (var condition in conditions)
        {
            hash.Add(condition);
        }

        return hash.ToHashCode();
    }
}
