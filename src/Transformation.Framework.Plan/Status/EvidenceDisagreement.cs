namespace Transformation.Framework.Plan;

/// <summary>A measure of which a register tallies one number for a day while another was written down in the plan for that day and still stands. The register is what counts.</summary>
/// <remarks>What came into the register after that day is no disagreement; "90 or more" agrees with every tally from 90. Immutable; safe to share between threads.</remarks>
public sealed class EvidenceDisagreement
{
    internal EvidenceDisagreement(PlanMeasure measure, EvidenceTally tally, EvidenceCount writtenDown)
    {
        Measure = measure;
        Tally = tally;
        WrittenDown = writtenDown;
    }

    /// <summary>The measure.</summary>
    public PlanMeasure Measure { get; }

    /// <summary>What the register shows for the day of what was written down.</summary>
    public EvidenceTally Tally { get; }

    /// <summary>What was written down in the plan, and when.</summary>
    public EvidenceCount WrittenDown { get; }
}
