using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What one initiative is worth for each pound of a limited budget.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class RankedInitiative
{
    internal RankedInitiative(InitiativeId initiative, Money netPresentSocialValue, Money constrainedCost, ImmutableArray<BenefitReference> unmonetised)
    {
        Initiative = initiative;
        NetPresentSocialValue = netPresentSocialValue;
        ConstrainedCost = constrainedCost;
        Unmonetised = unmonetised;
        ValuePerPound = constrainedCost.Pounds > 0 ? netPresentSocialValue.Pounds / constrainedCost.Pounds : null;
    }

    /// <summary>The initiative.</summary>
    public InitiativeId Initiative { get; }

    /// <summary>Its NPSV: all its benefits less all its costs, also those the budget does not bear.</summary>
    public Money NetPresentSocialValue { get; }

    /// <summary>What the budget would have to bear, not discounted; below nothing where receipts exceed it.</summary>
    public Money ConstrainedCost { get; }

    /// <summary>NPSV for each pound of the budget, not rounded. There is none (null, not zero) where it asks nothing of the budget.</summary>
    public decimal? ValuePerPound { get; }

    /// <summary>Its benefits without a value, to be read beside the figures.</summary>
    public ImmutableArray<BenefitReference> Unmonetised { get; }

    /// <summary>Whether it is worth more than nothing.</summary>
    public bool IsWorthwhile => NetPresentSocialValue.Pounds > 0;

    /// <summary>What is taken from the budget when it goes ahead: receipts do not add to it.</summary>
    internal decimal Takes => decimal.Max(0, ConstrainedCost.Pounds);

    internal int Group => (ValuePerPound, IsWorthwhile) switch
    {
        (null, true) => 0,
        (null, false) => 2,
        _ => 1,
    };
}
