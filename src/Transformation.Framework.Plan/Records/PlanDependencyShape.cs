using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class PlanDependencyShape : JsonObjectShape<PlanDependency>
{
    private readonly JsonField<string> component;
    private readonly JsonField<string> waitsFor;
    private readonly JsonField<string?> reason;
    private readonly JsonField<Provenance?> provenance;

    internal PlanDependencyShape()
        : base("PlanDependency", "One component of a plan waits for another: no work towards its milestones begins before every milestone of the other is done.")
    {
        component = Required("component", CoreShapes.Identifier, d => d.Component, "The component that waits.");
        waitsFor = Required("waitsFor", CoreShapes.Identifier, d => d.WaitsFor, "The component it waits for.");
        reason = Optional("reason", JsonShapes.Text, d => d.Reason, "Why.");
        provenance = Optional("provenance", CoreShapes.Provenance, d => d.Provenance, "Where the record comes from.");
    }

    protected override PlanDependency Build(JsonFieldValues values) =>
        new(values.Get(component), values.Get(waitsFor), values.Get(reason), values.Get(provenance));
}
