using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>No part may be true. Made by <see cref="Condition.None"/>.</summary>
public sealed record NoneCondition : JoinCondition
{
    internal NoneCondition(ImmutableArray<Condition> conditions)
        : base(conditions)
    {
    }
}
