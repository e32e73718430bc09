using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class BoardMemberShape : JsonObjectShape<BoardMember>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> post;
    private readonly JsonField<OrganisationId?> organisation;
    private readonly JsonField<LocalDate> from;
    private readonly JsonField<LocalDate?> until;
    private readonly JsonField<Provenance?> provenance;

    internal BoardMemberShape()
        : base("BoardMember", "A seat on the board as one holder has it, from a day on. No person is named.")
    {
        id = Required("id", CoreShapes.Identifier, m => m.Id, "An identifier of this holder of the post.");
        post = Required("post", JsonShapes.Text, m => m.Post, "The title of the post.");
        organisation = Optional("organisation", CoreShapes.OrganisationId, m => m.Organisation, "The organisation they come from.");
        from = Required("from", JsonShapes.Date, m => m.From, "The first day.");
        until = Optional("until", JsonShapes.Date, m => m.Until, "The last day; left out while they sit on the board.");
        provenance = Optional("provenance", CoreShapes.Provenance, m => m.Provenance, "Where the record comes from.");
    }

    protected override BoardMember Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(post),
        values.Get(from),
        values.Get(until),
        values.Get(organisation),
        values.Get(provenance));
}
