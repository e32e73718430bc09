using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class TeamFacilitatorShape : JsonObjectShape<TeamFacilitator>
{
    private readonly JsonField<OrganisationId> organisation;
    private readonly JsonField<LocalDate> from;
    private readonly JsonField<LocalDate?> until;

    internal TeamFacilitatorShape()
        : base("TeamFacilitator", "Somebody who helps a team to work well without being a member.")
    {
        organisation = Required("organisation", CoreShapes.OrganisationId, f => f.Organisation, "The organisation that provides them.");
        from = Required("from", JsonShapes.Date, f => f.From, "The first day.");
        until = Optional("until", JsonShapes.Date, f => f.Until, "The last day; left out while they are there.");
    }

    protected override TeamFacilitator Build(JsonFieldValues values) => new(values.Get(organisation), values.Get(from), values.Get(until));
}
