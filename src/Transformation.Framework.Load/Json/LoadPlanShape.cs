using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Load;

internal sealed class LoadPlanShape : JsonObjectShape<LoadPlan>
{
    private readonly JsonField<JsonItems<Commitment>> commitments;
    private readonly JsonField<JsonItems<CapacityLine>> capacity;

    internal LoadPlanShape()
        : base("LoadPlan", "What a system's initiatives claim of its organisations' time, and what those organisations have for change.")
    {
        commitments = Items("commitments", new CommitmentShape(), p => p.Commitments, "The commitments; order means nothing.");
        capacity = Items("capacity", new CapacityLineShape(), p => p.Capacity, "What organisations have for change, from a day on; order means nothing.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(commitments, out var claims) && values.TryGet(capacity, out var lines))
        {
            LoadPlan.FindRepeats(claims.Select(static item => (item.Path, item.Id)), lines.Select(static item => (item.Path, KeyOf(item))), problems);
        }
    }

    protected override LoadPlan Build(JsonFieldValues values) =>
        LoadPlan.Create(values.Get(commitments).Readable(), values.Get(capacity).Readable()).OrThrow();

    /// <summary>Whose line it is and from when, even if the rest could not be read.</summary>
    private static (OrganisationId Organisation, LocalDate From)? KeyOf(JsonItem<CapacityLine> item)
    {
        if (item.Value is { } line)
        {
            return (line.Organisation, line.From);
        }

        return item.TryPeek("organisation", CoreShapes.OrganisationId, out var organisation) && item.TryPeek("from", JsonShapes.Date, out var from)
            ? (organisation, from)
            : null;
    }
}
