using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class CompactTemplateShape : JsonObjectShape<CompactTemplate>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<string?> note;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<JsonItems<CompactSide>> sides;
    private readonly JsonField<JsonItems<CompactCommitment>> commitments;

    internal CompactTemplateShape()
        : base("CompactTemplate", "What a compact might say: two sides and the commitments between them.")
    {
        id = Required("id", CoreShapes.Identifier, t => t.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, t => t.Title, "Its title.");
        note = Optional("note", JsonShapes.Text, t => t.Note, "What a reader must know about it: what was left out of the source, what was added.");
        provenance = Optional("provenance", CoreShapes.Provenance, t => t.Provenance, "Where it comes from.");
        sides = Items("sides", new CompactSideShape(), t => t.Sides, "Its two sides.");
        commitments = Items("commitments", new CompactCommitmentShape(), t => t.Commitments, "The commitments; at least one.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(sides, out var two) && values.TryGet(commitments, out var promises))
        {
            CompactChecks.Sides(two, problems);
            CompactChecks.Commitments("$.commitments", promises, ItemChecks.Knows(two, static s => s.Id), problems);
        }
    }

    protected override CompactTemplate Build(JsonFieldValues values) => CompactTemplate.Create(
        values.Get(id),
        values.Get(title),
        values.Get(sides).Readable(),
        values.Get(commitments).Readable(),
        values.Get(note),
        values.Get(provenance)).OrThrow();
}
