using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class OptimismMitigationShape : JsonObjectShape<OptimismMitigation>
{
    private readonly JsonField<string> risk;
    private readonly JsonField<Percentage> contribution;
    private readonly JsonField<Percentage> mitigated;

    internal OptimismMitigationShape()
        : base("OptimismMitigation", "One risk behind an optimism adjustment, and how far it has been dealt with.")
    {
        risk = Required("risk", JsonShapes.Text, m => m.Risk, "What may go wrong.");
        contribution = Required("contribution", CoreShapes.Percentage, m => m.Contribution, "Per cent of the upper bound it accounts for.");
        mitigated = Required("mitigated", CoreShapes.Percentage, m => m.Mitigated, "Per cent of it that has been dealt with.");
    }

    protected override OptimismMitigation Build(JsonFieldValues values) => new(values.Get(risk), values.Get(contribution), values.Get(mitigated));
}
