using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class ImpactLinkShape : JsonObjectShape<ImpactLink>
{
    private readonly JsonField<string> component;
    private readonly JsonField<string> aspect;
    private readonly JsonField<string?> why;

    internal ImpactLinkShape()
        : base("ImpactLink", "That a component of a plan is meant to help with one aspect of a framework.")
    {
        component = Required("component", CoreShapes.Identifier, l => l.Component, "The plan's component.");
        aspect = Required("aspect", CoreShapes.Identifier, l => l.Aspect, "The framework's aspect.");
        why = Optional("why", JsonShapes.Text, l => l.Why, "How the one helps with the other.");
    }

    protected override ImpactLink Build(JsonFieldValues values) => new(values.Get(component), values.Get(aspect), values.Get(why));
}
