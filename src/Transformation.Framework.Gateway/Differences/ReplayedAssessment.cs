namespace Transformation.Framework.Gateway;

/// <summary>A past assessment and what another rule set makes of the same facts on the same date.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class ReplayedAssessment
{
    internal ReplayedAssessment(GateAssessment before, ReplayStatus status, string? because, AssessmentDifference? difference)
    {
        Before = before;
        Status = status;
        Because = because;
        Difference = difference;
    }

    /// <summary>The assessment as it was made.</summary>
    public GateAssessment Before { get; }

    /// <summary>Whether it could be made again.</summary>
    public ReplayStatus Status { get; }

    /// <summary>Why it could not be made again; null if it was.</summary>
    public string? Because { get; }

    /// <summary>How the two differ, and why; null if it could not be made again.</summary>
    public AssessmentDifference? Difference { get; }
}
