using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class CompactSignatureShape : JsonObjectShape<CompactSignature>
{
    private readonly JsonField<PartyId> party;
    private readonly JsonField<long> version;
    private readonly JsonField<LocalDate> on;
    private readonly JsonField<LocalDate?> withdrawnOn;
    private readonly JsonField<Provenance?> provenance;

    internal CompactSignatureShape()
        : base("CompactSignature", "That a party has signed one version of a compact.")
    {
        party = Required("party", PartyShapes.Party, s => s.Party, "Who signed.");
        version = Required("version", JsonShapes.IntegerBetween(1, int.MaxValue), s => s.Version, "The number of the version.");
        on = Required("on", JsonShapes.Date, s => s.On, "The day, within the time they take part.");
        withdrawnOn = Optional("withdrawnOn", JsonShapes.Date, s => s.WithdrawnOn, "The first day on which it no longer stands.");
        provenance = Optional("provenance", CoreShapes.Provenance, s => s.Provenance, "Where the record comes from.");
    }

    protected override CompactSignature Build(JsonFieldValues values) => new(
        values.Get(party),
        (int)values.Get(version),
        values.Get(on),
        values.Get(withdrawnOn),
        values.Get(provenance));
}
