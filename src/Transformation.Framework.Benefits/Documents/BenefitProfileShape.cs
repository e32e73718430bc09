using System.Collections.Immutable;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class BenefitProfileShape : JsonObjectShape<BenefitProfile>
{
    private readonly JsonField<BenefitClass> @class;
    private readonly JsonField<BenefitMeasure?> measure;
    private readonly JsonField<bool> disbenefit;
    private readonly JsonField<BenefitValue?> value;
    private readonly JsonField<BenefitTiming?> timing;
    private readonly JsonField<ImmutableArray<BenefitShare>> realisedBy;

    internal BenefitProfileShape()
        : base("BenefitProfile", "What a benefit is: its class, how it is measured, what it is worth, when, and who realises it.")
    {
        @class = Required("class", BenefitsWords.Class, p => p.Class, "What kind of value it is.");
        measure = Optional("measure", new BenefitMeasureShape(), p => p.Measure, "What is counted; only an unmonetisable benefit may do without.");
        disbenefit = Optional("disbenefit", JsonShapes.Boolean, p => p.IsDisbenefit, false, "True when it is unwelcome; its quantity is then negative.");
        value = Optional("value", new BenefitValueShape(), p => p.Value, "What it is worth; left out when not expressed in pounds.");
        timing = Optional("timing", new BenefitTimingShape(), p => p.Timing, "When it is felt; needed with a value.");
        realisedBy = List("realisedBy", new BenefitShareShape(), p => p.RealisedBy, "Who realises it: shares that add up to exactly 100; needed with a value.");
    }

    protected override BenefitProfile Build(JsonFieldValues values) => BenefitProfile.Create(
        values.Get(@class), values.Get(measure), values.Get(value), values.Get(timing), values.Get(realisedBy), values.Get(disbenefit)).OrThrow();
}
