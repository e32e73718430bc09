using System.Collections.Immutable;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

internal sealed class BodyGroupShape : JsonObjectShape<BodyGroup>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<ImmutableArray<OrganisationId>> organisations;

    internal BodyGroupShape()
        : base("BodyGroup", "A named group: a constituency that seats speak for, a set of organisations, or both.")
    {
        id = Required("id", CoreShapes.Identifier, g => g.Id, "Its identifier, unique within the body.");
        title = Required("title", JsonShapes.Text, g => g.Title, "Its title.");
        organisations = List("organisations", CoreShapes.OrganisationId, g => g.Organisations, "The organisations that form it, if it is a set of organisations.");
    }

    protected override BodyGroup Build(JsonFieldValues values) => new(values.Get(id), values.Get(title), values.Get(organisations));
}
