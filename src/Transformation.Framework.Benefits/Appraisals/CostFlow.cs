using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What one cost line comes to in one year, with the numbers it was made from.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class CostFlow
{
    private readonly CostUplift uplift;
    private readonly decimal rebasing;

    internal CostFlow(InitiativeId initiative, CostLine cost, CostUplift uplift, FinancialYear year, decimal rebasing, AppraisalSettings settings)
    {
        this.uplift = uplift;
        this.rebasing = rebasing;
        Initiative = initiative;
        Cost = cost;
        Year = year;
        YearIndex = settings.IndexOf(year);
        DiscountFactor = settings.Standard.Factor(YearIndex);
        Amount = new Money(uplift.Pounds(cost, rebasing), settings.Prices);
        PresentValue = Amount with { Pounds = PoundGrid.Round(Amount.Pounds * DiscountFactor) };
    }

    /// <summary>The initiative it belongs to.</summary>
    public InitiativeId Initiative { get; }

    /// <summary>The cost line, with who pays.</summary>
    public CostLine Cost { get; }

    /// <summary>The year.</summary>
    public FinancialYear Year { get; }

    /// <summary>The index of the year; 0 for the base year.</summary>
    public int YearIndex { get; }

    /// <summary>The amount, not discounted: the product of <see cref="Factors"/> to within 1e-9 of a pound.</summary>
    public Money Amount { get; }

    /// <summary>What a pound of that year is worth in the base year, by the standard schedule.</summary>
    public decimal DiscountFactor { get; }

    /// <summary>The amount times the discount factor.</summary>
    public Money PresentValue { get; }

    /// <summary>The numbers the amount is made from, in the order of <see cref="AppraisalFactorKind"/>.</summary>
    public ImmutableArray<AppraisalFactor> Factors =>
    [
        new(AppraisalFactorKind.Rebasing, rebasing),
        new(AppraisalFactorKind.CostAmount, Cost.Amount.Pounds),
        new(AppraisalFactorKind.OptimismUplift, uplift.Optimism),
        new(AppraisalFactorKind.EvidenceUplift, uplift.Evidence),
    ];
}
