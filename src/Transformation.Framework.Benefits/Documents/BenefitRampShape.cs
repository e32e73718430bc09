using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class BenefitRampShape : JsonObjectShape<BenefitRamp>
{
    private readonly JsonField<RampShape> shape;
    private readonly JsonField<long?> years;
    private readonly JsonField<ImmutableArray<Percentage>> parts;

    internal BenefitRampShape()
        : base("BenefitRamp", "How a benefit builds up. A linear one and an S-curve state years, a series its parts, a step neither.")
    {
        shape = Required("shape", BenefitsWords.Ramp, r => r.Shape, "How.");
        years = Optional("years", JsonShapes.IntegerBetween(1, BenefitTiming.LongestYears), r => IsGradual(r.Shape) ? r.Years : null, "How many years it takes, the first whole one included.");
        parts = List("parts", CoreShapes.Percentage, r => r.Parts, "Of a series, per cent of the full effect in each of the first years; 100 afterwards.");
    }

    protected override BenefitRamp Build(JsonFieldValues values)
    {
        var (how, count, series) = (values.Get(shape), values.Get(years), values.Get(parts));
        if (IsGradual(how) != count is not null)
        {
            throw new ArgumentException("A linear ramp and an S-curve state years; nothing else does.", nameof(years));
        }

        if (how == RampShape.Series == series.IsEmpty)
        {
            throw new ArgumentException("A series states its parts; nothing else does.", nameof(parts));
        }

        return how switch
        {
            RampShape.Linear => BenefitRamp.Linear((int)count!),
            RampShape.SCurve => BenefitRamp.SCurve((int)count!),
            RampShape.Series => BenefitRamp.Series(series),
            _ => BenefitRamp.Step,
        };
    }

    private static bool IsGradual(RampShape shape) => shape is RampShape.Linear or RampShape.SCurve;
}
