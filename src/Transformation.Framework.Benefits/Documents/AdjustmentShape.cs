using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

/// <summary>An adjustment; the doubt it usually covers need not be written.</summary>
internal sealed class AdjustmentShape : JsonObjectShape<Adjustment>
{
    private readonly JsonField<Percentage> part;
    private readonly JsonField<Doubt> covers;
    private readonly JsonField<Provenance?> provenance;

    internal AdjustmentShape(string name, string description, Doubt usual)
        : base(name, description)
    {
        part = Required("part", CoreShapes.Percentage, a => a.Part, "Per cent.");
        covers = Optional("covers", BenefitsWords.Doubt, a => a.Covers, usual, $"The doubt it covers; left out, {usual}.");
        provenance = Optional("provenance", CoreShapes.Provenance, a => a.Provenance, "Where the figure comes from.");
    }

    protected override Adjustment Build(JsonFieldValues values) => new(values.Get(part), values.Get(covers), values.Get(provenance));
}
