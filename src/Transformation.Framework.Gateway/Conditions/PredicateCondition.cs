namespace Transformation.Framework.Gateway;

/// <summary>Asks a function that the host registered under the input's identifier. Made by <see cref="Condition.Predicate"/>.</summary>
public sealed record PredicateCondition : InputCondition
{
    internal PredicateCondition(string input)
        : base(input)
    {
    }
}
