using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

internal sealed class EvidenceRegisterShape : JsonObjectShape<EvidenceRegister>
{
    private readonly JsonField<JsonItems<GateFacts>> initiatives;

    internal EvidenceRegisterShape()
        : base("EvidenceRegister", "What is known about many initiatives, for their gates.") =>
        initiatives = Items("initiatives", new GateFactsShape(), r => r.Initiatives, "What is known, an entry for each initiative.");

    protected override EvidenceRegister Build(JsonFieldValues values)
    {
        var problems = new ProblemCollector();
        var items = values.Get(initiatives);
        EvidenceRegister.CheckIds(items.Select(static i => (i.Path, i.Id)), problems);
        return problems.IsEmpty
            ? EvidenceRegister.Create(items.Readable()).OrThrow()
            : throw new InvalidDocumentException("evidence register", problems.ToImmutable());
    }
}
