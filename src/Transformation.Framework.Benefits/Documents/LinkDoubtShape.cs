using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class LinkDoubtShape : JsonObjectShape<LinkDoubt>
{
    private readonly JsonField<Percentage> likelihood;
    private readonly JsonField<Doubt> covers;
    private readonly JsonField<Provenance?> provenance;

    internal LinkDoubtShape()
        : base("LinkDoubt", "That an effect may not pass along a link. Links that cover the same doubt are one chance and give the same likelihood.")
    {
        likelihood = Required("likelihood", CoreShapes.Percentage, d => d.Likelihood, "The chance, in per cent, that the effect passes along.");
        covers = Required("covers", BenefitsWords.Doubt, d => d.Covers, "Why it may not: an identifier of the reason.");
        provenance = Optional("provenance", CoreShapes.Provenance, d => d.Provenance, "Where the chance comes from.");
    }

    protected override LinkDoubt Build(JsonFieldValues values) => new(values.Get(likelihood), values.Get(covers), values.Get(provenance));
}
