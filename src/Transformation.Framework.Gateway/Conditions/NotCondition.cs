namespace Transformation.Framework.Gateway;

/// <summary>The part must be false; unknown stays unknown. Made by <see cref="Condition.Not"/>.</summary>
public sealed record NotCondition : Condition
{
    internal NotCondition(Condition condition)
        : base(1 + (condition ?? throw new ArgumentNullException(nameof(condition))).Depth) => Condition = condition;

    /// <summary>The part.</summary>
    public Condition Condition { get; }
}
