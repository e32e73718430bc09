using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What depends on one node of a chain: what would be lost if it did not come about.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class NodeAtRisk
{
    internal NodeAtRisk(
        InitiativeId initiative, ChainNode node, Money publicValue, decimal? partOfAll, ImmutableArray<BenefitReference> lostWholly, ImmutableArray<BenefitReference> lostPartly, bool losesEverything)
    {
        Initiative = initiative;
        Node = node;
        PublicValue = publicValue;
        PartOfAll = partOfAll;
        LostWholly = lostWholly;
        LostPartly = lostPartly;
        LosesEveryBenefit = losesEverything;
    }

    /// <summary>The initiative it belongs to.</summary>
    public InitiativeId Initiative { get; }

    /// <summary>The node: put in place, a change or an outcome.</summary>
    public ChainNode Node { get; }

    /// <summary>The present value, transfers left out, that would be lost: of each benefit, the part of its expected effect that goes. Negative when mostly disbenefits would be spared.</summary>
    public Money PublicValue { get; }

    /// <summary>That as a part of the public value of everything appraised; null when that is not more than nothing.</summary>
    public decimal? PartOfAll { get; }

    /// <summary>The benefits that would not come about at all, valued or not, by identifier.</summary>
    public ImmutableArray<BenefitReference> LostWholly { get; }

    /// <summary>The benefits of which a part would be lost, valued or not, by identifier.</summary>
    public ImmutableArray<BenefitReference> LostPartly { get; }

    /// <summary>Whether not one benefit of its initiative would be left, whole or in part.</summary>
    public bool LosesEveryBenefit { get; }
}
