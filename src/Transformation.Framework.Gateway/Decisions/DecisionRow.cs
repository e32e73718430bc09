using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>One row of a decision table: what it recommends, and of which counts of findings.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class DecisionRow
{
    private DecisionRow(Recommendation recommendation, string? confidence, ImmutableArray<FindingCountRange> when)
    {
        Recommendation = recommendation;
        Confidence = confidence;
        When = when;
    }

    /// <summary>
    /// The counts it matches: all of these ranges together. A severity and outcome that no range names may have any count; a row without ranges matches
    /// whatever is found.
    /// </summary>
    public ImmutableArray<FindingCountRange> When { get; }

    /// <summary>What it recommends.</summary>
    public Recommendation Recommendation { get; }

    /// <summary>The identifier of the rating it gives, on the table's scale; null when it gives none and leaves the rating to the panel.</summary>
    public string? Confidence { get; }

    /// <summary>Declares a row. That its ranges name different things and that its rating exists is checked when a table is made of it.</summary>
    /// <param name="recommendation">What it recommends.</param>
    /// <param name="when">The counts it matches; none for a row that matches whatever is found.</param>
    /// <param name="confidence">The identifier of a rating on the table's scale, or null.</param>
    /// <exception cref="ArgumentException">The recommendation is none, a range is null, or the rating is no identifier.</exception>
    public static DecisionRow Create(Recommendation recommendation, ImmutableArray<FindingCountRange> when, string? confidence = null)
    {
        if (!Enum.IsDefined(recommendation))
        {
            throw new ArgumentOutOfRangeException(nameof(recommendation), recommendation, "There is no such recommendation.");
        }

        when = when.IsDefault ? [] : when;
        return new(
            recommendation,
            confidence is null ? null : IdentifierText.Check(confidence, "the identifier of a rating", nameof(confidence)),
            when.Contains(null!) ? throw new ArgumentNullException(nameof(when)) : when);
    }

    /// <summary>Gives the row in words: "at least 1 mandatory rule is not met".</summary>
    public override string ToString() => DecisionText.Of(this);
}
