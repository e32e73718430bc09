namespace Transformation.Framework.Gateway;

/// <summary>Asks whether a number reaches a minimum. Made by <see cref="Condition.NumberAtLeast"/>.</summary>
public sealed record NumberCondition : InputCondition
{
    internal NumberCondition(string input, decimal minimum)
        : base(input, InputKind.Number) => Minimum = minimum;

    /// <summary>The least that is enough.</summary>
    public decimal Minimum { get; }
}
