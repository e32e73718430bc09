using NodaTime;

namespace Transformation.Framework.Benefits;

/// <summary>From when and from where a realised quantity is counted.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="GoLive">The first day on which the change could have an effect; null when neither the series nor the benefit says.</param>
/// <param name="Baseline">Where a point stood before, in the unit of the series; null when there is none.</param>
/// <param name="Source">Where the baseline comes from.</param>
/// <param name="PointsBefore">How many points with a value lie wholly before go-live.</param>
/// <param name="PointsAcross">How many points with a value have go-live within their period; they are neither before nor after, and count for nothing.</param>
public sealed record RealisationStart(LocalDate? GoLive, decimal? Baseline, BaselineSource Source, int PointsBefore, int PointsAcross);
