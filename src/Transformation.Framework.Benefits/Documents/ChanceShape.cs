using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class ChanceShape : JsonObjectShape<ChanceDistribution>
{
    private readonly JsonField<Percentage> likelihood;

    internal ChanceShape()
        : base(nameof(ChanceDistribution), "Something that happens (1) or does not (0).") =>
        likelihood = Required("likelihood", CoreShapes.Percentage, d => d.Likelihood, "The chance that it happens, in per cent.");

    protected override ChanceDistribution Build(JsonFieldValues values) => new(values.Get(likelihood));
}
