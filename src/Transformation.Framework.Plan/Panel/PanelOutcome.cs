using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>The cases in which a panel decided alike.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Outcome">The word for what was decided; null for the cases of which that is not recorded.</param>
/// <param name="Cases">The cases, by identifier.</param>
public sealed record PanelOutcome(string? Outcome, ImmutableArray<PanelCase> Cases);
