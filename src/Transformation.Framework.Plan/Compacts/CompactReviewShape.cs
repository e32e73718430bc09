using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class CompactReviewShape : JsonObjectShape<CompactReview>
{
    private readonly JsonField<string> id;
    private readonly JsonField<LocalDate> on;
    private readonly JsonField<LocalDate?> nextDue;
    private readonly JsonField<Provenance?> provenance;

    internal CompactReviewShape()
        : base("CompactReview", "That the parties looked at how the compact is kept.")
    {
        id = Required("id", CoreShapes.Identifier, r => r.Id, "Its identifier.");
        on = Required("on", JsonShapes.Date, r => r.On, "The day it was held; no two on one day.");
        nextDue = Optional("nextDue", JsonShapes.Date, r => r.NextDue, "The last day on which the next is in time.");
        provenance = Optional("provenance", CoreShapes.Provenance, r => r.Provenance, "Where the record comes from.");
    }

    protected override CompactReview Build(JsonFieldValues values) =>
        new(values.Get(id), values.Get(on), values.Get(nextDue), values.Get(provenance));
}
