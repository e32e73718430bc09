using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>A template document; checks between parts run even when some could not be read.</summary>
internal sealed class PlanTemplateShape : JsonObjectShape<PlanTemplate>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<string?> note;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<JsonItems<PlanTheme>> themes;
    private readonly JsonField<JsonItems<PlanMeasure>> measures;
    private readonly JsonField<JsonItems<PlanComponent>> components;

    internal PlanTemplateShape()
        : base("PlanTemplate", "What a transformation plan consists of: themes, components and the evidence that would show each component in place.")
    {
        id = Required("id", CoreShapes.Identifier, t => t.Id, "Its identifier, which plans made from it name.");
        title = Required("title", JsonShapes.Text, t => t.Title, "Its title.");
        note = Optional("note", JsonShapes.Text, t => t.Note, "What a reader must know about it: what was left out of the source, what was added.");
        provenance = Optional("provenance", CoreShapes.Provenance, t => t.Provenance, "Where the template comes from.");
        themes = Items("themes", new PlanThemeShape(), t => t.Themes, "The themes; written by number.");
        measures = Items("measures", new PlanMeasureShape(), t => t.Measures, "The measures that probes ask for.");
        components = Items("components", new PlanComponentShape(), t => t.Components, "The components; written by number.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(themes, out var groups) && values.TryGet(measures, out var counts) && values.TryGet(components, out var points))
        {
            PlanTemplateChecks.Run(groups, counts, points, problems);
        }
    }

    protected override PlanTemplate Build(JsonFieldValues values) => PlanTemplate.Create(
        values.Get(id),
        values.Get(title),
        values.Get(themes).Readable(),
        values.Get(measures).Readable(),
        values.Get(components).Readable(),
        values.Get(note),
        values.Get(provenance)).OrThrow();
}
