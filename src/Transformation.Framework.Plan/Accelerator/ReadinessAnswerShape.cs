using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class ReadinessAnswerShape : JsonObjectShape<ReadinessAnswer>
{
    private readonly JsonField<string> item;
    private readonly JsonField<bool> isReady;
    private readonly JsonField<LocalDate> on;

    internal ReadinessAnswerShape()
        : base("ReadinessAnswer", "A site's answer to one item of the readiness checklist; it stands until the next.")
    {
        item = Required("item", CoreShapes.Identifier, a => a.Item, "The item.");
        isReady = Required("isReady", JsonShapes.Boolean, a => a.IsReady, "Whether what the item asks for is there.");
        on = Required("on", JsonShapes.Date, a => a.On, "The day it was answered.");
    }

    protected override ReadinessAnswer Build(JsonFieldValues values) => new(values.Get(item), values.Get(isReady), values.Get(on));
}
