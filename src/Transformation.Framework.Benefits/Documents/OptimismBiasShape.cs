using System.Collections.Immutable;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class OptimismBiasShape : JsonObjectShape<OptimismBias>
{
    private readonly JsonField<Uplift> upper;
    private readonly JsonField<ImmutableArray<OptimismMitigation>> mitigations;

    internal OptimismBiasShape()
        : base("OptimismBias", "What is added to an estimate because such estimates have proved too rosy, less what has been done about it.")
    {
        upper = Required("upper", BenefitsWords.Uplift, o => o.Upper, "Per cent to add before anything is done; may exceed 100.");
        mitigations = List("mitigations", new OptimismMitigationShape(), o => o.Mitigations, "The risks dealt with, each once; their contributions come to at most 100.");
    }

    protected override OptimismBias Build(JsonFieldValues values) => new(values.Get(upper), values.Get(mitigations));
}
