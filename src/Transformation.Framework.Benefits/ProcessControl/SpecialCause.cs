namespace Transformation.Framework.Benefits;

/// <summary>A sign of something other than chance at a point.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Rule">The rule it satisfies.</param>
/// <param name="IsUpwards">Whether it lies above the mean, or, for a trend, whether the values rise.</param>
public readonly record struct SpecialCause(SpecialCauseRule Rule, bool IsUpwards);
