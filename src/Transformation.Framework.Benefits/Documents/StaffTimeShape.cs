using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class StaffTimeShape : JsonObjectShape<StaffTime>
{
    private readonly JsonField<Effort> perYear;
    private readonly JsonField<Money> hourlyRate;
    private readonly JsonField<Provenance> rateProvenance;

    internal StaffTimeShape()
        : base("StaffTime", "Working time given to an initiative, priced.")
    {
        perYear = Required("perYear", BenefitsWords.Effort, t => t.PerYear, "How much in each financial year.");
        hourlyRate = Required("hourlyRate", CoreShapes.Money, t => t.HourlyRate, "What an hour costs its employer.");
        rateProvenance = Required("rateProvenance", CoreShapes.Provenance, t => t.RateProvenance, "Where the rate comes from.");
    }

    protected override StaffTime Build(JsonFieldValues values) => new(values.Get(perYear), values.Get(hourlyRate), values.Get(rateProvenance));
}
