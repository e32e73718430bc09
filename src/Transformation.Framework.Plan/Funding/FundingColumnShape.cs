using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class FundingColumnShape : JsonObjectShape<FundingColumn>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<OrganisationId?> organisation;

    internal FundingColumnShape()
        : base("FundingColumn", "A column of a money table.")
    {
        id = Required("id", CoreShapes.Identifier, c => c.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, c => c.Title, "Its heading as printed.");
        organisation = Optional("organisation", CoreShapes.OrganisationId, c => c.Organisation, "The organisation whose money it is.");
    }

    protected override FundingColumn Build(JsonFieldValues values) => new(values.Get(id), values.Get(title), values.Get(organisation));
}
