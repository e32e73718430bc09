using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>One financial year of a benefit: planned against measured, in units of the benefit's quantity.</summary>
/// <remarks>
/// What is planned for a year accrues evenly over its days, so a part of a year measured is compared with the same part planned. Immutable; safe to share between
/// threads.
/// </remarks>
/// <param name="Year">The year.</param>
/// <param name="Planned">What is planned for the whole year.</param>
/// <param name="PlannedToDate">What is planned for its days up to the day of the report.</param>
/// <param name="PlannedMeasured">What is planned for its days that were measured.</param>
/// <param name="Measured">What was measured of it; null when nothing was, which is not zero.</param>
/// <param name="MeasuredDays">How many of its days were measured.</param>
public sealed record YearRealisation(
    FinancialYear Year, decimal Planned, decimal PlannedToDate, decimal PlannedMeasured, decimal? Measured, int MeasuredDays)
{
    /// <summary>Measured less planned for the same days; null when nothing was measured.</summary>
    public decimal? Difference => Measured - PlannedMeasured;

    /// <summary>Measured over planned for the same days; null when nothing was measured or nothing planned.</summary>
    public decimal? Rate => PlannedMeasured != 0 ? Measured / PlannedMeasured : null;
}
