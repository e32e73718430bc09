using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class ImpactMappingShape : JsonObjectShape<ImpactMapping>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<string> framework;
    private readonly JsonField<string?> note;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<JsonItems<ImpactLink>> links;

    internal ImpactMappingShape()
        : base("ImpactMapping", "Which components of a plan are meant to help with which aspects of a framework.")
    {
        id = Required("id", CoreShapes.Identifier, m => m.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, m => m.Title, "Its title.");
        framework = Required("framework", CoreShapes.Identifier, m => m.Framework, "The framework.");
        note = Optional("note", JsonShapes.Text, m => m.Note, "What a reader must know about it: whose proposal it is.");
        provenance = Optional("provenance", CoreShapes.Provenance, m => m.Provenance, "Where it comes from.");
        links = Items("links", new ImpactLinkShape(), m => m.Links, "The links; none twice.", "component");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(links, out var meant))
        {
            AssessmentChecks.Links(meant, problems);
        }
    }

    protected override ImpactMapping Build(JsonFieldValues values) => ImpactMapping.Create(
        values.Get(id),
        values.Get(title),
        values.Get(framework),
        values.Get(links).Readable(),
        values.Get(note),
        values.Get(provenance)).OrThrow();
}
