using System.Collections.Immutable;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>The lists of a register, each item with its place: as they are read, and as they are checked.</summary>
internal sealed record InvolvementRecords(
    IReadOnlyList<JsonItem<CohortGroup>> Groups,
    IReadOnlyList<JsonItem<InvolvementActivity>> Activities,
    IReadOnlyList<JsonItem<ExpertByExperience>> Experts,
    IReadOnlyList<JsonItem<StaffTraining>> Trainings,
    IReadOnlyList<JsonItem<Insight>> Insights,
    IReadOnlyList<JsonItem<InsightGathering>> Gatherings,
    IReadOnlyList<JsonItem<Persona>> Personas)
{
    internal static ImmutableArray<T> Values<T>(IReadOnlyList<JsonItem<T>> items)
        where T : class =>
        [.. items.Select(static item => item.Value!)];
}
