using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>An amount of one year, as it is and as it is worth in the base year.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Year">The year.</param>
/// <param name="Amount">The amount, not discounted.</param>
/// <param name="PresentValue">The amount, discounted line by line.</param>
public readonly record struct YearAmount(FinancialYear Year, Money Amount, Money PresentValue);
