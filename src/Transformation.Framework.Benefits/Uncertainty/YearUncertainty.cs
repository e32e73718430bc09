using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What one year may bring, and how likely the initiative is to have paid back by then.</summary>
/// <remarks>Paid back means that the sum of net public value over the years has gone above nothing for the first time; it may fall again. Immutable; safe to share between threads.</remarks>
/// <param name="Year">The year.</param>
/// <param name="NetPublicValue">The net public value of the year, not discounted.</param>
/// <param name="ChancePaidBack">The part of draws that have paid back by the end of this year, not discounted.</param>
/// <param name="ChancePaidBackDiscounted">The part of draws that have paid back by the end of this year, discounted.</param>
public sealed record YearUncertainty(FinancialYear Year, MoneySpread NetPublicValue, Percentage ChancePaidBack, Percentage ChancePaidBackDiscounted);
