using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>One benefit of one initiative that claims a measure.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class BenefitClaim
{
    internal BenefitClaim(InitiativeId initiative, ChainNode benefit)
    {
        Initiative = initiative;
        Benefit = benefit;
    }

    /// <summary>The initiative.</summary>
    public InitiativeId Initiative { get; }

    /// <summary>The benefit in its map.</summary>
    public ChainNode Benefit { get; }

    /// <summary>The measure it claims.</summary>
    public BenefitMeasure Measure => Benefit.Profile!.Measure!;

    /// <summary>The years in which it does; null when not known.</summary>
    public BenefitTiming? Timing => Benefit.Profile!.Timing;
}
