using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>An amount that no figure of the appraisal holds, because its year is before the base year or after the last year appraised.</summary>
/// <remarks>Listed so that nothing is lost silently. Costs before the base year are sunk. Immutable; safe to share between threads.</remarks>
/// <param name="Initiative">The initiative it belongs to.</param>
/// <param name="Line">The identifier of the benefit or the cost line.</param>
/// <param name="IsCost">Whether it is a cost.</param>
/// <param name="Year">The year.</param>
/// <param name="Amount">The amount, not discounted, for a benefit that of all parties together: in the prices of the appraisal, or as it was given where the deflator does not reach.</param>
public sealed record ExcludedAmount(InitiativeId Initiative, string Line, bool IsCost, FinancialYear Year, Money Amount);
