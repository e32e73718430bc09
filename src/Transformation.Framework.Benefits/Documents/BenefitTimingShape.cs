using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class BenefitTimingShape : JsonObjectShape<BenefitTiming>
{
    private readonly JsonField<FinancialYear> start;
    private readonly JsonField<long> years;
    private readonly JsonField<BenefitRamp> ramp;
    private readonly JsonField<Percentage> dropOff;
    private readonly JsonField<DropOffFrom> dropOffFrom;

    internal BenefitTimingShape()
        : base("BenefitTiming", "When a benefit starts, how it builds up, how long it lasts and how it fades.")
    {
        start = Required("start", CoreShapes.FinancialYear, t => t.Start, "The first financial year with an effect: year 0 of the benefit.");
        years = Required("years", JsonShapes.IntegerBetween(1, BenefitTiming.LongestYears), t => t.Years, "How many years it lasts.");
        ramp = Optional("ramp", new BenefitRampShape(), t => t.Ramp, BenefitRamp.Step, "How it builds up; left out, the first year is whole.");
        dropOff = Optional("dropOff", CoreShapes.Percentage, t => t.DropOff, default, "Per cent of the effect lost from each year to the next.");
        dropOffFrom = Optional("dropOffFrom", BenefitsWords.DropOffFrom, t => t.DropOffFrom, DropOffFrom.BenefitStart, "The year of the benefit that is still whole; left out, its first.");
    }

    protected override BenefitTiming Build(JsonFieldValues values) =>
        new(values.Get(start), (int)values.Get(years), values.Get(ramp), values.Get(dropOff), values.Get(dropOffFrom));
}
