namespace Transformation.Framework.Plan;

/// <summary>Where a case stands on a day.</summary>
public enum PanelCaseState
{
    /// <summary>Not submitted, and no day by which it should be.</summary>
    Undated = 0,

    /// <summary>Not submitted, and the last day for that has not passed.</summary>
    Ahead,

    /// <summary>Not submitted, and the last day for that has passed.</summary>
    Overdue,

    /// <summary>Submitted and not heard.</summary>
    Waiting,

    /// <summary>Heard, whether or not the outcome is recorded.</summary>
    Heard,

    /// <summary>Taken back.</summary>
    Withdrawn,
}
