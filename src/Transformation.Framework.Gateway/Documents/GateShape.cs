using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

internal sealed class GateShape : JsonObjectShape<Gate>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<LifecycleStage> stage;

    internal GateShape()
        : base("Gate", "A point at which an initiative is judged before it goes on.")
    {
        id = Required("id", CoreShapes.Identifier, g => g.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, g => g.Title, "Its title.");
        stage = Required("stage", CoreShapes.LifecycleStage, g => g.Stage, "The stage during or at the end of which it is passed.");
    }

    protected override Gate Build(JsonFieldValues values) => new(values.Get(id), values.Get(title), values.Get(stage));
}
