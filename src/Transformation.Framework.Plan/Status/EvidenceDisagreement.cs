namespace Transformation.Framework.Plan;

/// <summary>A measure of which the registers tally one number while another was written down in the plan and still stands. The tally is what counts.</summary>
/// <remarks>"90 or more" agrees with every tally from 90. Immutable; safe to share between threads.</remarks>
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

    /// <summary>What the registers show on the date looked at.</summary>
    public EvidenceTally Tally { get; }

    /// <summary>What was written down in the plan, and when.</summary>
    public EvidenceCount WrittenDown { get; }
}
