using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class CompactPartyShape : JsonObjectShape<CompactParty>
{
    private readonly JsonField<PartyId> party;
    private readonly JsonField<string> side;
    private readonly JsonField<LocalDate> from;
    private readonly JsonField<LocalDate?> until;
    private readonly JsonField<Provenance?> provenance;

    internal CompactPartyShape()
        : base("CompactParty", "Somebody who takes part in a compact on one of its sides, from a day on.")
    {
        party = Required("party", PartyShapes.Party, p => p.Party, "An organisation, a body or a post.");
        side = Required("side", CoreShapes.Identifier, p => p.Side, "The side.");
        from = Required("from", JsonShapes.Date, p => p.From, "The first day.");
        until = Optional("until", JsonShapes.Date, p => p.Until, "The last day; left out while they take part.");
        provenance = Optional("provenance", CoreShapes.Provenance, p => p.Provenance, "Where the record comes from.");
    }

    protected override CompactParty Build(JsonFieldValues values) => new(
        values.Get(party),
        values.Get(side),
        values.Get(from),
        values.Get(until),
        values.Get(provenance));
}
