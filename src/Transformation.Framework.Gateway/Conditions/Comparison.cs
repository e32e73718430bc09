namespace Transformation.Framework.Gateway;

/// <summary>How a fact is to compare with a threshold. For dates, "at least" reads "on or after".</summary>
/// <remarks>There is no "not equal": say <see cref="Condition.Not"/>, which leaves unknown unknown.</remarks>
public enum Comparison
{
    /// <summary>The same or more.</summary>
    AtLeast = 1,

    /// <summary>More.</summary>
    MoreThan = 2,

    /// <summary>The same or less.</summary>
    AtMost = 3,

    /// <summary>Less.</summary>
    LessThan = 4,

    /// <summary>The same.</summary>
    EqualTo = 5,
}
