using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>What must be found of a rule.</summary>
/// <remarks>Compared by value. Immutable; safe to share between threads.</remarks>
public sealed record ExpectedOutcome
{
    /// <summary>States it.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="outcome">What must be found.</param>
    /// <exception cref="ArgumentException">The rule is not an identifier, or there is no such outcome.</exception>
    public ExpectedOutcome(string rule, FindingOutcome outcome)
    {
        Rule = IdentifierText.Check(rule, "a rule identifier", nameof(rule));
        Outcome = Enum.IsDefined(outcome) ? outcome : throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "There is no such outcome.");
    }

    /// <summary>The rule.</summary>
    public string Rule { get; }

    /// <summary>What must be found.</summary>
    public FindingOutcome Outcome { get; }
}
