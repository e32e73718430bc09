using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

internal sealed class GateFactsShape : JsonObjectShape<GateFacts>
{
    private readonly JsonField<InitiativeId> id;
    private readonly JsonField<LifecycleStage?> stage;
    private readonly JsonField<JsonItems<GateFact>> facts;
    private readonly JsonField<JsonItems<EvidenceItem>> evidence;
    private readonly JsonField<JsonItems<Waiver>> waivers;
    private readonly JsonField<JsonItems<Promise>> promises;

    internal GateFactsShape()
        : base("GateFacts", "What is known about one initiative for its gates.")
    {
        id = Required("id", CoreShapes.InitiativeId, f => f.Initiative, "The initiative.");
        stage = Optional("stage", CoreShapes.LifecycleStage, f => f.Stage, "How far the initiative has come, if no portfolio knows it.");
        facts = Items("facts", GateFactShapes.Any, f => f.Facts, "The facts; written in order of identifier and date.");
        evidence = Items("evidence", new EvidenceItemShape(), f => f.Evidence, "The evidence; written in order of type, date and reference.");
        waivers = Items("waivers", new WaiverShape(), f => f.Waivers, "The waivers; written in order of rule and first day.", "rule");
        promises = Items("promises", new PromiseShape(), f => f.Promises, "What has been promised; written in order of rule, due date and action.", "rule");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(facts, out var known) && values.TryGet(evidence, out var held) && values.TryGet(waivers, out var waived))
        {
            GateFactsChecks.Run(Read(known), Read(held), Read(waived), problems);
        }
    }

    protected override GateFacts Build(JsonFieldValues values) => new(
        values.Get(id), values.Get(stage), values.Get(facts).Readable(), values.Get(evidence).Readable(), values.Get(waivers).Readable(), values.Get(promises).Readable());

    private static List<(string Path, T Value)> Read<T>(JsonItems<T> items)
        where T : class =>
        [.. items.Where(static i => i.Value is not null).Select(static i => (i.Path, i.Value!))];
}
