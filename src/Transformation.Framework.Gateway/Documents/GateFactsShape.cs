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

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(facts, out var known) && values.TryGet(evidence, out var held))
        {
            GateFactsChecks.Run(
                known.Where(static f => f.Value is not null).Select(static f => (f.Path, f.Value!)),
                [.. held.Where(static e => e.Value is not null).Select(static e => (e.Path, e.Value!))],
                problems);
        }
    }

    protected override GateFacts Build(JsonFieldValues values) => new(
        values.Get(id), values.Get(scale), values.Get(stage), values.Get(facts).Readable(), values.Get(evidence).Readable());
}
