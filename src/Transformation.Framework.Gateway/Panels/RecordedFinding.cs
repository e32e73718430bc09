using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>What was found about one rule when a panel decided, as it was put on record.</summary>
/// <remarks>Compared by value. Immutable; safe to share between threads.</remarks>
public sealed record RecordedFinding
{
    /// <summary>Records a finding.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="outcome">What was found, with regard to waivers.</param>
    /// <param name="underlying">What was found with no regard to waivers.</param>
    /// <exception cref="ArgumentException">The rule is not an identifier, or there is no such outcome.</exception>
    public RecordedFinding(string rule, FindingOutcome outcome, FindingOutcome underlying)
    {
        Rule = IdentifierText.Check(rule, "a rule identifier", nameof(rule));
        Outcome = Enum.IsDefined(outcome) ? outcome : throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "There is no such outcome.");
        Underlying = Enum.IsDefined(underlying) ? underlying : throw new ArgumentOutOfRangeException(nameof(underlying), underlying, "There is no such outcome.");
    }

    /// <summary>The rule.</summary>
    public string Rule { get; }

    /// <summary>What was found, with regard to waivers.</summary>
    public FindingOutcome Outcome { get; }

    /// <summary>What was found with no regard to waivers.</summary>
    public FindingOutcome Underlying { get; }

    internal static RecordedFinding Of(Finding finding) => new(finding.Rule.Id, finding.Outcome, finding.Underlying);
}
