using System.Collections.Immutable;

namespace Transformation.Framework.Benefits;

/// <summary>A part of an effect that is there exactly when all of some events come out well.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Events">The events, as places in <see cref="ChainEffect.Events"/>, ascending; empty for the part that is there anyway.</param>
/// <param name="Weight">How much of the whole effect, more than 0 and at most 1.</param>
public sealed record ChainEffectTerm(ImmutableArray<int> Events, decimal Weight);
