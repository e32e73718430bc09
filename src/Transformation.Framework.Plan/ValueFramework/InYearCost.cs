using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What a proposal costs in a financial year.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Year">The year.</param>
/// <param name="Amount">The cost; below £0 for a saving.</param>
public sealed record InYearCost(FinancialYear Year, Money Amount);
