using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>How an example came out.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class GateScenarioResult
{
    internal GateScenarioResult(GateScenario scenario, GateAssessment? assessment, ImmutableArray<string> differences)
    {
        Scenario = scenario;
        Assessment = assessment;
        Differences = differences;
    }

    /// <summary>The example.</summary>
    public GateScenario Scenario { get; }

    /// <summary>What was found; null if it could not be judged.</summary>
    public GateAssessment? Assessment { get; }

    /// <summary>What came out otherwise than expected, with the questions and answers that led to it; empty when the example holds.</summary>
    public ImmutableArray<string> Differences { get; }

    /// <summary>Whether everything came out as expected.</summary>
    public bool Holds => Differences.IsEmpty;
}
