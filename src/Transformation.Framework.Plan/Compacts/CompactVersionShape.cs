using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class CompactVersionShape : JsonObjectShape<CompactVersion>
{
    private readonly JsonField<long> number;
    private readonly JsonField<LocalDate> effectiveFrom;
    private readonly JsonField<LocalDate?> withdrawnOn;
    private readonly JsonField<ImmutableArray<CompactCommitment>> commitments;
    private readonly JsonField<Provenance?> provenance;

    internal CompactVersionShape()
        : base("CompactVersion", "What a compact says from a day on, until the next version takes effect or this one is withdrawn.")
    {
        number = Required("number", JsonShapes.IntegerBetween(1, int.MaxValue), v => v.Number, "Its number; a later version has a higher one.");
        effectiveFrom = Required("effectiveFrom", JsonShapes.Date, v => v.EffectiveFrom, "The first day on which it is in force.");
        withdrawnOn = Optional(
            "withdrawnOn", JsonShapes.Date, v => v.WithdrawnOn, "The first day on which it is no longer in force although no other has replaced it.");
        commitments = List("commitments", new CompactCommitmentShape(), v => v.Commitments, "What is promised; at least one.");
        provenance = Optional("provenance", CoreShapes.Provenance, v => v.Provenance, "Where the record comes from.");
    }

    protected override CompactVersion Build(JsonFieldValues values) => new(
        (int)values.Get(number),
        values.Get(effectiveFrom),
        values.Get(commitments),
        values.Get(withdrawnOn),
        values.Get(provenance));
}
