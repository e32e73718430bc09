using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What one benefit is worth to one party in one year: the finest line of an appraisal, with the numbers it was made from.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class BenefitFlow
{
    private readonly BenefitProfile profile;
    private readonly decimal share;
    private readonly decimal persistence;

    internal BenefitFlow(BenefitReference benefit, BenefitShare share, FinancialYear year, AppraisalSettings settings, decimal persistence, decimal pounds)
    {
        Initiative = benefit.Initiative;
        Benefit = benefit.Node.Id;
        profile = benefit.Node.Profile!;
        this.share = share.Share.Fraction;
        this.persistence = persistence;
        Party = share.By;
        Year = year;
        YearIndex = settings.IndexOf(year);
        DiscountFactor = settings.ScheduleFor(profile.Value!.Discounting).Factor(YearIndex);
        Amount = new Money(pounds, settings.Prices);
        PresentValue = new Money(PoundGrid.Round(pounds * DiscountFactor), settings.Prices);
    }

    /// <summary>The initiative it belongs to.</summary>
    public InitiativeId Initiative { get; }

    /// <summary>The benefit, a node of that initiative's map.</summary>
    public ChainNodeId Benefit { get; }

    /// <summary>What kind of value it is.</summary>
    public BenefitClass Class => profile.Class;

    /// <summary>Whether it is a disbenefit.</summary>
    public bool IsDisbenefit => profile.IsDisbenefit;

    /// <summary>Who realises it.</summary>
    public Party Party { get; }

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
    public ImmutableArray<AppraisalFactor> Factors
    {
        get
        {
            var value = profile.Value!;
            var timing = profile.Timing!;
            return
            [
                new(AppraisalFactorKind.AnnualQuantity, value.AnnualQuantity),
                new(AppraisalFactorKind.UnitValue, value.UnitValue.Pounds),
                new(AppraisalFactorKind.Ramp, timing.RampIn(Year - timing.Start)),
                new(AppraisalFactorKind.Persistence, persistence),
                new(AppraisalFactorKind.Additional, value.Additional),
                new(AppraisalFactorKind.Attribution, value.Attributed),
                new(AppraisalFactorKind.Share, share),
            ];
        }
    }
}
