using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>One benefit of one initiative that claims a measure.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Initiative">The initiative.</param>
/// <param name="Benefit">The benefit in its map; its measure is never null.</param>
public sealed record BenefitClaim(InitiativeId Initiative, ChainNode Benefit)
{
    /// <summary>The measure it claims.</summary>
    public BenefitMeasure Measure => Benefit.Profile!.Measure!;

    /// <summary>The years in which it does; null when not known.</summary>
    public BenefitTiming? Timing => Benefit.Profile!.Timing;
}
