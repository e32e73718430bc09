namespace Transformation.Framework.Gateway;

/// <summary>The findings about one key element, counted.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class KeyElementSummary
{
    internal KeyElementSummary(KeyElement element, IReadOnlyCollection<Finding> findings)
    {
        Element = element;
        Met = findings.Count(static f => f.Outcome == FindingOutcome.Met);
        NotMet = findings.Count(static f => f.Outcome == FindingOutcome.NotMet);
        Unknown = findings.Count(static f => f.Outcome == FindingOutcome.Unknown);
        NotApplicable = findings.Count(static f => f.Outcome == FindingOutcome.NotApplicable);
        Outcome = OutcomeOf([.. findings.Where(static f => f.Rule.Severity != RuleSeverity.Advisory).Select(static f => f.Outcome)]);
    }

    /// <summary>The key element.</summary>
    public KeyElement Element { get; }

    /// <summary>
    /// Over its mandatory and important rules that apply: not met if one is not met; else unknown if one is unknown; else met. Not applicable when there are none
    /// at this gate.
    /// </summary>
    public FindingOutcome Outcome { get; }

    /// <summary>How many rules are met, advisory ones too.</summary>
    public int Met { get; }

    /// <summary>How many rules are not met, advisory ones too.</summary>
    public int NotMet { get; }

    /// <summary>How many rules are unknown, advisory ones too.</summary>
    public int Unknown { get; }

    /// <summary>How many rules do not apply, advisory ones too.</summary>
    public int NotApplicable { get; }

    private static FindingOutcome OutcomeOf(HashSet<FindingOutcome> outcomes) =>
        outcomes.Contains(FindingOutcome.NotMet) ? FindingOutcome.NotMet
        : outcomes.Contains(FindingOutcome.Unknown) ? FindingOutcome.Unknown
        : outcomes.Contains(FindingOutcome.Met) ? FindingOutcome.Met
        : FindingOutcome.NotApplicable;
}
