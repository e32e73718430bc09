using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class BenefitTimingShape : JsonObjectShape<BenefitTiming>
{
    private readonly JsonField<FinancialYear> start;
    private readonly JsonField<long> years;
    private readonly JsonField<ImmutableArray<Percentage>> ramp;
    private readonly JsonField<Percentage> dropOff;

    internal BenefitTimingShape()
        : base("BenefitTiming", "When a benefit starts, how it builds up, how long it lasts and how it fades.")
    {
        start = Required("start", CoreShapes.FinancialYear, t => t.Start, "The first financial year with an effect: year 0 of the benefit.");
        years = Required("years", JsonShapes.IntegerBetween(1, BenefitTiming.LongestYears), t => t.Years, "How many years it lasts.");
        ramp = List("ramp", CoreShapes.Percentage, t => t.Ramp, "Per cent of the full effect in each of the first years; 100 afterwards.");
        dropOff = Optional("dropOff", CoreShapes.Percentage, t => t.DropOff, default, "Per cent of the effect lost from each year to the next; year 0 is whole.");
    }

    protected override BenefitTiming Build(JsonFieldValues values) =>
        new(values.Get(start), (int)values.Get(years), values.Get(ramp), values.Get(dropOff));
}
