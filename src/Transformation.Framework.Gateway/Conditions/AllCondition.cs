using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>Every part must be true. Made by <see cref="Condition.All"/>.</summary>
public sealed record AllCondition : JoinCondition
{
    internal AllCondition(ImmutableArray<Condition> conditions)
        : base(conditions)
    {
    }
}
