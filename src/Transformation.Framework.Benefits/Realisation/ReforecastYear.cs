using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>One year of a re-forecast, in units of the benefit's quantity.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Year">The year.</param>
/// <param name="Planned">What was planned.</param>
/// <param name="Expected">What was measured, and the carried rate of what is planned for the days not measured.</param>
public sealed record ReforecastYear(FinancialYear Year, decimal Planned, decimal Expected);
