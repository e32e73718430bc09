namespace Transformation.Framework.Benefits;

/// <summary>How a financial year reads an index by calendar year. The choice matters: by the GDP deflator the readings of 2020/21 differ by half a per cent.</summary>
public enum CalendarProxy
{
    /// <summary>As the calendar year in which it begins: 2020 for 2020/21.</summary>
    StartingYear = 1,

    /// <summary>As the calendar year in which it ends: 2021 for 2020/21.</summary>
    EndingYear = 2,

    /// <summary>As three quarters of the calendar year in which it begins (April to December) and one of that in which it ends.</summary>
    ThreeQuarters = 3,
}
