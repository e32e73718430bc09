namespace Transformation.Framework.Gateway;

/// <summary>Asks whether a statement is true. Made by <see cref="Condition.Yes"/>.</summary>
public sealed record YesCondition : InputCondition
{
    internal YesCondition(string input)
        : base(input)
    {
    }
}
