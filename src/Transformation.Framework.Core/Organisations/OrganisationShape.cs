using NodaTime;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

internal sealed class OrganisationShape : JsonObjectShape<Organisation>
{
    private readonly JsonField<OrganisationId> id;
    private readonly JsonField<string> name;
    private readonly JsonField<OrganisationSector> sector;
    private readonly JsonField<SystemLevel> level;
    private readonly JsonField<LocalDate?> from;
    private readonly JsonField<LocalDate?> to;
    private readonly JsonField<OrganisationId?> successor;
    private readonly JsonField<Provenance?> provenance;

    internal OrganisationShape()
        : base("Organisation", "A body that takes part in a system.")
    {
        id = Required("id", CoreShapes.OrganisationId, o => o.Id, "Its code with who issued it: ods:, ons: or local:.");
        name = Required("name", JsonShapes.Text, o => o.Name, "Its name.");
        sector = Required("sector", CoreShapes.OrganisationSector, o => o.Sector, "What kind of body it is.");
        level = Required("level", CoreShapes.SystemLevel, o => o.Level, "The level at which it works.");
        from = Optional("from", JsonShapes.Date, o => o.From, "Its first day.");
        to = Optional("to", JsonShapes.Date, o => o.To, "Its last day, if it has closed.");
        successor = Optional("successor", CoreShapes.OrganisationId, o => o.Successor, "Who carries on its work from the day after it closed.");
        provenance = Optional("provenance", CoreShapes.Provenance, o => o.Provenance, "Where the record comes from.");
    }

    protected override Organisation Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(name),
        values.Get(sector),
        values.Get(level),
        values.Get(from),
        values.Get(to),
        values.Get(successor),
        values.Get(provenance));
}
