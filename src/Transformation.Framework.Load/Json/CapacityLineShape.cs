using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Load;

internal sealed class CapacityLineShape : JsonObjectShape<CapacityLine>
{
    private readonly JsonField<OrganisationId> organisation;
    private readonly JsonField<string?> team;
    private readonly JsonField<LocalDate> from;
    private readonly JsonField<Wte> available;
    private readonly JsonField<Provenance?> provenance;

    internal CapacityLineShape()
        : base("CapacityLine", "From a day on, an organisation or one of its teams has so many whole-time equivalents for change, after leave and business as usual; until its next line.")
    {
        organisation = Required("organisation", CoreShapes.OrganisationId, l => l.Organisation, "The organisation.");
        team = Optional("team", JsonShapes.Text, l => l.Team, "The team or staff group, as commitments name it; left out for the organisation as a whole.");
        from = Required("from", JsonShapes.Date, l => l.From, "The first day on which it holds. Before the first line of an organisation or team its capacity is unknown.");
        available = Required("available", CoreShapes.Wte, l => l.Available, "What is available, with the contract week of one equivalent: 6@37.5h/5d. Not negative.");
        provenance = Optional("provenance", CoreShapes.Provenance, l => l.Provenance, "Where the record comes from.");
    }

    protected override CapacityLine Build(JsonFieldValues values) =>
        CapacityLine.Of(values.Get(organisation), values.Get(from), values.Get(available), values.Get(team), values.Get(provenance));
}
