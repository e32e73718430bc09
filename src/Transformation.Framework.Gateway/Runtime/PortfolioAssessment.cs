using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>What a gate finds about many initiatives, and which of them it could not be asked about.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class PortfolioAssessment
{
    internal PortfolioAssessment(ImmutableArray<GateAssessment> assessments, ImmutableArray<GateFault> faults)
    {
        Assessments = assessments;
        Faults = faults;
    }

    /// <summary>The assessments, in the order in which the initiatives were given, without those that failed.</summary>
    public ImmutableArray<GateAssessment> Assessments { get; }

    /// <summary>What failed, in the same order. It says nothing about those initiatives.</summary>
    public ImmutableArray<GateFault> Faults { get; }
}
