using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class ReadinessItemShape : JsonObjectShape<ReadinessItem>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;

    internal ReadinessItemShape()
        : base("ReadinessItem", "Something a site needs before it takes on an innovation.")
    {
        id = Required("id", CoreShapes.Identifier, i => i.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, i => i.Title, "What is needed.");
    }

    protected override ReadinessItem Build(JsonFieldValues values) => new(values.Get(id), values.Get(title));
}
