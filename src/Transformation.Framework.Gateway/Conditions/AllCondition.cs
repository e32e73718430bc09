using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>Every part must be true. Made by <see cref="Condition.All"/>.</summary>
public sealed record AllCondition : Condition
{
    internal AllCondition(ImmutableArray<Condition> conditions)
        : base(ConditionParts.DepthOver(conditions)) => Conditions = conditions;

    /// <summary>The parts; never empty.</summary>
    public ImmutableArray<Condition> Conditions { get; }

    /// <summary>Whether the parts are equal, in order.</summary>
    /// <param name="other">The condition to compare with.</param>
    public bool Equals(AllCondition? other) => other is not null && Conditions.SequenceEqual(other.Conditions);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(typeof(AllCondition), ConditionParts.Hash(Conditions));
}
