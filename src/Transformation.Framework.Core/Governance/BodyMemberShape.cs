using System.Collections.Immutable;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

internal sealed class BodyMemberShape : JsonObjectShape<BodyMember>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<OrganisationId?> organisation;
    private readonly JsonField<string?> group;
    private readonly JsonField<ImmutableArray<string>> roles;
    private readonly JsonField<int> count;

    internal BodyMemberShape()
        : base("BodyMember", "A seat, or several alike: a role, never a person.")
    {
        id = Required("id", CoreShapes.Identifier, m => m.Id, "Its identifier, unique within the body.");
        title = Required("title", JsonShapes.Text, m => m.Title, "The title of the role.");
        organisation = Optional("organisation", CoreShapes.OrganisationId, m => m.Organisation, "The organisation that its holder represents.");
        group = Optional("group", CoreShapes.Identifier, m => m.Group, "The group that its holder speaks for.");
        roles = List("roles", CoreShapes.Identifier, m => m.Roles, "The named roles that come with it.");
        count = Optional("count", GovernanceShapes.UpTo(GovernanceBody.MaxSeats), m => m.Count, 1, "How many such seats there are; 1 if left out.");
    }

    protected override BodyMember Build(JsonFieldValues values) => new(
        values.Get(id), values.Get(title), values.Get(organisation), values.Get(group), values.Get(roles), values.Get(count));
}
