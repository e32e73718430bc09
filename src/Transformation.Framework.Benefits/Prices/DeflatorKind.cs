namespace Transformation.Framework.Benefits;

/// <summary>Which years a price index is for.</summary>
public enum DeflatorKind
{
    /// <summary>Financial years, 1 April to 31 March.</summary>
    FinancialYear = 1,

    /// <summary>Calendar years; how a financial year reads them says a <see cref="CalendarProxy"/>.</summary>
    CalendarYear = 2,
}
