using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>A benefit of an initiative.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Initiative">The initiative.</param>
/// <param name="Node">The benefit in its map.</param>
public sealed record BenefitReference(InitiativeId Initiative, ChainNode Node);
