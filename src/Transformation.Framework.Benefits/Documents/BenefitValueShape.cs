using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class BenefitValueShape : JsonObjectShape<BenefitValue>
{
    private readonly JsonField<decimal> annualQuantity;
    private readonly JsonField<string> quantityUnit;
    private readonly JsonField<Provenance?> quantityProvenance;
    private readonly JsonField<Money> unitValue;
    private readonly JsonField<Provenance> unitValueProvenance;
    private readonly JsonField<Additionality> additionality;
    private readonly JsonField<DiscountKind> discounting;
    private readonly JsonField<EvidenceGrade?> evidence;

    internal BenefitValueShape()
        : base("BenefitValue", "What a benefit is worth in a year at full effect, and what is taken off because it is not all due to the change.")
    {
        annualQuantity = Required("annualQuantity", JsonShapes.Decimal, v => v.AnnualQuantity, "Units a year at full effect; negative for a disbenefit.");
        quantityUnit = Required("quantityUnit", JsonShapes.Text, v => v.QuantityUnit, "What the units are.");
        quantityProvenance = Optional("quantityProvenance", CoreShapes.Provenance, v => v.QuantityProvenance, "Where the quantity comes from.");
        unitValue = Required("unitValue", CoreShapes.Money, v => v.UnitValue, "What one unit is worth; not negative.");
        unitValueProvenance = Required("unitValueProvenance", CoreShapes.Provenance, v => v.UnitValueProvenance, "Where the unit value comes from.");
        additionality = Optional("additionality", new AdditionalityShape(), v => v.Additionality, Additionality.None, "What of it is really added; left out, nothing is stated.");
        discounting = Optional("discounting", BenefitsWords.Discounting, v => v.Discounting, DiscountKind.Standard, "Which discount schedule it takes; left out, the standard one.");
        evidence = Optional("evidence", BenefitsWords.EvidenceGrade, v => v.Evidence, "The grade of the evidence behind it, in a scheme of your own.");
    }

    protected override BenefitValue Build(JsonFieldValues values) => new(
        values.Get(annualQuantity),
        values.Get(quantityUnit),
        values.Get(unitValue),
        values.Get(unitValueProvenance),
        values.Get(quantityProvenance),
        values.Get(additionality),
        values.Get(discounting),
        values.Get(evidence));
}
