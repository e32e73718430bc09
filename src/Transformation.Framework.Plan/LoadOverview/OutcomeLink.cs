using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>An outcome and the live initiatives that are meant to serve it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Outcome">The outcome.</param>
/// <param name="Initiatives">The initiatives, in order; empty when nobody serves it.</param>
public sealed record OutcomeLink(Outcome Outcome, ImmutableArray<InitiativeId> Initiatives);
