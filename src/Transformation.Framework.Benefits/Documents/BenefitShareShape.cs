using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class BenefitShareShape : JsonObjectShape<BenefitShare>
{
    private readonly JsonField<Party> by;
    private readonly JsonField<Percentage> share;

    internal BenefitShareShape()
        : base("BenefitShare", "The part of a benefit that reaches one party.")
    {
        by = Required("by", BenefitsWords.Party, s => s.By, "An organisation, or public.");
        share = Required("share", CoreShapes.Percentage, s => s.Share, "Per cent of the benefit.");
    }

    protected override BenefitShare Build(JsonFieldValues values) => new(values.Get(by), values.Get(share));
}
