using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class BenefitShareShape : JsonObjectShape<BenefitShare>
{
    private readonly JsonField<Party> by;
    private readonly JsonField<Percentage> share;
    private readonly JsonField<ValueKind?> kind;
    private readonly JsonField<bool> transfer;

    internal BenefitShareShape()
        : base("BenefitShare", "The part of a benefit that reaches one party.")
    {
        by = Required("by", BenefitsWords.Party, s => s.By, "An organisation, or public.");
        share = Required("share", CoreShapes.Percentage, s => s.Share, "Per cent of the benefit.");
        kind = Optional("kind", BenefitsWords.ValueKind, s => s.Kind, "Fiscal, economic or social; left out, what the class implies.");
        transfer = Optional("transfer", JsonShapes.Boolean, s => s.IsTransfer, false, "True when it only moves money from one purse to another; public value leaves it out.");
    }

    protected override BenefitShare Build(JsonFieldValues values) => new(values.Get(by), values.Get(share), values.Get(kind), values.Get(transfer));
}
