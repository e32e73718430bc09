using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class BenefitMeasureShape : JsonObjectShape<BenefitMeasure>
{
    private readonly JsonField<string> name;
    private readonly JsonField<string> unit;
    private readonly JsonField<OutcomeDirection> direction;
    private readonly JsonField<decimal?> baseline;
    private readonly JsonField<MeasureTarget?> target;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<CohortId?> cohort;
    private readonly JsonField<string?> part;
    private readonly JsonField<string?> indicator;

    internal BenefitMeasureShape()
        : base("BenefitMeasure", "What is counted to know whether a benefit has come about.")
    {
        name = Required("name", JsonShapes.Text, m => m.Name, "What is counted.");
        unit = Required("unit", JsonShapes.Text, m => m.Unit, "In what.");
        direction = Required("direction", BenefitsWords.Direction, m => m.Direction, "Which way it is meant to move.");
        baseline = Optional("baseline", JsonShapes.Decimal, m => m.Baseline, "Where it stood before the change, in the unit; left out when not known.");
        target = Optional("target", MeasureTargetShape.Instance, m => m.Target, "Where it is meant to come to, a plain number being an exact one in the unit; left out when not set.");
        provenance = Optional("provenance", CoreShapes.Provenance, m => m.Provenance, "Where baseline and target come from.");
        cohort = Optional("cohort", CoreShapes.CohortId, m => m.Cohort, "Among whom it is counted; left out for everybody, or when not recorded.");
        part = Optional("part", JsonShapes.Text, m => m.Part, "Which part of it is claimed, where the cohort does not say; left out for the whole.");
        indicator = Optional("indicator", JsonShapes.Text, m => m.Indicator, "Its identifier in a library of indicators; left out when it stands in none.");
    }

    protected override BenefitMeasure Build(JsonFieldValues values) => new(
        values.Get(name),
        values.Get(unit),
        values.Get(direction),
        values.Get(baseline),
        values.Get(target),
        values.Get(provenance),
        values.Get(cohort),
        values.Get(part),
        values.Get(indicator));
}
