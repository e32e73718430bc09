using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class ChainOwnerShape : JsonObjectShape<ChainOwner>
{
    private readonly JsonField<OrganisationId> organisation;
    private readonly JsonField<string> role;

    internal ChainOwnerShape()
        : base("ChainOwner", "Who answers for a node: a role in an organisation, never a named person.")
    {
        organisation = Required("organisation", CoreShapes.OrganisationId, o => o.Organisation, "The organisation.");
        role = Required("role", JsonShapes.Text, o => o.Role, "The role in it.");
    }

    protected override ChainOwner Build(JsonFieldValues values) => new(values.Get(organisation), values.Get(role));
}
