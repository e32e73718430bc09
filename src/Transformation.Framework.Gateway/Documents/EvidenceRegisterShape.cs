using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

internal sealed class EvidenceRegisterShape : JsonObjectShape<EvidenceRegister>
{
    private readonly JsonField<JsonItems<GateFacts>> initiatives;

    internal EvidenceRegisterShape()
        : base("EvidenceRegister", "What is known about many initiatives, for their gates.") =>
        initiatives = Items("initiatives", new GateFactsShape(), r => r.Initiatives, "What is known, an entry for each initiative.");

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(initiatives, out var items))
        {
            EvidenceRegister.CheckIds(items.Select(static i => (i.Path, i.Id)), problems);
        }
    }

    protected override EvidenceRegister Build(JsonFieldValues values) => EvidenceRegister.Create(values.Get(initiatives).Readable()).OrThrow();
}
