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

    protected override PlanTemplate Build(JsonFieldValues values)
    {
        var (groups, counts, points) = (values.Get(themes), values.Get(measures), values.Get(components));
        var problems = new ProblemCollector();
        PlanTemplateChecks.Run(groups, counts, points, problems);
        if (!problems.IsEmpty)
        {
            throw new InvalidDocumentException("plan template", problems.ToImmutable());
        }

        // With an unreadable item the document is refused anyway; what stands in for the template must only not complain again.
        var isWhole = ItemChecks.AreRead(groups) && ItemChecks.AreRead(counts) && ItemChecks.AreRead(points);
        return PlanTemplate.Create(
            values.Get(id),
            values.Get(title),
            isWhole ? groups.Readable() : [],
            isWhole ? counts.Readable() : [],
            isWhole ? points.Readable() : [],
            values.Get(note),
            values.Get(provenance)).OrThrow();
    }
}
