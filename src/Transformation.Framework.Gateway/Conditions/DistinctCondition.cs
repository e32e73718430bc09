using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Asks whether the things in a list have at least so many different words in a field: members from three organisations. Made by <see cref="Condition.Distinct"/>.</summary>
/// <remarks>
/// Unknown while there is no list, and while things whose word is not known could still make up the number. The list, when it is there, is taken as complete.
/// </remarks>
public sealed record DistinctCondition : InputCondition
{
    internal DistinctCondition(string input, string field, int atLeast)
        : base(input)
    {
        Field = IdentifierText.Check(field, "a field identifier", nameof(field));
        ArgumentOutOfRangeException.ThrowIfLessThan(atLeast, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(atLeast, ItemsValue.Most);
        Count = atLeast;
    }

    /// <summary>The field: a choice.</summary>
    public string Field { get; }

    /// <summary>How many different words there must be; at least 1.</summary>
    public int Count { get; }
}
