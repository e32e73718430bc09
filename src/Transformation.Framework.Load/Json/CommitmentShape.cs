using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Load;

internal sealed class CommitmentShape : JsonObjectShape<Commitment>
{
    private readonly JsonField<CommitmentId> id;
    private readonly JsonField<InitiativeId> initiative;
    private readonly JsonField<OrganisationId> organisation;
    private readonly JsonField<string?> team;
    private readonly JsonField<LocalDate?> from;
    private readonly JsonField<LocalDate?> to;
    private readonly JsonField<CommitmentSize> size;
    private readonly JsonField<Provenance?> provenance;

    internal CommitmentShape()
        : base("Commitment", "An initiative's claim on the working time of an organisation's people, between two days.")
    {
        id = Required("id", JsonShapes.Parsable<CommitmentId>(IdentifierText.Pattern), c => c.Id, "Its identifier, unique in the plan.");
        initiative = Required("initiative", CoreShapes.InitiativeId, c => c.Initiative, "The initiative that claims the time.");
        organisation = Required("organisation", CoreShapes.OrganisationId, c => c.Organisation, "The organisation whose people give it.");
        team = Optional("team", JsonShapes.Text, c => c.Team, "The team or staff group, in the organisation's own words.");
        from = Optional("from", JsonShapes.Date, c => c.From, "The first day, included; left out when open.");
        to = Optional("to", JsonShapes.Date, c => c.To, "The last day, included; left out when open.");
        size = Required("size", CommitmentSizes.Shape, c => c.Size, "How much working time it takes.");
        provenance = Optional("provenance", CoreShapes.Provenance, c => c.Provenance, "Where the record comes from.");
    }

    protected override Commitment Build(JsonFieldValues values) => Commitment.Of(
        values.Get(id),
        values.Get(initiative),
        values.Get(organisation),
        values.Get(size),
        values.Get(from),
        values.Get(to),
        values.Get(team),
        values.Get(provenance));
}
