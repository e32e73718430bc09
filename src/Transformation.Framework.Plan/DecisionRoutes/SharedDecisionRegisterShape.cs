using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>A document of shared decisions; checks between records run even when some could not be read.</summary>
internal sealed class SharedDecisionRegisterShape : JsonObjectShape<SharedDecisionRegister>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<JsonItems<SharedDecision>> decisions;

    internal SharedDecisionRegisterShape()
        : base("SharedDecisionRegister", "The proposals that go through a joint committee and then the boards.")
    {
        id = Required("id", CoreShapes.Identifier, r => r.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, r => r.Title, "Its title.");
        provenance = Optional("provenance", CoreShapes.Provenance, r => r.Provenance, "Where the register comes from.");
        decisions = Items("decisions", new SharedDecisionShape(), r => r.Decisions, "The proposals.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(decisions, out var items))
        {
            ItemChecks.ReportRepeatedIds(items, static d => d.Id, "decision", problems);
        }
    }

    protected override SharedDecisionRegister Build(JsonFieldValues values) => SharedDecisionRegister.Create(
        values.Get(id), values.Get(title), values.Get(decisions).Readable(), values.Get(provenance)).OrThrow();
}
