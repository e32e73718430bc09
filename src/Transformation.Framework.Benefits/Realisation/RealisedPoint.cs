using NodaTime;

namespace Transformation.Framework.Benefits;

/// <summary>What one measured period comes to against the plan, in units of the benefit's quantity.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Period">The period.</param>
/// <param name="Value">What was measured, in the unit of the series.</param>
/// <param name="Measured">The quantity realised.</param>
/// <param name="Planned">The quantity planned for the same days: each year's, spread evenly over its days.</param>
public sealed record RealisedPoint(DateInterval Period, decimal Value, decimal Measured, decimal Planned);
