namespace Transformation.Framework.Gateway;

/// <summary>The kinds of <see cref="Quantifier"/>.</summary>
public enum QuantifierKind
{
    /// <summary>Every thing in the list.</summary>
    Every = 1,

    /// <summary>At least so many.</summary>
    AtLeast = 2,

    /// <summary>At most so many.</summary>
    AtMost = 3,

    /// <summary>At least such a share of the list.</summary>
    ShareAtLeast = 4,

    /// <summary>At most such a share of the list.</summary>
    ShareAtMost = 5,
}
