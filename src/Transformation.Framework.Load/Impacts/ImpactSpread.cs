using NodaTime;

namespace Transformation.Framework.Load;

/// <summary>How the hours of an impact fall on its worked days.</summary>
/// <param name="PerDay">Milliseconds on every worked day of the impact.</param>
/// <param name="DaysWithOneMore">How many of them, the first ones, carry one millisecond more.</param>
/// <param name="LastWithOneMore">The last of these; null when there are none.</param>
internal readonly record struct ImpactSpread(long PerDay, int DaysWithOneMore, LocalDate? LastWithOneMore);
