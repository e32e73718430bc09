using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>One part must be true. Made by <see cref="Condition.Any"/>.</summary>
public sealed record AnyCondition : JoinCondition
{
    internal AnyCondition(ImmutableArray<Condition> conditions)
        : base(conditions)
    {
    }
}
