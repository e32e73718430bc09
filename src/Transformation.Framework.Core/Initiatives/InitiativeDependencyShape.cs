using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

internal sealed class InitiativeDependencyShape : JsonObjectShape<InitiativeDependency>
{
    private readonly JsonField<InitiativeId> on;
    private readonly JsonField<string?> needs;

    internal InitiativeDependencyShape()
        : base("InitiativeDependency", "Another initiative that one needs.")
    {
        on = Required("on", CoreShapes.InitiativeId, d => d.On, "The initiative that is needed.");
        needs = Optional("needs", JsonShapes.Text, d => d.Needs, "What is needed of it.");
    }

    protected override InitiativeDependency Build(JsonFieldValues values) => new(values.Get(on), values.Get(needs));
}
