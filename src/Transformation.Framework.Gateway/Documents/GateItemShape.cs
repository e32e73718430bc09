using System.Collections.Immutable;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

/// <summary>One thing in a list, with its facts.</summary>
internal sealed class GateItemShape : JsonObjectShape<GateItem>
{
    private readonly JsonField<string> id;
    private readonly JsonField<ImmutableArray<GateFact>> facts;

    private GateItemShape()
        : base("GateItem", "One thing in a list, with its own facts.")
    {
        id = Required("id", JsonShapes.Text, i => i.Id, "What tells it from the others in the list; never a person's name.");
        facts = List("facts", JsonShapes.Lazy(static () => GateFactShapes.Any), i => i.Facts, "What is known of it; written in order of identifier.");
    }

    internal static GateItemShape Instance { get; } = new();

    protected override GateItem Build(JsonFieldValues values) => new(values.Get(id), values.Get(facts));
}
