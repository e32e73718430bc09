using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What one benefit is worth to one party in one year: the finest line of an appraisal, with the numbers it was made from.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class BenefitFlow
{
    private readonly BenefitLine line;
    private readonly BenefitShare share;
    private readonly decimal persistence;

    internal BenefitFlow(BenefitLine line, BenefitShare share, FinancialYear year, int yearIndex, decimal persistence, decimal discountFactor, Money amount)
    {
        this.line = line;
        this.share = share;
        this.persistence = persistence;
        Year = year;
        YearIndex = yearIndex;
        DiscountFactor = discountFactor;
        Amount = amount;
        PresentValue = amount with { Pounds = PoundGrid.Round(amount.Pounds * discountFactor) };
    }

    /// <summary>The initiative it belongs to.</summary>
    public InitiativeId Initiative => line.Benefit.Initiative;

    /// <summary>The benefit, a node of that initiative's map.</summary>
    public ChainNodeId Benefit => line.Benefit.Node.Id;

    /// <summary>What kind of value it is.</summary>
    public BenefitClass Class => line.Profile.Class;

    /// <summary>Whether it is a disbenefit.</summary>
    public bool IsDisbenefit => line.Profile.IsDisbenefit;

    /// <summary>Fiscal, economic or social.</summary>
    public ValueKind Kind => line.Profile.KindOf(share);

    /// <summary>Whether it only moves money from one purse to another, so that public value leaves it out.</summary>
    public bool IsTransfer => share.IsTransfer;

    /// <summary>Who realises it.</summary>
    public Party Party => share.By;

    /// <summary>The year.</summary>
    public FinancialYear Year { get; }

    /// <summary>The index of the year; 0 for the base year.</summary>
    public int YearIndex { get; }

    /// <summary>The amount, not discounted: the product of <see cref="Factors"/> to within 1e-9 of a pound.</summary>
    public Money Amount { get; }

    /// <summary>What a pound of that year is worth in the base year, by the schedule the benefit takes.</summary>
    public decimal DiscountFactor { get; }

    /// <summary>The amount times the discount factor.</summary>
    public Money PresentValue { get; }

    /// <summary>The numbers the amount is made from, in the order of <see cref="AppraisalFactorKind"/>.</summary>
    public ImmutableArray<AppraisalFactor> Factors => line.Factors(Year, persistence, share.Share.Fraction);
}
