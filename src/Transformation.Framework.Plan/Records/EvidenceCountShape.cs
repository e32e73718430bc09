using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class EvidenceCountShape : JsonObjectShape<EvidenceCount>
{
    private readonly JsonField<string> measure;
    private readonly JsonField<long> count;
    private readonly JsonField<LocalDate> on;
    private readonly JsonField<bool> orMore;
    private readonly JsonField<LocalDate?> withdrawnOn;
    private readonly JsonField<Provenance?> provenance;

    internal EvidenceCountShape()
        : base("EvidenceCount", "How many of something there were on a day, according to a source.")
    {
        measure = Required("measure", CoreShapes.Identifier, e => e.Measure, "The measure of the template that was counted.");
        count = Required("count", JsonShapes.IntegerBetween(0, long.MaxValue), e => e.Count, "How many.");
        on = Required("on", JsonShapes.Date, e => e.On, "The day it holds for.");
        orMore = Optional("orMore", JsonShapes.Boolean, e => e.OrMore, false, "True when the count is a lower bound, as in '90 or more'.");
        withdrawnOn = Optional(
            "withdrawnOn", JsonShapes.Date, e => e.WithdrawnOn, "The day from which the evidence no longer holds: the number is unknown from then on.");
        provenance = Optional("provenance", CoreShapes.Provenance, e => e.Provenance, "The source.");
    }

    protected override EvidenceCount Build(JsonFieldValues values) => new(
        values.Get(measure),
        values.Get(count),
        values.Get(on),
        values.Get(orMore),
        values.Get(withdrawnOn),
        values.Get(provenance));
}
