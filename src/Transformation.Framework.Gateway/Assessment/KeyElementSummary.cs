namespace Transformation.Framework.Gateway;

/// <summary>The findings about one key element, counted.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class KeyElementSummary
{
    internal KeyElementSummary(KeyElement element, ReadOnlySpan<Finding> findings)
    {
        Element = element;
        var counting = FindingOutcome.NotApplicable;
        foreach (var finding in findings)
        {
            Met += finding.Outcome == FindingOutcome.Met ? 1 : 0;
            NotMet += finding.Outcome == FindingOutcome.NotMet ? 1 : 0;
            Unknown += finding.Outcome == FindingOutcome.Unknown ? 1 : 0;
            NotApplicable += finding.Outcome == FindingOutcome.NotApplicable ? 1 : 0;
            Waived += finding.Outcome == FindingOutcome.Waived ? 1 : 0;
            if (finding.Rule.Severity != RuleSeverity.Advisory && Weight(finding.Outcome) > Weight(counting))
            {
                counting = finding.Outcome;
            }
        }

        Outcome = counting;
    }

    /// <summary>The key element.</summary>
    public KeyElement Element { get; }

    /// <summary>
    /// Over its mandatory and important rules that apply: not met if one is not met; else unknown if one is unknown; else waived if one is waived; else met. Not applicable when there are none
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

    /// <summary>How many rules are waived, advisory ones too.</summary>
    public int Waived { get; }

    private static int Weight(FindingOutcome outcome) => outcome switch
    {
        FindingOutcome.NotMet => 4,
        FindingOutcome.Unknown => 3,
        FindingOutcome.Waived => 2,
        FindingOutcome.Met => 1,
        _ => 0,
    };
}
