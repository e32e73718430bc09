namespace Transformation.Framework.Gateway;

/// <summary>Asks of how many things in a list something is true: every partner has signed. Made by <see cref="Condition.Items"/>.</summary>
/// <remarks>
/// Unknown while there is no list, and while the things about which something is not known could still decide it. The list, when it is there, is taken as complete: a thing that is not in it
/// does not exist. Of an empty list, "every" and the shares are unknown, because nothing was checked.
/// </remarks>
public sealed record ItemsCondition : InputCondition
{
    internal ItemsCondition(string input, Quantifier quantifier, Condition? that)
        : base(input, 1 + (that?.Depth ?? 0))
    {
        ArgumentNullException.ThrowIfNull(quantifier);
        Quantifier = that is not null || quantifier.Kind is QuantifierKind.AtLeast or QuantifierKind.AtMost
            ? quantifier
            : throw new ArgumentException("Without a question about each thing, things are counted: at least or at most so many.", nameof(quantifier));
        That = that;
    }

    /// <summary>Of how many.</summary>
    public Quantifier Quantifier { get; }

    /// <summary>What is asked of each thing: about its fields only. Null: the things are counted.</summary>
    public Condition? That { get; }
}
