using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

/// <summary>A governance document; identifiers are compared even when a body could not be read.</summary>
internal sealed class GovernanceBodiesShape : JsonObjectShape<GovernanceBodies>
{
    private readonly JsonField<JsonItems<GovernanceBody>> bodies;

    internal GovernanceBodiesShape()
        : base("GovernanceBodies", "The governance bodies of a system.") =>
        bodies = Items("bodies", new GovernanceBodyShape(), b => b.All, "The bodies.");

    protected override GovernanceBodies Build(JsonFieldValues values)
    {
        var items = values.Get(bodies);
        var problems = new ProblemCollector();
        UniqueIds.Check(items.Where(static b => b.Id is not null).Select(static b => new Placed<string>(b.Path, b.Id!)), problems);
        return problems.IsEmpty
            ? GovernanceBodies.Create(items.Readable()).OrThrow()
            : throw new InvalidDocumentException("set of governance bodies", problems.ToImmutable());
    }
}
