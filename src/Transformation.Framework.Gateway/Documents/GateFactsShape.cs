using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

internal sealed class GateFactsShape : JsonObjectShape<GateFacts>
{
    private readonly JsonField<InitiativeId> id;
    private readonly JsonField<ChangeScale> scale;
    private readonly JsonField<LifecycleStage> stage;
    private readonly JsonField<JsonItems<GateFact>> facts;
    private readonly JsonField<JsonItems<EvidenceItem>> evidence;

    internal GateFactsShape()
        : base("GateFacts", "What is known about one initiative for its gates.")
    {
        id = Required("id", CoreShapes.InitiativeId, f => f.Initiative, "The initiative.");
        scale = Required("scale", CoreShapes.ChangeScale, f => f.Scale, "How far the change reaches.");
        stage = Required("stage", CoreShapes.LifecycleStage, f => f.Stage, "How far the initiative has come.");
        facts = Items("facts", GateFactShapes.Any, f => f.Facts, "The facts; written in order of identifier.");
        evidence = Items("evidence", new EvidenceItemShape(), f => f.Evidence, "The evidence; written in order of type, date and reference.");
    }

    protected override GateFacts Build(JsonFieldValues values)
    {
        var problems = new ProblemCollector();
        var (known, held) = (values.Get(facts), values.Get(evidence));
        GateFactsChecks.Run(
            known.Where(static f => f.Value is not null).Select(static f => (f.Path, f.Value!)),
            [.. held.Where(static e => e.Value is not null).Select(static e => (e.Path, e.Value!))],
            problems);
        return problems.IsEmpty
            ? new GateFacts(values.Get(id), values.Get(scale), values.Get(stage), known.Readable(), held.Readable())
            : throw new InvalidDocumentException("set of gate facts", problems.ToImmutable());
    }
}
