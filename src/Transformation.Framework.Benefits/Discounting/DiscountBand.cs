using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>A yearly discount rate from a year of the appraisal on, until the next band begins.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="FromYear">The first year index it applies to; the base year has index 0.</param>
/// <param name="Rate">The rate per year: 3.5 % for the Green Book's first thirty years.</param>
public readonly record struct DiscountBand(int FromYear, Percentage Rate);
