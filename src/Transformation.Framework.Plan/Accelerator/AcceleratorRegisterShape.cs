using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>An accelerator document; checks between records run even when some could not be read.</summary>
internal sealed class AcceleratorRegisterShape : JsonObjectShape<AcceleratorRegister>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<JsonItems<AcceleratorGuide>> guides;
    private readonly JsonField<JsonItems<ReadinessItem>> checklist;
    private readonly JsonField<JsonItems<Innovation>> innovations;
    private readonly JsonField<JsonItems<AdoptionSite>> sites;

    internal AcceleratorRegisterShape()
        : base("AcceleratorRegister", "Innovations on their way into use: the guides they are adopted by, the sites and how far each has come.")
    {
        id = Required("id", CoreShapes.Identifier, r => r.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, r => r.Title, "Its title.");
        provenance = Optional("provenance", CoreShapes.Provenance, r => r.Provenance, "Where the records come from.");
        guides = Items("guides", new AcceleratorGuideShape(), r => r.Guides, "The guides.");
        checklist = Items("checklist", new ReadinessItemShape(), r => r.Checklist, "What a site needs before it takes on an innovation.");
        innovations = Items("innovations", new InnovationShape(), r => r.Innovations, "The innovations.");
        sites = Items("sites", new AdoptionSiteShape(), r => r.Sites, "The sites.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(guides, out var published) && values.TryGet(checklist, out var items)
            && values.TryGet(innovations, out var all) && values.TryGet(sites, out var places))
        {
            AcceleratorChecks.BetweenRecords(published, items, all, places, problems);
        }
    }

    protected override AcceleratorRegister Build(JsonFieldValues values) => AcceleratorRegister.Create(
        values.Get(id),
        values.Get(title),
        values.Get(guides).Readable(),
        values.Get(checklist).Readable(),
        values.Get(innovations).Readable(),
        values.Get(sites).Readable(),
        values.Get(provenance)).OrThrow();
}
