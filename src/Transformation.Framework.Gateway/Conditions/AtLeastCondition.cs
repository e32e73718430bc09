using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>So many parts must be true. Made by <see cref="Condition.AtLeast"/>.</summary>
public sealed record AtLeastCondition : Condition
{
    internal AtLeastCondition(int count, ImmutableArray<Condition> conditions)
        : base(ConditionParts.DepthOver(conditions))
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, conditions.Length);
        Count = count;
        Conditions = conditions;
    }

    /// <summary>How many parts must be true: from 1 to their number.</summary>
    public int Count { get; }

    /// <summary>The parts; never empty.</summary>
    public ImmutableArray<Condition> Conditions { get; }

    /// <summary>Whether the counts are equal, and the parts, in order.</summary>
    /// <param name="other">The condition to compare with.</param>
    public bool Equals(AtLeastCondition? other) => other is not null && Count == other.Count && Conditions.SequenceEqual(other.Conditions);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Count, ConditionParts.Hash(Conditions));
}
