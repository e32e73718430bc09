namespace Transformation.Framework.Plan;

/// <summary>What the criteria say of a request.</summary>
public enum TriageOutcome
{
    /// <summary>An essential question is open: nobody can say yet.</summary>
    Unknown = 0,

    /// <summary>The answer to an essential question is no, whatever else is open.</summary>
    TurnDown = 1,

    /// <summary>Every essential question is answered with yes.</summary>
    GoForward = 2,
}
