using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>A document of value proposals; checks between records run even when some could not be read.</summary>
internal sealed class ValueRegisterShape : JsonObjectShape<ValueRegister>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<JsonItems<ValueProposal>> proposals;

    internal ValueRegisterShape()
        : base("ValueRegister", "The proposals that a system judges by their value.")
    {
        id = Required("id", CoreShapes.Identifier, r => r.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, r => r.Title, "Its title.");
        provenance = Optional("provenance", CoreShapes.Provenance, r => r.Provenance, "Where the register comes from.");
        proposals = Items("proposals", new ValueProposalShape(), r => r.Proposals, "The proposals.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(proposals, out var items))
        {
            ItemChecks.ReportRepeatedIds(items, static p => p.Id, "proposal", problems);
        }
    }

    protected override ValueRegister Build(JsonFieldValues values) => ValueRegister.Create(
        values.Get(id), values.Get(title), values.Get(proposals).Readable(), values.Get(provenance)).OrThrow();
}
