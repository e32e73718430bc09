using NodaTime;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class LocalAdaptationShape : JsonObjectShape<LocalAdaptation>
{
    private readonly JsonField<string> what;
    private readonly JsonField<LocalDate> on;

    internal LocalAdaptationShape()
        : base("LocalAdaptation", "What a site changed about an innovation so that it works there.")
    {
        what = Required("what", JsonShapes.Text, a => a.What, "What was changed.");
        on = Required("on", JsonShapes.Date, a => a.On, "The day.");
    }

    protected override LocalAdaptation Build(JsonFieldValues values) => new(values.Get(what), values.Get(on));
}
