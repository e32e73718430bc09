using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class PlanRiskShape : JsonObjectShape<PlanRisk>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<string> impact;
    private readonly JsonField<ImmutableArray<string>> mitigations;
    private readonly JsonField<ImmutableArray<string>> components;
    private readonly JsonField<Provenance?> provenance;

    internal PlanRiskShape()
        : base("PlanRisk", "Something that may go wrong with a plan, what would follow, and what is meant to be done about it.")
    {
        id = Required("id", CoreShapes.Identifier, r => r.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, r => r.Title, "What may happen.");
        impact = Required("impact", JsonShapes.Text, r => r.Impact, "What would follow.");
        mitigations = List("mitigations", JsonShapes.Text, r => r.Mitigations, "What is meant to be done about it.");
        components = List("components", CoreShapes.Identifier, r => r.Components, "The components it bears on; left out for the plan as a whole.");
        provenance = Optional("provenance", CoreShapes.Provenance, r => r.Provenance, "Where the record comes from.");
    }

    protected override PlanRisk Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(title),
        values.Get(impact),
        values.Get(mitigations),
        values.Get(components),
        values.Get(provenance));
}
