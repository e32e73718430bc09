using System.Collections.Immutable;

namespace Transformation.Framework.Benefits;

/// <summary>A part of an effect that is there exactly when all of some events come out well.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class ChainEffectTerm
{
    internal ChainEffectTerm(ImmutableArray<int> events, decimal weight)
    {
        Events = events;
        Weight = weight;
    }

    /// <summary>The events, as places in <see cref="ChainEffect.Events"/>, ascending; empty for the part that is there anyway.</summary>
    public ImmutableArray<int> Events { get; }

    /// <summary>How much of the whole effect, more than 0 and at most 1.</summary>
    public decimal Weight { get; }
}
