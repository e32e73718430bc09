namespace Transformation.Framework.Gateway;

/// <summary>How many findings of one severity and outcome there must be for a row of a decision table to match.</summary>
/// <remarks>Both ends count. Immutable, compared by value; safe to share between threads.</remarks>
public sealed record FindingCountRange
{
    /// <summary>The greatest count that a range may name; what is found may be more.</summary>
    internal const int MaxBound = 1_000_000;

    private FindingCountRange(RuleSeverity severity, FindingOutcome outcome, int atLeast, int? atMost)
    {
        Severity = severity;
        Outcome = outcome;
        AtLeast = atLeast;
        AtMost = atMost;
    }

    /// <summary>The severity of the rules that are counted.</summary>
    public RuleSeverity Severity { get; }

    /// <summary>The outcome that is counted. A waived rule counts as waived only, whatever it would be without the waiver.</summary>
    public FindingOutcome Outcome { get; }

    /// <summary>The fewest that match.</summary>
    public int AtLeast { get; }

    /// <summary>The most that match; null when there is no upper end.</summary>
    public int? AtMost { get; }

    /// <summary>A range of counts.</summary>
    /// <param name="severity">The severity of the rules that are counted.</param>
    /// <param name="outcome">The outcome that is counted.</param>
    /// <param name="atLeast">The fewest that match, 0 to 1,000,000.</param>
    /// <param name="atMost">The most that match, from <paramref name="atLeast"/> to 1,000,000, or null for no upper end.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such severity or outcome, or an end is out of bounds.</exception>
    /// <exception cref="ArgumentException">Any count would match: leave the range out.</exception>
    public static FindingCountRange Of(RuleSeverity severity, FindingOutcome outcome, int atLeast = 1, int? atMost = null)
    {
        if (!Enum.IsDefined(severity))
        {
            throw new ArgumentOutOfRangeException(nameof(severity), severity, "There is no such severity.");
        }

        if (!Enum.IsDefined(outcome))
        {
            throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "There is no such outcome.");
        }

        if (atLeast is < 0 or > MaxBound)
        {
            throw new ArgumentOutOfRangeException(nameof(atLeast), atLeast, "A count goes from 0 to 1,000,000.");
        }

        if (atMost < atLeast || atMost > MaxBound)
        {
            throw new ArgumentOutOfRangeException(nameof(atMost), atMost, "The most goes from the fewest to 1,000,000.");
        }

        return atLeast == 0 && atMost is null
            ? throw new ArgumentException("Any count would match: leave this range out, or say how many.", nameof(atLeast))
            : new(severity, outcome, atLeast, atMost);
    }

    /// <summary>The range of exactly none.</summary>
    /// <param name="severity">The severity of the rules that are counted.</param>
    /// <param name="outcome">The outcome that is counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such severity or outcome.</exception>
    public static FindingCountRange None(RuleSeverity severity, FindingOutcome outcome) => Of(severity, outcome, 0, 0);

    /// <summary>Gives the range in words: "at least 1 mandatory rule is not met".</summary>
    public override string ToString() => DecisionText.Of(this);
}
