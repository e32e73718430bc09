using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class PlanMeasureShape : JsonObjectShape<PlanMeasure>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;

    internal PlanMeasureShape()
        : base("PlanMeasure", "Something that can be counted and that evidence probes ask for by name.")
    {
        id = Required("id", CoreShapes.Identifier, m => m.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, m => m.Title, "What is counted, as a plural.");
    }

    protected override PlanMeasure Build(JsonFieldValues values) => new(values.Get(id), values.Get(title));
}
