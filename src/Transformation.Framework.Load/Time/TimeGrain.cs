namespace Transformation.Framework.Load;

/// <summary>How finely load is told over time.</summary>
public enum TimeGrain
{
    /// <summary>Each worked day. Days that the calendar does not work carry no load and are no periods.</summary>
    Day = 1,

    /// <summary>ISO weeks, Monday to Sunday.</summary>
    Week = 2,

    /// <summary>Calendar months.</summary>
    Month = 3,

    /// <summary>Quarters of the financial year: April to June is the first. They begin and end with the quarters of the calendar year.</summary>
    Quarter = 4,

    /// <summary>Financial years, 1 April to 31 March.</summary>
    FinancialYear = 5,
}
