using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class PlanLinkShape : JsonObjectShape<PlanLink>
{
    private readonly JsonField<string> component;
    private readonly JsonField<string> to;
    private readonly JsonField<string?> part;
    private readonly JsonField<string?> how;
    private readonly JsonField<Provenance?> provenance;

    internal PlanLinkShape()
        : base("PlanLink", "What a component does for something outside the plan: a long-term strategy, or a component of NHS IMPACT.")
    {
        component = Required("component", CoreShapes.Identifier, l => l.Component, "The component.");
        to = Required("to", JsonShapes.Text, l => l.To, "The strategy or framework.");
        part = Optional("part", JsonShapes.Text, l => l.Part, "The part of it, if it has parts.");
        how = Optional("how", JsonShapes.Text, l => l.How, "What the component does for it.");
        provenance = Optional("provenance", CoreShapes.Provenance, l => l.Provenance, "Where the record comes from.");
    }

    protected override PlanLink Build(JsonFieldValues values) =>
        new(values.Get(component), values.Get(to), values.Get(part), values.Get(how), values.Get(provenance));
}
