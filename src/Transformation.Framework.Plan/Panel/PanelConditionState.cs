namespace Transformation.Framework.Plan;

/// <summary>How a condition stands on a day.</summary>
public enum PanelConditionState
{
    /// <summary>Neither met nor waived, and no last day has passed.</summary>
    Open = 0,

    /// <summary>Neither met nor waived, and the last day has passed.</summary>
    Overdue,

    /// <summary>Met, in time or not.</summary>
    Met,

    /// <summary>Given up by the panel.</summary>
    Waived,
}
