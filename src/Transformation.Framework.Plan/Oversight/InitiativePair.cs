using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Two live initiatives for the same people that serve the same outcomes, and what else they have in common.</summary>
/// <remarks>The first is the one whose identifier comes first. Immutable; safe to share between threads.</remarks>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
/// <param name="Cohort">The people that both are for.</param>
/// <param name="Outcomes">The outcomes that both serve, in order; at least one.</param>
/// <param name="OnlyFirst">Organisations of the first that are not in the second, in order; at least one.</param>
/// <param name="OnlySecond">Organisations of the second that are not in the first, in order; at least one.</param>
/// <param name="IsPossibleDuplication">
/// Whether they may be doing the same work twice: the same kind of change, at the same stage or the next, no organisation in common, neither needing the other.
/// </param>
public sealed record InitiativePair(
    Initiative First,
    Initiative Second,
    CohortId Cohort,
    ImmutableArray<OutcomeId> Outcomes,
    ImmutableArray<OrganisationId> OnlyFirst,
    ImmutableArray<OrganisationId> OnlySecond,
    bool IsPossibleDuplication);
