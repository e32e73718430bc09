namespace Transformation.Framework.Plan;

/// <summary>What was decided at the end of a phase.</summary>
public enum PhaseDecisionKind
{
    /// <summary>Go on to the next phase; after testing, hand over.</summary>
    GoOn = 1,

    /// <summary>Go back to the phase before.</summary>
    GoBack,

    /// <summary>Stop the work.</summary>
    Stop,
}
