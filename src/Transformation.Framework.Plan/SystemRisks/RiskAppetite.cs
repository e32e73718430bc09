using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>How much risk of a category the partners accept.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record RiskAppetite
{
    /// <summary>States an appetite.</summary>
    /// <param name="category">The category of risk: <c>financial</c>; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="highestAcceptable">The highest score that is accepted, 0 (none) to 25.</param>
    /// <param name="contingencyShare">The share of what a risk would cost that the partners choose to hold in reserve; null when they have not said.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public RiskAppetite(string category, int highestAcceptable, Percentage? contingencyShare = null)
    {
        Category = IdentifierText.Check(category, "a category", nameof(category));
        HighestAcceptable = highestAcceptable is >= 0 and <= RiskMatrix2008.Most * RiskMatrix2008.Most
            ? highestAcceptable
            : throw new ArgumentOutOfRangeException(nameof(highestAcceptable), "A score is 0 to 25.");
        ContingencyShare = contingencyShare;
    }

    /// <summary>The category of risk.</summary>
    public string Category { get; }

    /// <summary>The highest score that is accepted; a score of just this is within the appetite.</summary>
    public int HighestAcceptable { get; }

    /// <summary>The share of what a risk would cost that is held in reserve; null when nobody has said.</summary>
    public Percentage? ContingencyShare { get; }
}
