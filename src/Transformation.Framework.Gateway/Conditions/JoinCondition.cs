using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>Conditions joined into one: <see cref="AllCondition"/>, <see cref="AnyCondition"/>, <see cref="NoneCondition"/> or <see cref="AtLeastCondition"/>.</summary>
public abstract record JoinCondition : Condition
{
    private protected JoinCondition(ImmutableArray<Condition> conditions)
        : base(DepthOver(conditions)) => Conditions = conditions;

    /// <summary>The parts; never empty.</summary>
    public ImmutableArray<Condition> Conditions { get; }

    /// <summary>Whether the two join equal parts, in order, in the same way.</summary>
    /// <param name="other">The condition to compare with.</param>
    public virtual bool Equals(JoinCondition? other) => other is not null && EqualityContract == other.EqualityContract && Conditions.SequenceEqual(other.Conditions);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(EqualityContract);
        foreach (var condition in Conditions)
        {
            hash.Add(condition);
        }

        return hash.ToHashCode();
    }

    private static int DepthOver(ImmutableArray<Condition> conditions)
    {
        if (conditions.IsDefaultOrEmpty)
        {
            throw new ArgumentException("There must be at least one condition: joining none asks nothing.", nameof(conditions));
        }

        return conditions.Contains(null!) ? throw new ArgumentNullException(nameof(conditions)) : 1 + conditions.Max(static c => c.Depth);
    }
}
