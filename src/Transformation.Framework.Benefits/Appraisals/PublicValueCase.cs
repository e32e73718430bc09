using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>The economic case in four figures.</summary>
/// <remarks>
/// <c>NPSV = PVB − PVC</c> and <c>BCR = PVB / PVC</c>. Source: HM Treasury, The Green Book (2018). Costs include those in kind; transfers are left out.
/// Unmonetised benefits are in none of them. Immutable; safe to share between threads.
/// </remarks>
public sealed record PublicValueCase
{
    internal PublicValueCase(Money benefits, Money disbenefits, Money costs, BenefitCostRule rule)
    {
        Rule = rule;
        NetPresentSocialValue = benefits + disbenefits - costs;
        (PresentValueOfBenefits, PresentValueOfCosts) = rule == BenefitCostRule.DisbenefitsAddToCosts
            ? (benefits, costs - disbenefits)
            : (benefits + disbenefits, costs);
        BenefitCostRatio = PresentValueOfCosts.Pounds > 0 ? PresentValueOfBenefits.Pounds / PresentValueOfCosts.Pounds : null;
    }

    /// <summary>PVB: the present value of benefits; whether disbenefits are taken off here says <see cref="Rule"/>.</summary>
    public Money PresentValueOfBenefits { get; }

    /// <summary>PVC: the present value of costs; whether disbenefits are added here says <see cref="Rule"/>.</summary>
    public Money PresentValueOfCosts { get; }

    /// <summary>NPSV: benefits less disbenefits less costs, the same under either rule.</summary>
    public Money NetPresentSocialValue { get; }

    /// <summary>BCR: benefits for each pound of cost, not rounded. There is none (null, not zero) when costs come to nothing or less.</summary>
    public decimal? BenefitCostRatio { get; }

    /// <summary>Where disbenefits stand in the ratio.</summary>
    public BenefitCostRule Rule { get; }
}
