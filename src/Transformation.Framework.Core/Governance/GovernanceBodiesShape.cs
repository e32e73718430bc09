using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

/// <summary>A governance document; identifiers are compared even when a body could not be read.</summary>
internal sealed class GovernanceBodiesShape : JsonObjectShape<GovernanceBodies>
{
    private readonly JsonField<JsonItems<GovernanceBody>> bodies;

    internal GovernanceBodiesShape()
        : base("GovernanceBodies", "The governance bodies of a system.") =>
        bodies = Items("bodies", GovernanceBodyShape.Instance, b => b.All, "The bodies.");

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(bodies, out var items))
        {
            UniqueIds.Check(items.Where(static b => b.Id is not null).Select(static b => new Placed<string>(b.Path, b.Id!)), problems);
        }
    }

    protected override GovernanceBodies Build(JsonFieldValues values) => GovernanceBodies.Create(values.Get(bodies).Readable()).OrThrow();
}
