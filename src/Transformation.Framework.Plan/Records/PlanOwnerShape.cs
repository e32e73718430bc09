using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class PlanOwnerShape : JsonObjectShape<PlanOwner>
{
    private readonly JsonField<string> role;
    private readonly JsonField<GovernanceBodyId> body;
    private readonly JsonField<string?> component;
    private readonly JsonField<Provenance?> provenance;

    internal PlanOwnerShape()
        : base("PlanOwner", "A body that answers for a plan, or for one of its components, in a role.")
    {
        role = Required("role", JsonShapes.Text, o => o.Role, "In which role, in the host's own words.");
        body = Required("body", CoreShapes.GovernanceBodyId, o => o.Body, "The governance body.");
        component = Optional("component", CoreShapes.Identifier, o => o.Component, "The component it owns; left out for the plan as a whole.");
        provenance = Optional("provenance", CoreShapes.Provenance, o => o.Provenance, "Where the record comes from.");
    }

    protected override PlanOwner Build(JsonFieldValues values) =>
        new(values.Get(role), values.Get(body), values.Get(component), values.Get(provenance));
}
