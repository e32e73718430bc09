using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What one cost line comes to in one year.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class CostFlow
{
    internal CostFlow(InitiativeId initiative, CostLine cost, FinancialYear year, Money amount, AppraisalSettings settings)
    {
        Initiative = initiative;
        Cost = cost;
        Year = year;
        YearIndex = settings.IndexOf(year);
        DiscountFactor = settings.Standard.Factor(YearIndex);
        Amount = amount;
        PresentValue = amount with { Pounds = PoundGrid.Round(amount.Pounds * DiscountFactor) };
    }

    /// <summary>The initiative it belongs to.</summary>
    public InitiativeId Initiative { get; }

    /// <summary>The cost line, with who pays.</summary>
    public CostLine Cost { get; }

    /// <summary>The year.</summary>
    public FinancialYear Year { get; }

    /// <summary>The index of the year; 0 for the base year.</summary>
    public int YearIndex { get; }

    /// <summary>The amount, not discounted.</summary>
    public Money Amount { get; }

    /// <summary>What a pound of that year is worth in the base year, by the standard schedule.</summary>
    public decimal DiscountFactor { get; }

    /// <summary>The amount times the discount factor.</summary>
    public Money PresentValue { get; }
}
