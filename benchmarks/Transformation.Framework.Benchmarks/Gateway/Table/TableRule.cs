using NodaTime;
using Transformation.Framework.Gateway;

namespace Transformation.Framework.Benchmarks.Gateway;

/// <summary>One rule of the table.</summary>
/// <param name="AppliesWhen">Of which initiatives it is asked; null of all. Where that is not known, neither is the outcome.</param>
internal sealed record TableRule(string Id, string Element, RuleSeverity Severity, string Title, Check Asks, Check? AppliesWhen = null)
{
    /// <summary>The right outcome: contestants are checked against it.</summary>
    public FindingOutcome Outcome(InitiativeRecord initiative, LocalDate asOf) => (AppliesWhen?.Holds(initiative, asOf), Asks.Holds(initiative, asOf)) switch
    {
        (false, _) => FindingOutcome.NotApplicable,
        (null, _) when AppliesWhen is not null => FindingOutcome.Unknown,
        (_, true) => FindingOutcome.Met,
        (_, false) => FindingOutcome.NotMet,
        _ => FindingOutcome.Unknown,
    };
}
