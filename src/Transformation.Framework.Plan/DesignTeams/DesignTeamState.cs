namespace Transformation.Framework.Plan;

/// <summary>How far a design team is on a day.</summary>
public enum DesignTeamState
{
    /// <summary>It has no mandate yet.</summary>
    NotMandated = 0,

    /// <summary>It is in discovery, which begins with the mandate.</summary>
    Discovery,

    /// <summary>It is in design.</summary>
    Design,

    /// <summary>It is in testing.</summary>
    Testing,

    /// <summary>It has been through testing, and what it made was taken on.</summary>
    HandedOver,

    /// <summary>It was stopped.</summary>
    Stopped,
}
