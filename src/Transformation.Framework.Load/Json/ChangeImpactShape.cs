using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Load;

internal sealed class ChangeImpactShape : JsonObjectShape<ChangeImpact>
{
    private readonly JsonField<ChangeImpactId> id;
    private readonly JsonField<InitiativeId> initiative;
    private readonly JsonField<OrganisationId> organisation;
    private readonly JsonField<string?> team;
    private readonly JsonField<CohortId?> cohort;
    private readonly JsonField<LocalDate?> from;
    private readonly JsonField<LocalDate?> to;
    private readonly JsonField<ImpactSize> size;
    private readonly JsonField<Provenance?> provenance;

    internal ChangeImpactShape()
        : base("ChangeImpact", "What an initiative's change asks of those on whom it lands, between two days.")
    {
        id = Required("id", JsonShapes.Parsable<ChangeImpactId>(IdentifierText.Pattern), i => i.Id, "Its identifier, unique among the impacts of the plan.");
        initiative = Required("initiative", CoreShapes.InitiativeId, i => i.Initiative, "The initiative whose change it is.");
        organisation = Required("organisation", CoreShapes.OrganisationId, i => i.Organisation, "The organisation whose people receive it.");
        team = Optional("team", JsonShapes.Text, i => i.Team, "The team or staff group it lands on, in the organisation's own words.");
        cohort = Optional("cohort", CoreShapes.CohortId, i => i.Cohort, "The cohort whose change it is.");
        from = Optional("from", JsonShapes.Date, i => i.From, "The first day, included; left out when open. Hours need it.");
        to = Optional("to", JsonShapes.Date, i => i.To, "The last day, included; left out when open. Hours need it.");
        size = Required("size", ImpactSizes.Shape, i => i.Size, "How much it asks of them.");
        provenance = Optional("provenance", CoreShapes.Provenance, i => i.Provenance, "Where the record comes from.");
    }

    protected override ChangeImpact Build(JsonFieldValues values) => ChangeImpact.Of(
        values.Get(id),
        values.Get(initiative),
        values.Get(organisation),
        values.Get(size),
        values.Get(from),
        values.Get(to),
        values.Get(team),
        values.Get(cohort),
        values.Get(provenance));
}
