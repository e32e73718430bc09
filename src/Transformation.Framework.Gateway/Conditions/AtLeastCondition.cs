using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>So many parts must be true. Made by <see cref="Condition.AtLeast(int, System.Collections.Immutable.ImmutableArray{Condition})"/>.</summary>
public sealed record AtLeastCondition : JoinCondition
{
    internal AtLeastCondition(int count, ImmutableArray<Condition> conditions)
        : base(conditions)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, conditions.Length);
        Count = count;
    }

    /// <summary>How many parts must be true: from 1 to their number.</summary>
    public int Count { get; }
}
