using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class CompactSideShape : JsonObjectShape<CompactSide>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;

    internal CompactSideShape()
        : base("CompactSide", "One of the two sides of a compact.")
    {
        id = Required("id", CoreShapes.Identifier, s => s.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, s => s.Title, "Its title.");
    }

    protected override CompactSide Build(JsonFieldValues values) => new(values.Get(id), values.Get(title));
}
