using NodaTime;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class ChainDatesShape : JsonObjectShape<ChainDates>
{
    private readonly JsonField<LocalDate?> planned;
    private readonly JsonField<LocalDate?> actual;

    internal ChainDatesShape()
        : base("ChainDates", "When a node is there; at least one of the two.")
    {
        planned = Optional("planned", JsonShapes.Date, d => d.Planned, "When it is meant to be there.");
        actual = Optional("actual", JsonShapes.Date, d => d.Actual, "When it was there; its status is then done.");
    }

    protected override ChainDates Build(JsonFieldValues values) => new(values.Get(planned), values.Get(actual));
}
