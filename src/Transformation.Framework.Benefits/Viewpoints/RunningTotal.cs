using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What has come together from the base year to the end of a year.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Year">The year.</param>
/// <param name="Total">All years up to it, itself included.</param>
public readonly record struct RunningTotal(FinancialYear Year, Money Total);
