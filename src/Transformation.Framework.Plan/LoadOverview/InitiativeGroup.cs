using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Initiatives that are alike in one respect.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <typeparam name="T">The respect.</typeparam>
/// <param name="Value">What they have in common; null for those of which it is not recorded.</param>
/// <param name="Initiatives">The initiatives, in order; may be empty.</param>
public sealed record InitiativeGroup<T>(T? Value, ImmutableArray<InitiativeId> Initiatives)
    where T : struct, Enum;
